package org.plumbline.figure.bodymap;

import org.plumbline.dose.Kebab;

/// How much a muscle was trained in a week, against its aim: `good` is in the aim.
public enum Level implements Mark {
    NONE("none", Fill.PLAIN),
    SOME("below the aim", Fill.HATCHED),
    GOOD("in the aim", Fill.SOLID),
    FULL("above the aim", Fill.DARK);

    private final String words;
    private final Fill fill;

    Level(String words, Fill fill) {
        this.words = words;
        this.fill = fill;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Fill fill() {
        return fill;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
