package org.plumbline.figure.bodymap;

import java.util.List;

/// What can be asked of a list of corners: its area, whether a point lies within, how far from the edge, where two
/// sides
/// cross.
final class Polygon {

    private Polygon() {}

    static double signedArea(List<Point> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            twice += corners.get(i).cross(next(corners, i));
        }
        return twice / 2;
    }

    static boolean contains(List<Point> corners, Point point) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = next(corners, i);
            boolean spans = a.y() > point.y() != b.y() > point.y();
            if (spans && point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                inside = !inside;
            }
        }
        return inside;
    }

    static double distanceToEdge(List<Point> corners, Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            nearest = Math.min(nearest, distance(point, corners.get(i), next(corners, i)));
        }
        return nearest;
    }

    private static double distance(Point point, Point from, Point to) {
        Point side = to.minus(from);
        Point way = point.minus(from);
        double squared = side.x() * side.x() + side.y() * side.y();
        double along = squared == 0 ? 0 : (way.x() * side.x() + way.y() * side.y()) / squared;
        return way.distanceTo(side.times(Math.clamp(along, 0, 1)));
    }

    /// Tells whether two stretches cross, not counting a mere touch of their ends.
    static boolean cross(Point a, Point b, Point c, Point d) {
        double near = 1e-9;
        double ca = b.minus(a).cross(c.minus(a));
        double da = b.minus(a).cross(d.minus(a));
        double ac = d.minus(c).cross(a.minus(c));
        double bc = d.minus(c).cross(b.minus(c));
        return ca * da < -near && ac * bc < -near;
    }

    static Point next(List<Point> corners, int index) {
        return corners.get((index + 1) % corners.size());
    }
}
