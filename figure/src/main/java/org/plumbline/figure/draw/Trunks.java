package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws the trunk: the seat in its shorts and the torso in its shirt.
final class Trunks {

    /// The shirt begins this share of the way from the second to the third ring of the trunk.
    private static final double HEM = 0.35;

    private Trunks() {}

    static Piece pelvis(Sitter sitter) {
        List<Ring> torso = sitter.torso();
        double loose = sitter.girth(Girth.LOOSE) * 0.4;
        Tube hips = Tube.of(torso.get(0).grown(loose), torso.get(1).grown(loose), torso.get(2));
        List<Outline> outlines = new ArrayList<>();
        outlines.add(hips.outline(sitter.lens()));
        for (Side side : Side.values()) {
            outlines.add(buttock(sitter, side));
        }
        Part shorts = new Part("seat", "shorts", outlines, true);
        return new Piece("seat", Room.balls(spread(torso.subList(0, 2))), List.of(shorts));
    }

    private static Outline buttock(Sitter sitter, Side side) {
        Segment pelvis = sitter.body().trunk().pelvis();
        double radius = sitter.girth(Girth.SEAT);
        Vec low = pelvis.at(side.sign() * 7.2, -3.5, -4.6);
        Vec high = pelvis.at(side.sign() * 7, 4, -3.4);
        return Tube.of(Ring.ball(low, radius), Ring.ball(high, radius * 0.85)).outline(sitter.lens());
    }

    static Piece torso(Sitter sitter) {
        List<Ring> rings = sitter.torso();
        double loose = sitter.girth(Girth.LOOSE) * 0.5;
        List<Ring> shirt = new ArrayList<>();
        shirt.add(rings.get(1).toward(rings.get(2), HEM).grown(loose * 1.6));
        shirt.add(rings.get(2).grown(loose));
        rings.subList(3, rings.size()).forEach(shirt::add);
        List<Outline> outlines = new ArrayList<>();
        outlines.add(new Tube(shirt).outline(sitter.lens()));
        for (Side side : Side.values()) {
            outlines.add(slope(sitter, side, rings));
        }
        Part part = new Part("torso", "shirt", outlines, true);
        return new Piece("torso", Room.balls(spread(rings.subList(3, rings.size() - 2))), List.of(part));
    }

    /// The slope of the trapezius, from the neck to the tip of the shoulder.
    private static Outline slope(Sitter sitter, Side side, List<Ring> rings) {
        Ring neck = rings.get(rings.size() - 2);
        Vec shoulder = sitter.body().arm(side).shoulder();
        Vec start = neck.center().plus(neck.a().times(0.45 * side.sign()));
        Vec middle = rings.get(rings.size() - 3).center().toward(shoulder, 0.75);
        return Tube.of(Ring.ball(start, 5.2), Ring.ball(middle, 5.9), Ring.ball(shoulder, 6.0))
                .outline(sitter.lens());
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
        Segment neck = sitter.body().trunk().neck();
        Segment head = sitter.body().trunk().head();
        List<Part> parts = new ArrayList<>();
        double radius = sitter.girth(Girth.NECK);
        Vec collar = sitter.body().trunk().chest().at(0, 15, 0.4);
        Vec under = head.at(0, 2, 0.6);
        Tube throat = Tube.of(
                Ring.ball(collar, radius * 1.06),
                Ring.ball(neck.base().toward(under, 0.55), radius),
                Ring.ball(under, radius));
        parts.add(Part.of("neck", "skin", throat.outline(sitter.lens())));
        parts.addAll(Heads.parts(sitter));
        Frame frame = head.frame();
        Vec crown = head.base().plus(frame.out(0, 9, 0.6));
        return new Piece("head", Room.balls(List.of(Ring.ball(crown, 9), Ring.ball(under, 5))), parts);
    }
}
