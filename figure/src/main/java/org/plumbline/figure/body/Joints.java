package org.plumbline.figure.body;

import static java.lang.Math.atan2;
import static java.lang.Math.toDegrees;

import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// The angles of a body's joints in degrees, as a clinician names them; 0 is standing well with hanging arms.
///
/// They are read off a solved skeleton, never put in. What a camera sees of a person can be compared with them.
public record Joints(Sided<OfArm> arms, Sided<OfLeg> legs, Bend spine, Bend neck) {

    /// The curve a person who stands well has from pelvis to chest and from chest to head.
    private static final double NEUTRAL_SPINE = 7;

    private static final double NEUTRAL_NECK = -4;

    /// The joints of an arm.
    ///
    /// @param elevation of the upper arm from hanging, 0 to 180, in the chest's axes
    /// @param plane of the raised arm: 0 to the side, 90 to the front, below 0 behind the body
    /// @param rotation of the upper arm: outward is positive; 0 is what swinging it up from hanging leaves
    /// @param elbow bend, 0 for straight
    /// @param wrist bend to whatever side
    public record OfArm(double elevation, double plane, double rotation, double elbow, double wrist) {}

    /// The joints of a leg.
    ///
    /// @param flexion of the hip, forward is positive
    /// @param abduction of the hip, outward is positive
    /// @param knee bend, 0 for straight
    /// @param ankle between the shin and the foot: 0 at a right angle, toes up is positive
    public record OfLeg(double flexion, double abduction, double knee, double ankle) {}

    /// A bend of the spine or the neck.
    ///
    /// @param flexion forward is positive
    /// @param side to the figure's left is positive
    /// @param turn to the left is positive
    public record Bend(double flexion, double side, double turn) {}

    public static Joints of(Skeleton body) {
        Trunk trunk = body.trunk();
        return new Joints(
                Sided.each(side -> arm(body.arm(side), trunk.chest().frame(), side)),
                Sided.each(side -> leg(body.leg(side), trunk.pelvis().frame(), side)),
                bend(trunk.pelvis().frame(), trunk.chest().frame(), NEUTRAL_SPINE),
                bend(trunk.chest().frame(), trunk.head().frame(), NEUTRAL_NECK));
    }

    private static OfArm arm(Arm arm, Frame chest, Side side) {
        Vec upper = chest.in(arm.upperArm());
        double elevation = toDegrees(Math.acos(Math.clamp(-upper.y(), -1, 1)));
        double plane = toDegrees(atan2(upper.z(), upper.x() * side.sign()));
        double wrist = arm.forearm().angle(arm.hand().fingers());
        return new OfArm(elevation, plane, rotation(arm, chest, side), arm.flexion(), wrist);
    }

    /// Swings "forward" along with the upper arm from hanging; what the elbow's bend differs from that is rotation.
    private static double rotation(Arm arm, Frame chest, Side side) {
        Vec upper = chest.in(arm.upperArm());
        Vec hanging = Vec.UP.negated();
        Vec axis = hanging.cross(upper);
        Vec reference = axis.isNothing() ? Vec.FORWARD : swung(Vec.FORWARD, axis.unit(), hanging.angle(upper));
        Vec bend = chest.in(arm.bend());
        double sine = reference.cross(bend).dot(upper) * -side.sign();
        return toDegrees(atan2(sine, reference.dot(bend)));
    }

    private static Vec swung(Vec vector, Vec axis, double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return vector.times(c).plus(axis.cross(vector).times(s)).plus(axis.times(axis.dot(vector) * (1 - c)));
    }

    private static OfLeg leg(Leg leg, Frame pelvis, Side side) {
        Vec thigh = pelvis.in(leg.thigh());
        double flexion = toDegrees(atan2(thigh.z(), -thigh.y()));
        double abduction = toDegrees(Math.asin(Math.clamp(thigh.x() * side.sign(), -1, 1)));
        double ankle = 90 - leg.shin().negated().angle(leg.foot().front());
        return new OfLeg(flexion, abduction, leg.flexion(), ankle);
    }

    private static Bend bend(Frame below, Frame above, double neutral) {
        Vec up = below.in(above.up());
        Vec front = below.in(above.front());
        double side = toDegrees(atan2(up.x(), Math.hypot(up.y(), up.z())));
        return new Bend(toDegrees(atan2(up.z(), up.y())) - neutral, side, toDegrees(atan2(front.x(), front.z())));
    }
}
