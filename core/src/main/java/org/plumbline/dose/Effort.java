package org.plumbline.dose;

/// How a set felt: `easy` (five or more repetitions left), `ok` (two to four), `hard` (one or none).
///
/// Source: rulebook 0.3, rule E1.
public enum Effort {
    EASY,
    OK,
    HARD;

    private static final int EASY_FROM = 5;
    private static final int OK_FROM = 2;

    /// Returns the effort of so many repetitions in reserve: 3 is `ok` (E1).
    public static Effort ofReserve(int repetitions) {
        if (repetitions < 0) {
            throw new IllegalArgumentException("Nobody has a negative number of repetitions left: " + repetitions);
        }
        return repetitions >= EASY_FROM ? EASY : repetitions >= OK_FROM ? OK : HARD;
    }

    /// Whether it was work: anything but easy.
    public boolean isWork() {
        return this != EASY;
    }

    public static Effort parse(String text) {
        return Kebab.parse(Effort.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
