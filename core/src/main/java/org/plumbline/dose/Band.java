package org.plumbline.dose;

import java.util.stream.Stream;

/// An elastic band by its color, from the lightest (`tan`, level 1) to the heaviest (`gold`, level 8).
///
/// Bands are ordinal: makers differ and printed tension runs high [68]. The pull is only used to guard a step (P9).
public enum Band {
    TAN(1, 240),
    YELLOW(2, 300),
    RED(3, 370),
    GREEN(4, 460),
    BLUE(5, 580),
    BLACK(6, 730),
    SILVER(7, 1020),
    GOLD(8, 1420);

    private final int level;
    private final int pull;

    Band(int level, int pull) {
        this.level = level;
        this.pull = pull;
    }

    /// Returns the band of a level, 1 to 8.
    public static Band ofLevel(int level) {
        return Stream.of(values())
                .filter(band -> band.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Bands have levels 1 (tan) to 8 (gold), not " + level));
    }

    public static Band parse(String text) {
        return Kebab.parse(Band.class, text);
    }

    public int level() {
        return level;
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
