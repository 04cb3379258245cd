package org.plumbline.figure.bodymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A line as it is read: points one after the other, some of them corners, some of them where a border ends.
///
/// `0,104 9,108 / 20,122` has a corner in 9,108; between corners the line is smooth.
final class Stretch {

    static final String CORNER = "/";

    private final List<Point> points = new ArrayList<>();
    private final Set<Integer> corners = new HashSet<>();

    void add(Point point) {
        if (!points.isEmpty() && points.getLast().equals(point)) {
            throw new IllegalArgumentException("The point " + point + " is written twice in a row");
        }
        points.add(point);
    }

    /// Makes the last point a corner.
    void turn() {
        corners.add(last());
    }

    /// Returns the index of the last point, which is that of the first curve that begins there.
    int last() {
        return Math.max(0, points.size() - 1);
    }

    Point start() {
        return points.getFirst();
    }

    /// Returns the curves from point to point, one fewer than there are points.
    List<Curve> curves() {
        if (points.size() < 2) {
            throw new IllegalArgumentException("A line needs two points or more, such as '0,104 18,112'");
        }
        List<Curve> curves = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < points.size(); i++) {
            if (corners.contains(i) || i == last()) {
                curves.addAll(Curve.through(points.subList(begin, i + 1)));
                begin = i;
            }
        }
        return curves;
    }
}
