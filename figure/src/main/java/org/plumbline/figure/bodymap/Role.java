package org.plumbline.figure.bodymap;

import org.plumbline.dose.Kebab;

/// What an exercise does with a muscle: `strongly` is what it is done for.
public enum Role implements Mark {
    STRONGLY("strongly", Fill.DARK),
    ALSO("also", Fill.HATCHED),
    STRETCHED("stretched", Fill.WAVED);

    private final String words;
    private final Fill fill;

    Role(String words, Fill fill) {
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
