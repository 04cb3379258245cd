package org.plumbline.figure.draw;

/// Whose colors a picture has: `AUTO` follows the reader's system.
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
