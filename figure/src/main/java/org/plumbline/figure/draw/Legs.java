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
    private static final List<Double> SHORTS = List.of(0.0, 0.28, HEM);

    private Legs() {}

    static Piece thigh(Sitter sitter, Side side) {
        Leg leg = sitter.body().leg(side);
        List<Ring> rings = sitter.limb(Bone.THIGH, leg.hip(), leg.knee(), leg.bend());
        Part skin = Part.of("thigh-" + side, sitter.style("skin open", side), new Tube(rings).outline(sitter.lens()));
        Part shorts = Part.of("shorts-" + side, sitter.style("shorts open", side), shorts(sitter, leg));
        return new Piece("thigh-" + side, Room.balls(rings.subList(1, rings.size() - 1)), List.of(skin, shorts));
    }

    private static Outline shorts(Sitter sitter, Leg leg) {
        double loose = sitter.girth(Girth.LOOSE);
        List<Ring> rings = new ArrayList<>();
        for (double at : SHORTS) {
            Vec center = leg.hip().toward(leg.knee(), at);
            double radius = radius(sitter.shape().limb(Bone.THIGH), at) + loose * (0.6 + at);
            rings.add(at == HEM ? Sitter.slice(center, leg.thigh(), radius) : Ring.ball(center, radius));
        }
        return new Tube(rings).outline(sitter.lens());
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
        Part skin = Part.of("shin-" + side, sitter.style("skin open", side), new Tube(rings).outline(sitter.lens()));
        Part shoe = shoe(sitter, side, leg);
        List<Ring> volume = List.of(rings.get(2), rings.get(3), rings.getLast(), Ring.ball(leg.ball(), 3));
        return new Piece("shin-" + side, Room.balls(volume), List.of(skin, shoe));
    }

    private static Part shoe(Sitter sitter, Side side, Leg leg) {
        Frame foot = leg.foot();
        double size = sitter.girth(Girth.FOOT);
        Vec sole = leg.sole();
        Tube length = Tube.of(
                ellipsoid(foot, sole, size, new Vec(3.4, 3.4, 3.6), 3.4, -2.6),
                ellipsoid(foot, sole, size, new Vec(3.9, 4.0, 4), 3.9, 3),
                ellipsoid(foot, sole, size, new Vec(4.7, 2.6, 4), 2.6, 11.6),
                ellipsoid(foot, sole, size, new Vec(3.6, 2.0, 2.6), 2.0, 15.6));
        Tube collar = Tube.of(
                Ring.ball(leg.ankle().toward(leg.knee(), 0.06), 3.9),
                ellipsoid(foot, sole, size, new Vec(4, 4, 4), 4, -0.5));
        return Part.of(
                "shoe-" + side,
                sitter.style("shoe", side),
                length.outline(sitter.lens()),
                collar.outline(sitter.lens()));
    }

    private static Ring ellipsoid(Frame foot, Vec sole, double size, Vec half, double up, double front) {
        Vec center = sole.plus(foot.out(0, up, front * size));
        return Ring.of(center, foot, half.times(size));
    }
}
