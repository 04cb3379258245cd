package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// How centimeters become units of a picture: the longer side of what is to be seen becomes 1000.
///
/// @param scale units for a centimeter
/// @param left what lies at the left edge, in centimeters
/// @param top what lies at the upper edge
record Fit(double scale, double left, double top, double width, double height) {

    static final double SIZE = 1000;

    /// Returns the fit of all points in centimeters, with some room around them.
    static Fit around(Iterable<Point> points, double margin) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        double width = right - left + 2 * margin;
        double height = bottom - top + 2 * margin;
        double scale = SIZE / Math.max(width, height);
        return new Fit(scale, left - margin, top - margin, width * scale, height * scale);
    }

    /// Returns this with equal sides, the content in the middle.
    Fit square() {
        return new Fit(scale, left - (SIZE - width) / 2 / scale, top - (SIZE - height) / 2 / scale, SIZE, SIZE);
    }

    Point at(Point centimeters) {
        return new Point((centimeters.x() - left) * scale, (centimeters.y() - top) * scale);
    }

    Outline at(Outline outline) {
        List<Point> points = new ArrayList<>(outline.points().size());
        for (Point point : outline.points()) {
            points.add(at(point));
        }
        return new Outline(points, outline.kind());
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
