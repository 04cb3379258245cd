package org.plumbline.figure.bodymap;

import java.util.Locale;

/// What a face of the map is: `muscle` is one the catalog counts, `flesh` one it does not.
enum Kind {
    MUSCLE,
    /// A muscle beneath others, drawn on top of them as if through a window.
    WINDOW,
    FLESH,
    SKIN,
    HAIR;

    /// Tells whether it is a tile of the plane rather than laid upon it.
    boolean isTile() {
        return this != WINDOW;
    }

    boolean isTrained() {
        return this == MUSCLE || this == WINDOW;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
