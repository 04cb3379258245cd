package org.plumbline.figure.draw;

import java.util.List;

/// One path of the picture: a shoe, the hair, a working muscle.
///
/// @param name the same at every moment, and nobody else's
/// @param style the CSS classes it is painted by
/// @param shown whether it is to be seen at this moment
record Part(String name, String style, List<Outline> outlines, boolean shown) {

    Part {
        outlines = List.copyOf(outlines);
    }

    static Part of(String name, String style, Outline... outlines) {
        return new Part(name, style, List.of(outlines), true);
    }

    Part when(boolean seen) {
        return new Part(name, style, outlines, seen);
    }

    /// @param grid what numbers are rounded to
    String path(int grid) {
        return PathText.of(outlines, grid);
    }
}
