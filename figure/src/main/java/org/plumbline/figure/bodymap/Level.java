package org.plumbline.figure.bodymap;

import org.plumbline.dose.Kebab;

/// How much a muscle is trained in a week, against its aim: `good` is in the aim, `over` is more than usual.
public enum Level implements Mark {
    NONE("none", Fill.PLAIN),
    LITTLE("little", Fill.DOTTED),
    SOME("below the aim", Fill.HATCHED),
    GOOD("in the aim", Fill.SOLID),
    FULL("above the aim", Fill.DARK),
    OVER("more than usual", Fill.CROSSED);

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
