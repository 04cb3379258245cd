package org.plumbline.figure.bodymap;

import java.util.Locale;

/// How much of a body a picture shows, in units of half a thousandth of the stature: `trunk` ends below the hands.
public enum Crop {
    WHOLE(2048),
    TRUNK(1276);

    private static final int HALF_WIDTH = 464;
    private static final int TOP = -16;

    private final int height;

    Crop(int height) {
        this.height = height;
    }

    /// Returns the `viewBox` around a body whose midline is at zero.
    String viewBox() {
        return -HALF_WIDTH + " " + TOP + " " + 2 * HALF_WIDTH + " " + height;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
