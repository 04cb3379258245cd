package org.plumbline.figure.bodymap;

import java.util.List;

/// Where a loop is widest, as a place for a number: the center of about the largest circle within.
final class Middle {

    private static final int STEP = 2;

    private Middle() {}

    static Point of(Loop loop) {
        List<Point> corners = loop.flattened();
        double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point::y).max().orElseThrow();
        Point best = corners.getFirst();
        double widest = 0;
        for (double y = top; y <= bottom; y += STEP) {
            for (double x = left; x <= right; x += STEP) {
                Point here = new Point(x, y);
                double width = Polygon.contains(corners, here) ? Polygon.distanceToEdge(corners, here) : 0;
                if (width > widest) {
                    best = here;
                    widest = width;
                }
            }
        }
        return best;
    }
}
