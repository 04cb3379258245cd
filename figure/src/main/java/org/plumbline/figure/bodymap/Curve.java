package org.plumbline.figure.bodymap;

import java.util.ArrayList;
import java.util.List;

/// One piece of a smooth line, a cubic Bézier: from a point to a point, with two handles that pull it.
record Curve(Point from, Point out, Point in, Point to) {

    /// Into how many straight pieces it is cut to measure it.
    static final int STEPS = 8;

    /// How far a handle reaches toward the nearer neighbor: on a straight line a third is right, on a quarter of a
    /// circle 0.39.
    private static final double REACH = 0.37;

    /// Returns smooth pieces through all points, one fewer than there are points.
    ///
    /// The tangent in a point is that of the circle through it and its neighbors. It is as long on both sides as
    /// the shorter neighbor allows, so that an uneven spacing makes no loops and SVG's `s` can say the handle. A
    /// line ends without a bend of its own: its last handle points to that of its neighbor.
    static List<Curve> through(List<Point> points) {
        List<Point> tangents = tangents(points);
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            curves.add(new Curve(from, from.plus(tangents.get(i)), to.minus(tangents.get(i + 1)), to));
        }
        return List.copyOf(curves);
    }

    private static List<Point> tangents(List<Point> points) {
        int last = points.size() - 1;
        List<Point> tangents = new ArrayList<>();
        for (int i = 1; i < last; i++) {
            tangents.add(tangent(points.get(i - 1), points.get(i), points.get(i + 1)));
        }
        Point afterStart = last == 1 ? points.getLast() : points.get(1).minus(tangents.getFirst());
        Point beforeEnd = last == 1 ? points.getFirst() : points.get(last - 1).plus(tangents.getLast());
        tangents.addFirst(afterStart.minus(points.getFirst()).times(last == 1 ? 1.0 / 3 : 0.5));
        tangents.addLast(points.getLast().minus(beforeEnd).times(last == 1 ? 1.0 / 3 : 0.5));
        return tangents;
    }

    private static Point tangent(Point before, Point here, Point after) {
        Point in = here.minus(before);
        Point out = after.minus(here);
        Point way = in.times(out.length() / in.length()).plus(out.times(in.length() / out.length()));
        double length = Math.min(in.length(), out.length()) * REACH;
        return way.length() == 0 ? way : way.times(length / way.length());
    }

    Curve reversed() {
        return new Curve(to, in, out, from);
    }

    /// Returns points along this piece, without its last one.
    List<Point> flattened() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            points.add(at((double) i / STEPS));
        }
        return points;
    }

    private Point at(double t) {
        double u = 1 - t;
        return from.times(u * u * u)
                .plus(out.times(3 * u * u * t))
                .plus(in.times(3 * u * t * t))
                .plus(to.times(t * t * t));
    }
}
