package org.plumbline.figure.body;

import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A hand at the end of a forearm.
///
/// @param frame up is where the fingers point (for a fist: where they would if it opened), front is out of the palm
public record Hand(Frame frame, HandShape shape) {

    public Vec fingers() {
        return frame.up();
    }

    public Vec palm() {
        return frame.front();
    }

    /// Returns where the thumb is, seen from the middle of the hand.
    public Vec thumb(Side side) {
        return side == Side.RIGHT ? frame.left() : frame.left().negated();
    }

    Hand mirrored() {
        return new Hand(frame.mirrored(), shape);
    }
}
