package org.plumbline.figure.bodymap;

import java.util.Locale;

/// The side of a body one looks at: `front` or `back`.
public enum View {
    FRONT,
    BACK;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
