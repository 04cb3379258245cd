package org.plumbline.figure.motion;

import org.plumbline.figure.body.HandShape;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Sided;
import org.plumbline.figure.space.Vec;

/// A key pose as a motion file describes it, before it is solved: `end`.
record Pose(String name, Stance stance, Sided<LimbAim> arms, Sided<LimbAim> legs, Sided<HandShape> hands) {

    /// Standing at ease with the arms at the sides.
    static final Pose STANDING = new Pose(
            "standing",
            Stance.UPRIGHT,
            Sided.each(Pose::hangingArm),
            Sided.each(Pose::straightLeg),
            Sided.both(HandShape.OPEN));

    private static LimbAim hangingArm(Side side) {
        return new LimbAim.To(Aim.parse("raise(8,10)", side), 12, Aim.parse("c:fwd", side), LimbAim.End.LOOSE);
    }

    private static LimbAim straightLeg(Side side) {
        return new LimbAim.To(Aim.room(Vec.UP.negated()), 2, Aim.parse("p:back", side), LimbAim.End.LOOSE);
    }

    Pose named(String changed) {
        return new Pose(changed, stance, arms, legs, hands);
    }

    Pose with(Stance changed) {
        return new Pose(name, changed, arms, legs, hands);
    }

    Pose withArm(Side side, LimbAim aim) {
        return new Pose(name, stance, arms.with(side, aim), legs, hands);
    }

    Pose withLeg(Side side, LimbAim aim) {
        return new Pose(name, stance, arms, legs.with(side, aim), hands);
    }

    Pose withHand(Side side, HandShape shape) {
        return new Pose(name, stance, arms, legs, hands.with(side, shape));
    }
}
