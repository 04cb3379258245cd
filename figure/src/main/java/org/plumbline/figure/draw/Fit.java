package org.plumbline.figure.draw;

import java.util.List;

/// How centimeters become units of a picture: the longer side of what is to be seen becomes 1000.
///
/// @param scale units for a centimeter
/// @param left what lies at the left edge, in centimeters
/// @param top what lies at the upper edge
record Fit(double scale, double left, double top, double width, double height) {

    static final double SIZE = 1000;

    /// Returns the fit of a box with corners in centimeters, with some room around it.
    static Fit around(List<Point> points, double margin) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0) - margin;
        double right = points.stream().mapToDouble(Point::x).max().orElse(0) + margin;
        double top = points.stream().mapToDouble(Point::y).min().orElse(0) - margin;
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0) + margin;
        double scale = SIZE / Math.max(right - left, bottom - top);
        return new Fit(scale, left, top, (right - left) * scale, (bottom - top) * scale);
    }

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
