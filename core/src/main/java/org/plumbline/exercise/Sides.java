package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// Whether a dose is for `both` sides at once, for `each` side in turn, or for sides that `alternate`.
public enum Sides {
    BOTH,
    EACH,
    ALTERNATE;

    /// Returns how many times a dose is done: twice when it is given for one side (rule TIME).
    public int count() {
        return this == BOTH ? 1 : 2;
    }

    public static Sides parse(String text) {
        return Kebab.parse(Sides.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
