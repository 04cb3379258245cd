package org.plumbline.figure.draw;

/// The smallest box around points that are added one by one, in centimeters.
final class Extent {

    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(Point point) {
        left = Math.min(left, point.x());
        right = Math.max(right, point.x());
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
    }

    /// Returns the fit of the box with some room around it.
    Fit fit(double margin) {
        double width = right - left + 2 * margin;
        double height = bottom - top + 2 * margin;
        double scale = Fit.SIZE / Math.max(width, height);
        return new Fit(scale, left - margin, top - margin, width * scale, height * scale);
    }
}
