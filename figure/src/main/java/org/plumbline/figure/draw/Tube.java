package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.space.Vec;

/// Rings in a row with a skin around them: a thigh, a sleeve, the torso.
///
/// The outline starts in the middle of the first end, runs up the left side, round the other end and down the right
/// side. A tube that points at the viewer has no direction in the picture; it borrows the one of the whole tube.
record Tube(List<Ring> rings) {

    /// Each ring borrows this share of the direction of the whole tube.
    private static final double BORROWED = 0.06;

    /// A tube that shows less than this share of its length has no direction of its own, one that shows more than the
    /// other
    /// share needs none but its own.
    private static final double SHORT = 0.2;

    private static final double PLAIN = 0.45;

    private static final double NO_LENGTH = 1e-6;

    Tube {
        rings = List.copyOf(rings);
    }

    static Tube of(Ring... rings) {
        return new Tube(List.of(rings));
    }

    Outline outline(Lens lens) {
        Point first = lens.at(rings.getFirst().center());
        Point last = lens.at(rings.getLast().center());
        return outline(lens, last.minus(first));
    }

    /// Returns the outline of a tube whose direction in the picture is given.
    Outline outline(Lens lens, Point along) {
        Point in = direction(lens, 0, along).unit();
        Ring start = rings.getFirst();
        return around(
                lens,
                along,
                List.of(
                        start.support(lens, in.leftward().plus(in).times(-1)),
                        start.support(lens, in.times(-1)),
                        start.support(lens, in.leftward().minus(in))));
    }

    /// Returns the outline of a tube that comes out of an opening: where it starts, it ends at the near rim of the
    /// first
    /// ring, as a neck does at a collar.
    Outline outOf(Lens lens) {
        Point along =
                lens.at(rings.getLast().center()).minus(lens.at(rings.getFirst().center()));
        Point left = direction(lens, 0, along).leftward();
        List<Point> rim = rings.getFirst().nearRim(lens);
        boolean ordered = left.dot(rim.getLast()) > left.dot(rim.getFirst());
        return around(lens, along, ordered ? rim : rim.reversed());
    }

    /// @param start the points of the first end, from right to left
    private Outline around(Lens lens, Point along, List<Point> start) {
        int count = rings.size();
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point way = direction(lens, i, along);
            left.add(rings.get(i).support(lens, way.leftward()));
            right.addFirst(rings.get(i).support(lens, way.leftward().times(-1)));
        }
        List<Point> points = new ArrayList<>(start.subList(1, start.size()));
        points.addAll(left);
        Ring end = rings.getLast();
        Point out = direction(lens, count - 1, along).unit();
        points.add(end.support(lens, out.plus(out.leftward())));
        points.add(end.support(lens, out));
        points.add(end.support(lens, out.minus(out.leftward())));
        points.addAll(right);
        points.add(start.getFirst());
        return Outline.round(points);
    }

    /// Returns the direction of the tube at a ring: its own where it shows, that of the whole where it is
    /// foreshortened.
    private Point direction(Lens lens, int i, Point along) {
        Vec before = rings.get(Math.max(0, i - 1)).center();
        Vec after = rings.get(Math.min(rings.size() - 1, i + 1)).center();
        Point own = lens.at(after.minus(before));
        double whole = before.distance(after);
        double shown = whole < NO_LENGTH ? 0 : own.length() / whole;
        double plain = Math.clamp((shown - SHORT) / (PLAIN - SHORT), 0, 1);
        Point way = own.unit().times(plain).plus(along.unit().times(1 - plain + BORROWED));
        return own.dot(along) < 0 || way.length() < NO_LENGTH ? along : way;
    }
}
