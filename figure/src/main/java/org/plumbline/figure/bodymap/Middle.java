package org.plumbline.figure.bodymap;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Where a region has most room for a number: the center of about the largest circle within, clear of the windows upon
/// it.
final class Middle {

    /// A circle smaller than this, in thousandths of the stature, leaves no room for a number.
    private static final double ROOM = 3;

    private static final int STEP = 2;

    private final List<Point> corners;
    private final List<List<Point>> windows;

    private Middle(List<Point> corners, List<List<Point>> windows) {
        this.corners = corners;
        this.windows = windows;
    }

    static Optional<Point> of(Loop region, List<Loop> windows) {
        return new Middle(
                        region.flattened(),
                        windows.stream().map(Loop::flattened).toList())
                .widest();
    }

    private Optional<Point> widest() {
        Optional<Point> best = Optional.empty();
        double widest = ROOM;
        double left = xs().min().orElseThrow();
        double right = xs().max().orElseThrow();
        double bottom = ys().max().orElseThrow();
        for (double y = ys().min().orElseThrow(); y <= bottom; y += STEP) {
            for (double x = left; x <= right; x += STEP) {
                Point here = new Point(x, y);
                double room = room(here);
                if (room > widest) {
                    best = Optional.of(here);
                    widest = room;
                }
            }
        }
        return best;
    }

    private double room(Point here) {
        boolean covered = windows.stream().anyMatch(window -> Polygon.contains(window, here));
        if (covered || !Polygon.contains(corners, here)) {
            return 0;
        }
        return Stream.concat(Stream.of(corners), windows.stream())
                .mapToDouble(edge -> Polygon.distanceToEdge(edge, here))
                .min()
                .orElseThrow();
    }

    private DoubleStream xs() {
        return corners.stream().mapToDouble(Point::x);
    }

    private DoubleStream ys() {
        return corners.stream().mapToDouble(Point::y);
    }
}
