package org.plumbline.figure.draw;

import java.util.List;

/// How a movement gets on between two moments, as the heights in percent of a cubic curve at a third and at two thirds
/// of
/// the time: `.33 0 .67 1` starts and ends at rest.
record Pace(int early, int late) {

    /// Neither faster nor slower.
    static final Pace STEADY = new Pace(33, 67);

    private static final int WHOLE = 100;
    /// How much a steady pace is preferred where there is little to go by.
    private static final double CALM = 0.02;

    Pace {
        early = Math.clamp(early, 0, WHOLE);
        late = Math.clamp(late, 0, WHOLE);
    }

    /// Returns the pace nearest to shares of the way that are reached at shares of the time.
    static Pace through(List<Point> shares) {
        double aa = CALM;
        double ab = 0;
        double bb = CALM;
        double ay = CALM / 3;
        double by = CALM * 2 / 3;
        for (Point share : shares) {
            double t = share.x();
            double a = 3 * t * (1 - t) * (1 - t);
            double b = 3 * t * t * (1 - t);
            double rest = share.y() - t * t * t;
            aa += a * a;
            ab += a * b;
            bb += b * b;
            ay += a * rest;
            by += b * rest;
        }
        double determinant = aa * bb - ab * ab;
        double early = (ay * bb - by * ab) / determinant;
        double late = (by * aa - ay * ab) / determinant;
        return new Pace((int) Math.round(early * WHOLE), (int) Math.round(late * WHOLE));
    }

    /// Returns the pace of the way back.
    Pace reversed() {
        return new Pace(WHOLE - late, WHOLE - early);
    }

    /// Returns the share of the way at a share of the time.
    double at(double t) {
        double left = 1 - t;
        return 3 * t * left * left * early / WHOLE + 3 * t * t * left * late / WHOLE + t * t * t;
    }

    /// Returns the control points as SMIL writes them.
    String spline() {
        return ".33 " + percent(early) + " .67 " + percent(late);
    }

    private static String percent(int share) {
        return Animation.number((double) share / WHOLE);
    }
}
