package org.plumbline.history;

import org.plumbline.dose.Kebab;

/// A side of the body, seen from inside: `left` or `right`.
public enum Side {
    LEFT,
    RIGHT;

    public static Side parse(String text) {
        return Kebab.parse(Side.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
