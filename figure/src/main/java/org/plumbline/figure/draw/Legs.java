package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.BodyShape.Bone;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.BodyShape.LimbRing;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws a leg: the thigh in its shorts, the shin in its shoe.
final class Legs {

    private static final double HEM = 0.56;
    /// At the hip joint the leg of the shorts is narrower, or hips would be as wide as legs are apart.
    private static final double GROIN = 0.88;

    private static final List<Double> SHORTS = List.of(0.0, 0.28, HEM);

    /// Rings in the shorts, which nobody sees.
    private static final int HIDDEN = 2;

    /// The thigh goes on into the shin, so that no line ends at the knee.
    private static final double STUB = 0.14;

    /// By how many centimeters it is thicker at the joint, or what it goes on into would cover its line.
    static final double SEAM = 0.35;

    private static final double BENT = 80;
    private static final double NEARLY_NONE = 0.08;

    private Legs() {}

    static Piece thigh(Sitter sitter, Side side) {
        Leg leg = sitter.body().leg(side);
        List<Ring> rings = sitter.limb(Bone.THIGH, leg.hip(), leg.knee(), leg.bend());
        List<Ring> bare = new ArrayList<>(rings.subList(HIDDEN, rings.size() - 1));
        bare.add(rings.getLast().grown(SEAM));
        double stub = stub(STUB, leg.flexion());
        bare.add(Ring.ball(
                leg.knee().toward(leg.ankle(), stub).plus(leg.bend().times(stub * 4)),
                radius(sitter.shape().limb(Bone.SHIN), stub) + SEAM / 2));
        Part skin = Part.of("thigh-" + side, sitter.style("skin", side), sitter.outline(bare, Turns.Limb.THIGH, side));
        String style = sitter.far().side(side) ? "shorts far" : "shorts hip";
        Part shorts = Part.of("shorts-" + side, style, shorts(sitter, side, leg));
        List<Part> parts = new ArrayList<>(List.of(skin));
        parts.add(shorts);
        parts.addAll(Muscles.thigh(sitter, side));
        return new Piece("thigh-" + side, Room.balls(rings.subList(1, rings.size())), parts);
    }

    private static Outline shorts(Sitter sitter, Side side, Leg leg) {
        double loose = sitter.girth(Girth.LOOSE);
        List<Ring> rings = new ArrayList<>();
        for (double at : SHORTS) {
            Vec center = leg.hip().toward(leg.knee(), at);
            double radius = radius(sitter.shape().limb(Bone.THIGH), at) * (at == 0 ? GROIN : 1) + loose * (0.6 + at);
            rings.add(at == HEM ? Sitter.slice(center, leg.thigh(), radius) : Ring.ball(center, radius));
        }
        return sitter.outline(rings, Turns.Limb.THIGH, side);
    }

    /// Returns how far a limb goes on past a joint: less, the more the joint is bent.
    static double stub(double straight, double flexion) {
        return straight * Math.clamp(1 - flexion / BENT, NEARLY_NONE, 1);
    }

    /// Returns the radius of a limb anywhere along its bone.
    static double radius(List<LimbRing> rings, double at) {
        for (int i = 1; i < rings.size(); i++) {
            LimbRing a = rings.get(i - 1);
            LimbRing b = rings.get(i);
            if (at <= b.at()) {
                double share = Math.clamp((at - a.at()) / (b.at() - a.at()), 0, 1);
                return a.radius() + (b.radius() - a.radius()) * share;
            }
        }
        return rings.getLast().radius();
    }

    static Piece shin(Sitter sitter, Side side) {
        Leg leg = sitter.body().leg(side);
        List<Ring> rings = sitter.limb(Bone.SHIN, leg.knee(), leg.ankle(), leg.bend());
        Part skin =
                Part.of("shin-" + side, sitter.style("skin joint", side), sitter.outline(rings, Turns.Limb.SHIN, side));
        Part shoe = shoe(sitter, side, leg);
        List<Ring> volume = new ArrayList<>(rings);
        volume.add(Ring.ball(leg.ball(), 3));
        return new Piece("shin-" + side, Room.balls(volume), List.of(skin, shoe, sole(sitter, side, leg)));
    }

    private static Part shoe(Sitter sitter, Side side, Leg leg) {
        Frame foot = leg.foot();
        double size = sitter.girth(Girth.FOOT);
        Vec sole = leg.sole();
        Ring heel = ellipsoid(foot, sole, size, new Vec(3.5, 3.2, 3.4), 3.2, -2.2);
        Outline length = Hull.outline(
                sitter.lens(),
                List.of(
                        heel,
                        ellipsoid(foot, sole, size, new Vec(4.4, 2.9, 4.6), 2.9, 9.0),
                        ellipsoid(foot, sole, size, new Vec(3.9, 2.0, 4.4), 2.0, 14.0)));
        Ring ankle = Sitter.slice(leg.ankle().toward(leg.knee(), 0.05), leg.shin(), 4.1);
        Outline collar = Hull.outline(
                sitter.lens(), List.of(ankle, heel, ellipsoid(foot, sole, size, new Vec(3.7, 3.2, 3.2), 3.6, 5.0)));
        return Part.of("shoe-" + side, sitter.style("shoe", side), length, collar);
    }

    private static Part sole(Sitter sitter, Side side, Leg leg) {
        Frame foot = leg.foot();
        double size = sitter.girth(Girth.FOOT);
        Vec sole = leg.sole();
        Outline rim = Hull.outline(
                sitter.lens(),
                List.of(
                        ellipsoid(foot, sole, size, new Vec(3.6, 0.8, 3.4), 0.8, -2.2),
                        ellipsoid(foot, sole, size, new Vec(4.5, 0.8, 4.4), 0.8, 9.0),
                        ellipsoid(foot, sole, size, new Vec(4.0, 0.8, 4.4), 0.8, 14.0)));
        return Part.of("sole-" + side, sitter.style("sole", side), rim);
    }

    private static Ring ellipsoid(Frame foot, Vec sole, double size, Vec half, double up, double front) {
        Vec center = sole.plus(foot.out(0, up, front * size));
        return Ring.of(center, foot, half.times(size));
    }
}
