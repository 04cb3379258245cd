package org.plumbline.figure.motion;

import static java.lang.Math.atan2;
import static java.lang.Math.toDegrees;

import java.util.function.ToDoubleFunction;
import org.plumbline.figure.body.Joints;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.space.Vec;

/// An angle of a body by name, in degrees: `elbowL.bend`, `trunk.lean`.
final class Angle {

    private static final String KNOWN =
            "elbowL.bend, shoulderL.raise, shoulderL.plane, shoulderL.rotation, wristL.bend, "
                    + "kneeL.bend, hipL.flex, hipL.abduction, trunk.lean, trunk.side, trunk.turn, spine.flex, spine.side, "
                    + "spine.turn, neck.flex, neck.side, neck.turn";

    private final ToDoubleFunction<Skeleton> reading;

    private Angle(ToDoubleFunction<Skeleton> reading) {
        this.reading = reading;
    }

    static Angle parse(String text) {
        int dot = text.indexOf('.');
        String joint = text.substring(0, dot);
        String how = text.substring(dot + 1);
        return new Angle(
                switch (joint) {
                    case "trunk" -> trunk(how);
                    case "spine" -> spine(how);
                    case "neck" -> neck(how);
                    default -> sided(joint, how);
                });
    }

    private static ToDoubleFunction<Skeleton> sided(String joint, String how) {
        boolean named = joint.endsWith("L") || joint.endsWith("R");
        Side side = joint.endsWith("L") ? Side.LEFT : Side.RIGHT;
        String name = named ? joint.substring(0, joint.length() - 1) : joint;
        return switch (name + "." + how) {
            case "elbow.bend" -> body -> body.arm(side).flexion();
            case "knee.bend" -> body -> body.leg(side).flexion();
            case "wrist.bend" -> body -> Joints.of(body).arms().of(side).wrist();
            case "shoulder.raise" -> body -> Joints.of(body).arms().of(side).elevation();
            case "shoulder.plane" -> body -> Joints.of(body).arms().of(side).plane();
            case "shoulder.rotation" -> body -> Joints.of(body).arms().of(side).rotation();
            case "hip.flex" -> body -> Joints.of(body).legs().of(side).flexion();
            case "hip.abduction" -> body -> Joints.of(body).legs().of(side).abduction();
            default -> throw unknown(joint + "." + how);
        };
    }

    private static ToDoubleFunction<Skeleton> trunk(String how) {
        return switch (how) {
            case "lean" ->
                body -> leanOf(
                        body.trunk().neck().base().minus(body.trunk().pelvis().base()));
            case "side" ->
                body -> sideOf(
                        body.trunk().neck().base().minus(body.trunk().pelvis().base()));
            case "turn" -> body -> turnOf(body.trunk().chest().frame().front());
            default -> throw unknown("trunk." + how);
        };
    }

    private static double leanOf(Vec up) {
        return toDegrees(atan2(up.z(), up.y()));
    }

    private static double sideOf(Vec up) {
        return toDegrees(atan2(up.x(), up.y()));
    }

    private static double turnOf(Vec front) {
        return toDegrees(atan2(front.x(), front.z()));
    }

    private static ToDoubleFunction<Skeleton> spine(String how) {
        return switch (how) {
            case "flex" -> body -> Joints.of(body).spine().flexion();
            case "side" -> body -> Joints.of(body).spine().side();
            case "turn" -> body -> Joints.of(body).spine().turn();
            default -> throw unknown("spine." + how);
        };
    }

    private static ToDoubleFunction<Skeleton> neck(String how) {
        return switch (how) {
            case "flex" -> body -> Joints.of(body).neck().flexion();
            case "side" -> body -> Joints.of(body).neck().side();
            case "turn" -> body -> Joints.of(body).neck().turn();
            default -> throw unknown("neck." + how);
        };
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("no angle '" + text + "': there are " + KNOWN);
    }

    double of(Skeleton body) {
        return reading.applyAsDouble(body);
    }
}
