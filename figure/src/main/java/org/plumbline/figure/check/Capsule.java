package org.plumbline.figure.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Vec;

/// A part of the body as a round volume that tapers from one end to the other: a thigh.
///
/// @param part as a mistake names it
/// @param limb what it belongs to; volumes of one limb may overlap
record Capsule(String part, Limb limb, Ball from, Ball to) {

    private static final int POINTS = 7;

    enum Limb {
        TRUNK,
        HEAD,
        ARM_L,
        ARM_R,
        LEG_L,
        LEG_R
    }

    static List<Capsule> of(Skeleton body) {
        List<Capsule> parts = new ArrayList<>();
        Trunk trunk = body.trunk();
        parts.add(slab("chest", trunk.chest(), 4, 6.5, 10));
        parts.add(slab("ribs", trunk.low(), 8, 5, 9.5));
        parts.add(slab("waist", trunk.lumbar(), 7, 4, 8.5));
        parts.add(slab("hips", trunk.pelvis(), 0, 6.5, 9.5));
        parts.add(new Capsule(
                "head",
                Limb.HEAD,
                new Ball(trunk.head().at(0, 6, 1.5), 8),
                new Ball(trunk.head().at(0, 10, 0.5), 9.3)));
        for (Side side : Side.values()) {
            arm(body.arm(side), side, parts);
            leg(body.leg(side), side, parts);
        }
        return parts;
    }

    private static Capsule slab(String part, Segment segment, double up, double half, double radius) {
        return new Capsule(
                part,
                Limb.TRUNK,
                new Ball(segment.at(-half, up, 0), radius),
                new Ball(segment.at(half, up, 0), radius));
    }

    private static void arm(Arm arm, Side side, List<Capsule> parts) {
        Limb limb = side == Side.LEFT ? Limb.ARM_L : Limb.ARM_R;
        parts.add(new Capsule("upper arm " + side, limb, new Ball(arm.shoulder(), 5.4), new Ball(arm.elbow(), 4.4)));
        parts.add(new Capsule("forearm " + side, limb, new Ball(arm.elbow(), 4.4), new Ball(arm.wrist(), 2.8)));
        Vec knuckles = arm.wrist().plus(arm.hand().fingers().times(8));
        parts.add(new Capsule("hand " + side, limb, new Ball(arm.wrist(), 2.4), new Ball(knuckles, 2)));
    }

    private static void leg(Leg leg, Side side, List<Capsule> parts) {
        Limb limb = side == Side.LEFT ? Limb.LEG_L : Limb.LEG_R;
        parts.add(new Capsule("thigh " + side, limb, new Ball(leg.hip(), 8), new Ball(leg.knee(), 5.4)));
        parts.add(new Capsule("shin " + side, limb, new Ball(leg.knee(), 5.2), new Ball(leg.ankle(), 3.6)));
        Vec lift = leg.foot().up().times(3);
        parts.add(new Capsule(
                "foot " + side,
                limb,
                new Ball(leg.heel().plus(lift), 3),
                new Ball(leg.ball().plus(lift), 2.6)));
    }

    boolean isThigh() {
        return part.startsWith("thigh");
    }

    boolean isUpperArm() {
        return part.startsWith("upper arm");
    }

    boolean isLeg() {
        return limb == Limb.LEG_L || limb == Limb.LEG_R;
    }

    /// Returns points along its middle, each with the radius there.
    List<Ball> balls() {
        List<Ball> balls = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double share = (double) i / (POINTS - 1);
            double radius = from.radius + (to.radius - from.radius) * share;
            balls.add(new Ball(from.center.toward(to.center, share), radius));
        }
        return balls;
    }

    record Ball(Vec center, double radius) {
        double gap(Ball other) {
            return center.distance(other.center) - radius - other.radius;
        }
    }

    /// Returns how far apart two volumes are; negative if they overlap.
    double gap(Capsule other) {
        double least = Double.MAX_VALUE;
        List<Ball> theirs = other.balls();
        for (Ball mine : balls()) {
            for (Ball ball : theirs) {
                least = Math.min(least, mine.gap(ball));
            }
        }
        return least;
    }
}
