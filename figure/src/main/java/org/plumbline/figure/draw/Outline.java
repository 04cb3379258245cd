package org.plumbline.figure.draw;

import java.util.List;

/// A line through points in the picture. Its number of points never changes while a figure moves: that is what lets one
/// outline be blended into the next.
record Outline(List<Point> points, Kind kind) {

    enum Kind {
        /// A smooth closed curve.
        ROUND,
        /// A smooth curve with two ends.
        LINE,
        /// A polygon.
        CORNERED
    }

    Outline {
        points = List.copyOf(points);
    }

    static Outline round(List<Point> points) {
        return new Outline(points, Kind.ROUND);
    }

    static Outline line(List<Point> points) {
        return new Outline(points, Kind.LINE);
    }

    static Outline cornered(List<Point> points) {
        return new Outline(points, Kind.CORNERED);
    }
}
