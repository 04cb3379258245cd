package org.plumbline.dose;

/// An elastic band by its color, from the lightest (`tan`, level 1) to the heaviest (`gold`, level 8).
///
/// Bands are ordinal: makers differ and printed tension runs high [68]. The pull is only used to guard a step (P9).
public enum Band {
    TAN(240),
    YELLOW(300),
    RED(370),
    GREEN(460),
    BLUE(580),
    BLACK(730),
    SILVER(1020),
    GOLD(1420);

    private final int pull;

    Band(int pull) {
        this.pull = pull;
    }

    /// Returns the band of a level, 1 to 8.
    public static Band ofLevel(int level) {
        if (level < 1 || level > values().length) {
            throw new IllegalArgumentException("Bands have levels 1 (tan) to 8 (gold), not " + level);
        }
        return values()[level - 1];
    }

    public static Band parse(String text) {
        return Kebab.parse(Band.class, text);
    }

    public int level() {
        return ordinal() + 1;
    }

    /// Returns the pull at 100 % stretch, in hundredths of a pound as its maker prints it [67].
    public int pull() {
        return pull;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
