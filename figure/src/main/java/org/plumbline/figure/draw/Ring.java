package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// An ellipsoid that a tube is threaded through, by its center and three half axes: a flat one is a slice of the
/// chest, a round one a knee.
record Ring(Vec center, Vec a, Vec b, Vec c) {

    private static final double THIN = 0.2;
    /// The points of a whole rim.
    private static final int AROUND = 8;

    static Ring ball(Vec center, double radius) {
        return new Ring(center, Vec.LEFT.times(radius), Vec.UP.times(radius), Vec.FORWARD.times(radius));
    }

    /// Returns an ellipsoid whose half axes lie along a frame's left, up and front.
    static Ring of(Vec center, Frame frame, Vec half) {
        return new Ring(
                center,
                frame.left().times(half.x()),
                frame.up().times(half.y()),
                frame.front().times(half.z()));
    }

    /// Returns the point of the outline where the outline faces a direction of the picture.
    Point support(Lens lens, Point toward) {
        return seen(lens).support(toward.unit());
    }

    Ellipse seen(Lens lens) {
        return new Ellipse(lens.at(center), lens.at(a), lens.at(b), lens.at(c));
    }

    /// Returns five points of that half of the rim of a flat ring that is the nearer to the viewer.
    List<Point> nearRim(Lens lens) {
        double nearest = Math.atan2(a.dot(lens.viewer()), c.dot(lens.viewer()));
        List<Point> rim = new ArrayList<>();
        for (int i = -2; i <= 2; i++) {
            rim.add(rim(lens, nearest + Math.PI / 4 * i));
        }
        return rim;
    }

    /// Returns the rim of a flat ring, such as the face of a plate.
    Outline rim(Lens lens) {
        Vec start = lens.up().plus(lens.right().times(0.5));
        double first = Math.atan2(a.dot(start), c.dot(start));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < AROUND; i++) {
            points.add(rim(lens, first + 2 * Math.PI * i / AROUND));
        }
        return Outline.round(points);
    }

    private Point rim(Lens lens, double angle) {
        return lens.at(center.plus(a.times(Math.sin(angle))).plus(c.times(Math.cos(angle))));
    }

    Ring grown(double by) {
        return new Ring(center, longer(a, by), longer(b, by), longer(c, by));
    }

    /// Returns only the slice of this, without its height.
    Ring thin() {
        return new Ring(center, a, b.unit().times(THIN), c);
    }

    Ring scaled(double factor) {
        return new Ring(center, a.times(factor), b.times(factor), c.times(factor));
    }

    Ring toward(Ring other, double share) {
        return new Ring(
                center.toward(other.center, share),
                a.toward(other.a, share),
                b.toward(other.b, share),
                c.toward(other.c, share));
    }

    private static Vec longer(Vec axis, double by) {
        return axis.plus(axis.unit().times(by));
    }
}
