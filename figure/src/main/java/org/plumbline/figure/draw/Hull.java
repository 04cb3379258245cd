package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// The outline around several ellipsoids, as a skull and a jaw make a head.
///
/// In every direction the ellipsoids that reach nearly as far are blended. Taking the farthest alone would let points
/// jump from one to the other while a head turns.
final class Hull {

    private static final int DIRECTIONS = 12;
    private static final int MANY = 18;
    private static final int FEW = 8;
    private static final int COARSE = 10;
    private static final Point UPWARD = new Point(0, -1);
    /// Ellipsoids that reach less far by this many centimeters count for little.
    private static final double BLEND = 0.6;

    private Hull() {}

    static Outline outline(Lens lens, List<Ring> rings) {
        return outline(lens, rings, UPWARD);
    }

    /// Returns the outline that starts on the side a direction points to.
    static Outline outline(Lens lens, List<Ring> rings, Point start) {
        return outline(lens, rings, start, rings.size() == 1 ? FEW : DIRECTIONS);
    }

    /// Returns an outline of as many points as a head needs.
    static Outline fine(Lens lens, List<Ring> rings) {
        return outline(lens, rings, UPWARD, MANY);
    }

    /// Returns an outline of as few points as a shadow needs.
    static Outline coarse(Lens lens, List<Ring> rings) {
        Point along =
                lens.at(rings.getLast().center()).minus(lens.at(rings.getFirst().center()));
        return outline(lens, rings, along, COARSE);
    }

    private static Outline outline(Lens lens, List<Ring> rings, Point start, int directions) {
        double first = Math.atan2(start.y(), start.x());
        List<Ellipse> seen = new ArrayList<>(rings.size());
        for (Ring ring : rings) {
            seen.add(ring.seen(lens));
        }
        List<Point> points = new ArrayList<>(directions);
        for (int i = 0; i < directions; i++) {
            double angle = first + 2 * Math.PI * i / directions;
            points.add(support(seen, new Point(Math.cos(angle), Math.sin(angle))));
        }
        return Outline.round(points);
    }

    private static Point support(List<Ellipse> seen, Point way) {
        if (seen.size() == 1) {
            return seen.getFirst().support(way);
        }
        List<Point> reached = new ArrayList<>(seen.size());
        double farthest = Double.NEGATIVE_INFINITY;
        for (Ellipse ellipse : seen) {
            Point point = ellipse.support(way);
            reached.add(point);
            farthest = Math.max(farthest, way.dot(point));
        }
        double sum = 0;
        double x = 0;
        double y = 0;
        for (Point point : reached) {
            double weight = Math.exp((way.dot(point) - farthest) / BLEND);
            x += point.x() * weight;
            y += point.y() * weight;
            sum += weight;
        }
        return new Point(x / sum, y / sum);
    }
}
