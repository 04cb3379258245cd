package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.space.Vec;

/// Rings in a row with a skin around them: a thigh, a sleeve, the torso.
///
/// The outline starts in the middle of the first end, runs up the left side, round the other end and down the right
/// side. A tube that points at the viewer has no direction in the picture; it borrows the one of the whole tube.
record Tube(List<Ring> rings) {

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
        return around(lens, along, List.of(), List.of(start.support(lens, in.times(-1))), 0);
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
        List<Point> start = ordered ? rim : rim.reversed();
        return around(lens, along, start.subList(0, 2), start.subList(2, start.size()), 1);
    }

    /// @param close the points of the first end at which the outline ends, coming from the right
    /// @param start the points of the first end at which it begins, going to the left
    /// @param first the first ring that has sides
    private Outline around(Lens lens, Point along, List<Point> close, List<Point> start, int first) {
        int count = rings.size();
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (int i = first; i < count; i++) {
            Point way = direction(lens, i, along);
            left.add(rings.get(i).support(lens, way.leftward()));
            right.addFirst(rings.get(i).support(lens, way.leftward().times(-1)));
        }
        List<Point> points = new ArrayList<>(start);
        points.addAll(left);
        Ring end = rings.getLast();
        Point out = direction(lens, count - 1, along).unit();
        points.add(end.support(lens, out.plus(out.leftward())));
        points.add(end.support(lens, out));
        points.add(end.support(lens, out.minus(out.leftward())));
        points.addAll(right);
        points.addAll(close);
        return Outline.round(points);
    }

    /// Returns the direction of the tube at a ring: that of the whole, and by how much the tube is bent there.
    private Point direction(Lens lens, int i, Point along) {
        Vec before = rings.get(Math.max(0, i - 1)).center();
        Vec after = rings.get(Math.min(rings.size() - 1, i + 1)).center();
        Vec all = rings.getLast().center().minus(rings.getFirst().center());
        double plain = Math.min(plain(lens, after.minus(before)), plain(lens, all));
        double bent = Math.IEEEremainder(angle(lens.at(after.minus(before))) - angle(lens.at(all)), 2 * Math.PI);
        double angle = angle(along) + bent * plain;
        return new Point(Math.cos(angle), Math.sin(angle));
    }

    /// Returns how sure the direction of something is: not at all if it points at the viewer.
    private static double plain(Lens lens, Vec way) {
        double whole = way.length();
        double shown = whole < NO_LENGTH ? 0 : lens.at(way).length() / whole;
        return Math.clamp((shown - SHORT) / (PLAIN - SHORT), 0, 1);
    }

    private static double angle(Point way) {
        return Math.atan2(way.y(), way.x());
    }
}
