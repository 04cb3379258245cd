package org.plumbline.dose;

/// How a set felt: `easy` (five or more repetitions left), `ok` (two to four), `hard` (one or none).
///
/// Source: rulebook 0.3, rule E1.
public enum Effort {
    EASY,
    OK,
    HARD;

    public static Effort parse(String text) {
        return Kebab.parse(Effort.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
