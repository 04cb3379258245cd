package org.plumbline.figure.draw;

/// An ellipsoid as it is seen: its middle and its three half axes in the picture.
record Ellipse(Point middle, Point a, Point b, Point c) {

    private static final double NOTHING = 1e-9;

    /// Returns the point of the outline where the outline faces a direction of length 1.
    Point support(Point way) {
        double da = a.dot(way);
        double db = b.dot(way);
        double dc = c.dot(way);
        double reach = Math.max(Math.sqrt(da * da + db * db + dc * dc), NOTHING);
        return new Point(
                middle.x() + (a.x() * da + b.x() * db + c.x() * dc) / reach,
                middle.y() + (a.y() * da + b.y() * db + c.y() * dc) / reach);
    }
}
