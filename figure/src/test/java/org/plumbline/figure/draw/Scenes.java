package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.body.Girdle;
import org.plumbline.figure.body.HandShape;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Moment;
import org.plumbline.figure.prop.Material;
import org.plumbline.figure.prop.Prop;
import org.plumbline.figure.prop.Prop.End.OfHand;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A few scenes to try pictures with.
final class Scenes {

    static final Camera FRONT = new Camera(0, 6);
    static final Camera ASKEW = new Camera(-40, 10);
    static final Camera SIDE = new Camera(-75, 12);
    static final Camera BACK = new Camera(152, 8);

    /// What a calm repetition takes one way.
    private static final double SECONDS = 1.5;

    private Scenes() {}

    static Mannequin standing() {
        return new Mannequin();
    }

    static Mannequin reaching() {
        Mannequin body = new Mannequin();
        body.upperArm = new Vec(0.1, -0.1, 1);
        body.forearm = new Vec(0.1, 0, 1);
        body.palm = new Vec(-0.2, 1, 0);
        body.girdle = new Girdle(0, 12);
        body.hands = HandShape.FIST;
        return body;
    }

    static Mannequin spread() {
        Mannequin body = reaching();
        body.upperArm = new Vec(1, 0, -0.12);
        body.forearm = new Vec(1, 0.02, -0.05);
        body.palm = new Vec(0, 1, 0.2);
        body.girdle = new Girdle(0, -16);
        return body;
    }

    static Mannequin sitting() {
        Mannequin body = new Mannequin();
        body.pelvis = new Segment(new Vec(0, 55, 0), Frame.WORLD);
        body.thigh = new Vec(0.1, -0.02, 1);
        body.shin = new Vec(0, -1, 0.05);
        body.upperArm = new Vec(0.15, -0.9, 0.3);
        body.forearm = new Vec(-0.15, -0.3, 0.9);
        return body;
    }

    static Mannequin prone(double height) {
        Mannequin body = new Mannequin();
        body.pelvis = new Segment(new Vec(0, height + 12, 0), Frame.bend(90));
        body.thigh = new Vec(0.05, 0, -1);
        body.shin = new Vec(0, 0, -1);
        body.toes = new Vec(0, -0.3, -1);
        body.upperArm = new Vec(0.6, 0.05, 0.8);
        body.forearm = new Vec(0.6, 0.05, 0.8);
        body.palm = new Vec(0, -1, 0);
        body.hands = HandShape.FLAT;
        return body;
    }

    /// A chair: a seat, a back and four legs.
    static Prop chair() {
        List<org.plumbline.figure.prop.Solid> parts = new ArrayList<>();
        parts.add(box(-21, 41, -21, 21, 45, 21));
        parts.add(box(-21, 45, -24, 21, 92, -21));
        parts.add(box(16, 0, 16, 20, 41, 20));
        parts.add(box(-20, 0, 16, -16, 41, 20));
        parts.add(box(16, 0, -20, 20, 41, -16));
        parts.add(box(-20, 0, -20, -16, 41, -16));
        return new Prop.Furniture("chair", parts);
    }

    static Prop bench() {
        return new Prop.Furniture("bench", List.of(box(-15, 36, -62, 15, 45, 62)));
    }

    static Prop doorframe() {
        return new Prop.Furniture("doorframe", List.of(box(-52, 0, 8, -44, 205, 24), box(44, 0, 8, 52, 205, 24)));
    }

    static Prop band() {
        return new Prop.Stretched(Prop.Stretched.Line.BAND, List.of(new OfHand(Side.LEFT), new OfHand(Side.RIGHT)));
    }

    private static Box box(double x, double y, double z, double x2, double y2, double z2) {
        return Box.between(new Vec(x, y, z), new Vec(x2, y2, z2), Material.WOOD);
    }

    static Map<Muscle, Scene.Tint> everyMuscle() {
        Map<Muscle, Scene.Tint> tints = new EnumMap<>(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            tints.put(muscle, Scene.Tint.WORK);
        }
        return tints;
    }

    static Scene still(Mannequin pose, Camera camera, Prop... props) {
        Skeleton body = pose.skeleton();
        List<Moment> moments = List.of(moment(0, body, true), moment(1, body, true));
        return new Scene(moments, List.of(body), List.of(props), camera, Map.of(), Scene.Framing.WHOLE);
    }

    /// Returns a scene that goes from one pose to another and back, at rest at both ends.
    static Scene moving(Mannequin from, Mannequin to, int perMove, Camera camera, Prop... props) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i <= 2 * perMove; i++) {
            double x = (double) i / perMove;
            double way = x > 1 ? 2 - x : x;
            double eased = way * way * way * (10 - 15 * way + 6 * way * way);
            moments.add(moment(SECONDS * x, from.toward(to, eased).skeleton(), i % perMove == 0));
        }
        List<Skeleton> stills = List.of(from.skeleton(), from.toward(to, 0.5).skeleton(), to.skeleton());
        return new Scene(moments, stills, List.of(props), camera, everyMuscle(), Scene.Framing.WHOLE);
    }

    private static Moment moment(double time, Skeleton body, boolean pose) {
        return new Moment(time, body, pose ? Optional.of("pose") : Optional.empty());
    }
}
