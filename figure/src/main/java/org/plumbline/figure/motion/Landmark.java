package org.plumbline.figure.motion;

import java.util.function.Function;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Vec;

/// A point of the body that can be seen or felt: `elbowR`, `occiput`. Those on the skin follow the even body shape.
public final class Landmark {

    private static final String SIDED =
            "hand, palm, fingers, thumb, wrist, elbow, elbowtip, shoulder, upperarm, forearm, hip, thigh, knee, kneecap, "
                    + "ankle, sole, heel, ball, toes, instep, ear, eye";
    private static final String MIDDLE =
            "crown, forehead, nose, chin, occiput, c7, upperback, midback, lowback, breastbone, belly, seat, sitbone, root";

    /// Half a knee, an elbow and a flat foot, in cm.
    private static final double KNEECAP = 5.2;

    private static final double ELBOW_TIP = 3.8;
    private static final double INSTEP = 3;
    private static final double THUMB = 6;
    private static final double PALM = 2;
    private static final double THIGH = 7;

    private final String text;
    private final Function<Skeleton, Vec> place;

    private Landmark(String text, Function<Skeleton, Vec> place) {
        this.text = text;
        this.place = place;
    }

    public static Landmark parse(String text) {
        if (text.endsWith("L") || text.endsWith("R")) {
            Side side = text.endsWith("L") ? Side.LEFT : Side.RIGHT;
            return new Landmark(text, sided(text.substring(0, text.length() - 1), side));
        }
        return new Landmark(text, middle(text));
    }

    public Vec on(Skeleton body) {
        return place.apply(body);
    }

    private static Function<Skeleton, Vec> sided(String name, Side side) {
        return switch (name) {
            case "hand" -> body -> body.arm(side).grip();
            case "palm" ->
                body -> body.arm(side).grip().plus(body.arm(side).hand().palm().times(PALM));
            case "fingers" -> body -> body.arm(side).fingertips();
            case "thumb" -> body -> thumb(body.arm(side), side);
            case "wrist" -> body -> body.arm(side).wrist();
            case "elbow" -> body -> body.arm(side).elbow();
            case "elbowtip" -> body -> elbowTip(body.arm(side));
            case "shoulder" -> body -> body.arm(side).shoulder();
            case "upperarm" ->
                body -> body.arm(side).shoulder().toward(body.arm(side).elbow(), 0.5);
            case "forearm" ->
                body -> body.arm(side).elbow().toward(body.arm(side).wrist(), 0.5);
            case "thigh" -> body -> thigh(body.leg(side));
            case "hip" -> body -> body.leg(side).hip();
            case "knee" -> body -> body.leg(side).knee();
            case "kneecap" -> body -> kneecap(body.leg(side));
            case "ankle" -> body -> body.leg(side).ankle();
            case "sole" -> body -> body.leg(side).sole();
            case "heel" -> body -> body.leg(side).heel();
            case "ball" -> body -> body.leg(side).ball();
            case "toes" -> body -> body.leg(side).toes();
            case "instep" -> body -> instep(body.leg(side));
            case "ear" -> body -> body.trunk().head().at(side.sign() * 7.5, 6, 0);
            case "eye" -> body -> body.trunk().head().at(side.sign() * 3.1, 6.7, 8.7);
            default -> throw unknown(name + side);
        };
    }

    private static Vec thumb(Arm arm, Side side) {
        return arm.grip().plus(arm.hand().thumb(side).times(THUMB));
    }

    private static Vec elbowTip(Arm arm) {
        return arm.elbow().plus(arm.upperArm().minus(arm.forearm()).unit().times(ELBOW_TIP));
    }

    /// The middle of the thigh's front, which lies on top when one sits.
    private static Vec thigh(Leg leg) {
        return leg.hip().toward(leg.knee(), 0.55).minus(leg.bend().times(THIGH));
    }

    /// The front of the knee, at right angles to the shin: what one kneels on.
    private static Vec kneecap(Leg leg) {
        double flexion = Math.toRadians(leg.flexion());
        Vec front = leg.thigh().times(Math.sin(flexion)).minus(leg.bend().times(Math.cos(flexion)));
        return leg.knee().plus(front.times(KNEECAP));
    }

    private static Vec instep(Leg leg) {
        return leg.ankle()
                .plus(leg.foot().up().times(INSTEP))
                .plus(leg.foot().front().times(2 * INSTEP));
    }

    private static Function<Skeleton, Vec> middle(String name) {
        return switch (name) {
            case "crown" -> on(Trunk::head, 19.5, 0.5);
            case "forehead" -> on(Trunk::head, 13, 11);
            case "nose" -> on(Trunk::head, 4.5, 13);
            case "chin" -> on(Trunk::head, -3.5, 9.5);
            case "occiput" -> on(Trunk::head, 9, -11.5);
            case "c7" -> on(Trunk::neck, 0, -5);
            case "upperback" -> on(Trunk::chest, 6, -10.8);
            case "midback" -> on(Trunk::low, 8, -11);
            case "lowback" -> on(Trunk::lumbar, 7, -9);
            case "breastbone" -> on(Trunk::chest, 4, 12);
            case "belly" -> on(Trunk::lumbar, 6, 10);
            case "seat" -> on(Trunk::pelvis, -1, -13.5);
            case "sitbone" -> on(Trunk::pelvis, -10, -4);
            case "root" -> on(Trunk::pelvis, 0, 0);
            default -> throw unknown(name);
        };
    }

    private static Function<Skeleton, Vec> on(Function<Trunk, Segment> segment, double up, double front) {
        return body -> segment.apply(body.trunk()).at(0, up, front);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "no point '" + name + "': with L or R there are " + SIDED + "; in the middle there are " + MIDDLE);
    }

    @Override
    public String toString() {
        return text;
    }
}
