package org.plumbline.figure.body;

import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A rigid part of the trunk: where its lower joint is and how it is turned.
public record Segment(Vec base, Frame frame) {

    /// Returns a point of the world that is given in this segment's own axes, from its lower joint.
    public Vec at(double left, double up, double front) {
        return base.plus(frame.out(left, up, front));
    }

    /// Returns how a point of the world lies in this segment's own axes.
    public Vec in(Vec world) {
        return frame.in(world.minus(base));
    }

    Segment mirrored() {
        return new Segment(base.mirrored(), frame.mirrored());
    }
}
