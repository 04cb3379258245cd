package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.BodyShape.Bone;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws the trunk: the seat in its shorts, the torso in its shirt, the neck out of its collar.
///
/// Each has the beginnings of its limbs, so that a limb can be painted over it without a line around the joint.
final class Trunks {

    /// The shirt begins this share of the way from the second to the third ring of the trunk.
    private static final double HEM = 0.2;

    private static final double THIGH_STUB = 0.22;
    private static final double ARM_STUB = 0.2;
    /// How the collar lies: tilted forward by some degrees, wider than the neck by some centimeters.
    private static final double COLLAR_TILT = 15;

    private static final double COLLAR_EASE = 1.2;

    /// From behind, the neck is in front of the jaw.
    private static final double NAPE = -0.25;

    private Trunks() {}

    static Piece pelvis(Sitter sitter) {
        List<Ring> torso = sitter.torso();
        double loose = sitter.girth(Girth.LOOSE) * 0.5;
        List<Outline> outlines = new ArrayList<>();
        outlines.add(Tube.of(torso.get(0).grown(loose), torso.get(1).grown(loose), torso.get(2))
                .outline(sitter.lens()));
        for (Side side : Side.values()) {
            outlines.add(buttock(sitter, side));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("seat", "shorts", outlines, true));
        return new Piece("seat", Room.balls(spread(torso.subList(0, 2))), parts);
    }

    /// A buttock, which the beginning of the thigh grows out of.
    private static Outline buttock(Sitter sitter, Side side) {
        Leg leg = sitter.body().leg(side);
        double thigh = Legs.radius(sitter.shape().limb(Bone.THIGH), THIGH_STUB)
                + sitter.girth(Girth.LOOSE) * (0.6 + THIGH_STUB);
        List<Ring> rings = new ArrayList<>(cheek(sitter, side));
        if (!sitter.far().side(side)) {
            rings.add(Ring.ball(leg.hip().toward(leg.knee(), THIGH_STUB), thigh + Legs.SEAM));
        }
        return new Tube(rings).outline(sitter.lens());
    }

    private static List<Ring> cheek(Sitter sitter, Side side) {
        Segment pelvis = sitter.body().trunk().pelvis();
        double radius = sitter.girth(Girth.SEAT);
        return List.of(
                Ring.ball(pelvis.at(side.sign() * 7, 3.5, -3.0), radius * 0.86),
                Ring.ball(pelvis.at(side.sign() * 7.4, -3.0, -3.6), radius));
    }

    /// Returns what is colored on a buttock, over seat and thigh alike.
    static Piece buttockMuscle(Sitter sitter, Side side) {
        List<Ring> cheek = cheek(sitter, side);
        return new Piece("buttock-" + side, Room.balls(cheek), Muscles.buttock(sitter, side, cheek));
    }

    static Piece torso(Sitter sitter) {
        List<Ring> rings = sitter.torso();
        double loose = sitter.girth(Girth.LOOSE) * 0.5;
        List<Ring> shirt = new ArrayList<>();
        shirt.add(rings.get(1).toward(rings.get(2), HEM).grown(loose * 1.6).thin());
        shirt.add(rings.get(2).grown(loose * 1.2));
        rings.subList(3, rings.size()).forEach(ring -> shirt.add(ring.grown(loose * 0.6)));
        List<Outline> outlines = new ArrayList<>();
        outlines.add(new Tube(shirt).outOf(sitter.lens()));
        for (Side side : Side.values()) {
            outlines.add(shoulder(sitter, side));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("torso", "shirt", outlines, true));
        parts.addAll(Muscles.torso(sitter));
        parts.addAll(Blades.parts(sitter));
        List<Ring> room = new ArrayList<>(rings.subList(3, rings.size() - 2));
        room.add(rings.get(2).toward(rings.get(3), 0.2));
        return new Piece("torso", Room.balls(spread(room)), parts);
    }

    /// The slope of the trapezius, and the beginning of the upper arm.
    private static Outline shoulder(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        List<Ring> slope = new ArrayList<>(slope(sitter, side));
        if (!sitter.far().side(side)) {
            slope.add(slope.removeLast().grown(Legs.SEAM));
            Vec sleeve = arm.shoulder().toward(arm.elbow(), ARM_STUB);
            slope.add(Ring.ball(sleeve, Arms.sleeveRadius(sitter, 0.1) + Legs.SEAM));
        }
        return sitter.outline(slope, Turns.Limb.SLOPE, side);
    }

    /// Returns three rings from the neck to the tip of the shoulder.
    static List<Ring> slope(Sitter sitter, Side side) {
        Segment chest = sitter.body().trunk().chest();
        Vec shoulder = sitter.body().arm(side).shoulder();
        Vec start = chest.at(3.2 * side.sign(), 14.2, -0.8);
        Frame frame = Frame.of(start.minus(shoulder), chest.frame().front());
        double tip = Arms.sleeveRadius(sitter, 0.1);
        return List.of(
                Ring.of(start, frame, new Vec(4.2, 4.2, 4.2)),
                Ring.of(start.toward(shoulder, 0.55), frame, new Vec(5, 5, 5)),
                Ring.of(shoulder, frame, new Vec(tip, tip, tip)));
    }

    /// Returns balls that fill wide rings.
    private static List<Ring> spread(List<Ring> rings) {
        List<Ring> balls = new ArrayList<>();
        for (Ring ring : rings) {
            double radius = ring.c().length();
            double out = Math.max(0, 1 - radius / ring.a().length());
            balls.add(Ring.ball(ring.center().plus(ring.a().times(out)), radius));
            balls.add(Ring.ball(ring.center().minus(ring.a().times(out)), radius));
        }
        return balls;
    }

    static Piece head(Sitter sitter) {
        Segment head = sitter.body().trunk().head();
        Vec under = head.at(0, 2, 0.2);
        List<Part> parts = new ArrayList<>();
        boolean nape = head.frame().front().dot(sitter.lens().viewer()) < NAPE;
        Outline neck = new Tube(throat(sitter, under)).outOf(sitter.lens());
        parts.add(Part.of("neck", "skin", neck).when(!nape));
        List<Part> muscles = Muscles.neck(sitter, throat(sitter, under));
        muscles.forEach(muscle -> parts.add(muscle.when(muscle.shown() && !nape)));
        parts.addAll(Heads.skull(sitter));
        parts.add(Part.of("nape", "skin", neck).when(nape));
        muscles.forEach(muscle -> parts.add(muscle.when(muscle.shown() && nape)));
        parts.addAll(Heads.hair(sitter));
        Vec skull = head.at(0, 9, 0.6);
        return new Piece("head", Room.balls(List.of(Ring.ball(skull, 9), Ring.ball(under, 5))), parts);
    }

    /// Returns three rings from the collar to the jaw.
    private static List<Ring> throat(Sitter sitter, Vec under) {
        Segment chest = sitter.body().trunk().chest();
        Segment neck = sitter.body().trunk().neck();
        double radius = sitter.girth(Girth.NECK);
        Frame tilted = chest.frame().then(Frame.bend(COLLAR_TILT));
        Ring collar =
                Ring.of(chest.at(0, 15.0, 0.9), tilted, new Vec(radius + COLLAR_EASE, 0.2, radius + COLLAR_EASE * 0.6));
        Vec middle = neck.base().toward(under, 0.45).plus(neck.frame().out(0, 0, 0.8));
        return List.of(
                collar,
                Ring.of(middle, neck.frame(), new Vec(radius, radius, radius)),
                Ring.of(under, neck.frame(), new Vec(radius, radius, radius).times(0.96)));
    }
}
