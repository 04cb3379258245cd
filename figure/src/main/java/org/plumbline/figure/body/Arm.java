package org.plumbline.figure.body;

import org.plumbline.figure.space.Vec;

/// An arm at one moment.
///
/// @param bend the direction to which the forearm bends away from the line of the upper arm, of length 1
public record Arm(Girdle girdle, Vec shoulder, Vec elbow, Vec wrist, Vec bend, Hand hand) {

    public Vec upperArm() {
        return elbow.minus(shoulder).unit();
    }

    public Vec forearm() {
        return wrist.minus(elbow).unit();
    }

    /// Returns the bend of the elbow in degrees, 0 for a straight arm.
    public double flexion() {
        return upperArm().angle(forearm());
    }

    /// Returns the middle of what a fist holds, or of a flat palm.
    public Vec grip() {
        return wrist.plus(hand.fingers().times(Measures.GRIP));
    }

    public Vec fingertips() {
        return wrist.plus(hand.fingers().times(Measures.HAND));
    }

    Arm mirrored() {
        return new Arm(
                girdle, shoulder.mirrored(), elbow.mirrored(), wrist.mirrored(), bend.mirrored(), hand.mirrored());
    }
}
