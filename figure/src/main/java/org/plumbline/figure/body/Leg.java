package org.plumbline.figure.body;

import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A leg at one moment.
///
/// @param bend the direction to which the shin bends away from the line of the thigh, of length 1
/// @param foot front is where the toes point, up is out of the instep, away from the sole
public record Leg(Vec hip, Vec knee, Vec ankle, Vec bend, Frame foot) {

    public Vec thigh() {
        return knee.minus(hip).unit();
    }

    public Vec shin() {
        return ankle.minus(knee).unit();
    }

    /// Returns the bend of the knee in degrees, 0 for a straight leg.
    public double flexion() {
        return thigh().angle(shin());
    }

    /// Returns the point of the sole below the ankle.
    public Vec sole() {
        return ankle.minus(foot.up().times(Measures.ANKLE));
    }

    public Vec ball() {
        return sole().plus(foot.front().times(Measures.TOES * 0.7));
    }

    public Vec toes() {
        return sole().plus(foot.front().times(Measures.TOES));
    }

    public Vec heel() {
        return sole().minus(foot.front().times(Measures.HEEL));
    }

    Leg mirrored() {
        return new Leg(hip.mirrored(), knee.mirrored(), ankle.mirrored(), bend.mirrored(), foot.mirrored());
    }
}
