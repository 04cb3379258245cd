package org.plumbline.figure.draw;

/// How centimeters become units of a picture: the longer side of what is to be seen becomes 1000.
///
/// @param scale units for a centimeter
/// @param left what lies at the left edge, in centimeters
/// @param top what lies at the upper edge
record Fit(double scale, double left, double top, double width, double height) {

    static final double SIZE = 1000;

    /// Returns this with equal sides, the content in the middle.
    Fit square() {
        return new Fit(scale, left - (SIZE - width) / 2 / scale, top - (SIZE - height) / 2 / scale, SIZE, SIZE);
    }

    Point at(Point centimeters) {
        return new Point((centimeters.x() - left) * scale, (centimeters.y() - top) * scale);
    }

    Outline at(Outline outline) {
        return new Outline(outline.points().stream().map(this::at).toList(), outline.kind());
    }

    Part at(Part part) {
        return new Part(
                part.name(),
                part.style(),
                part.outlines().stream().map(this::at).toList(),
                part.shown());
    }

    long wide() {
        return (long) Math.ceil(width);
    }

    long high() {
        return (long) Math.ceil(height);
    }
}
