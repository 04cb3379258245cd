package org.plumbline.figure.draw;

import java.util.List;

/// Writes outlines as the `d` of an SVG path, with whole relative numbers, because those compress best.
///
/// A smooth curve is a Catmull-Rom spline, which `s` writes with four numbers a point. Tangents are measured by the
/// nearer
/// neighbor, or narrow ends would wobble.
final class PathText {

    private static final double SIXTH = 1.0 / 6;
    private static final double LONGEST_TANGENT = 0.45;

    private final StringBuilder text = new StringBuilder();
    private final int grid;
    private long x;
    private long y;

    private PathText(int grid) {
        this.grid = grid;
    }

    /// @param grid what numbers are rounded to
    static String of(List<Outline> outlines, int grid) {
        PathText path = new PathText(grid);
        outlines.forEach(path::add);
        return path.text.toString();
    }

    private void add(Outline outline) {
        List<Point> points = outline.points();
        switch (outline.kind()) {
            case ROUND -> curve(points, true);
            case LINE -> curve(points, false);
            case CORNERED -> polygon(points);
        }
    }

    private void curve(List<Point> points, boolean closed) {
        int count = points.size();
        start(points.getFirst());
        text.append('c');
        offset(tangent(points, 0, closed));
        int last = closed ? count : count - 1;
        for (int i = 1; i <= last; i++) {
            if (i == 2) {
                text.append('s');
            }
            Point end = points.get(i % count);
            Point tangent = tangent(points, i % count, closed);
            control(end, tangent);
            step(end);
        }
        if (closed) {
            text.append('z');
        }
    }

    private void polygon(List<Point> points) {
        start(points.getFirst());
        text.append('l');
        for (Point point : points.subList(1, points.size())) {
            step(point);
        }
        text.append('z');
    }

    private static Point tangent(List<Point> points, int i, boolean closed) {
        int count = points.size();
        Point here = points.get(i);
        Point before = closed ? points.get((i + count - 1) % count) : points.get(Math.max(0, i - 1));
        Point after = closed ? points.get((i + 1) % count) : points.get(Math.min(count - 1, i + 1));
        double back = here.distance(before);
        double forth = here.distance(after);
        double shorter = Math.min(back, forth);
        if (back + forth == 0) {
            return new Point(0, 0);
        }
        double open = closed || (i > 0 && i < count - 1) ? shorter * 2 / (back + forth) : 1;
        Point tangent = after.minus(before).times(SIXTH * open);
        double longest = (shorter == 0 ? Math.max(back, forth) : shorter) * LONGEST_TANGENT;
        double length = tangent.length();
        return length > longest ? tangent.times(longest / length) : tangent;
    }

    private void start(Point point) {
        text.append('M');
        x = 0;
        y = 0;
        step(point);
    }

    private void step(Point point) {
        long toX = round(point.x());
        long toY = round(point.y());
        number(toX - x);
        number(toY - y);
        x = toX;
        y = toY;
    }

    private void control(Point end, Point tangent) {
        number(round(round(end.x()) - tangent.x()) - x);
        number(round(round(end.y()) - tangent.y()) - y);
    }

    private void offset(Point by) {
        number(round(by.x()));
        number(round(by.y()));
    }

    private long round(double number) {
        return Math.round(number / grid) * grid;
    }

    private void number(long number) {
        if (number >= 0 && !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        text.append(number);
    }
}
