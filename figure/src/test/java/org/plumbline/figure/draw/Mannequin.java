package org.plumbline.figure.draw;

import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Girdle;
import org.plumbline.figure.body.Hand;
import org.plumbline.figure.body.HandShape;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Measures;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Sided;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A body to try pictures with, posed by hand: upright unless told otherwise.
final class Mannequin {

    Segment pelvis = new Segment(new Vec(0, 93, 0), Frame.WORLD);
    Girdle girdle = Girdle.RESTING;
    HandShape hands = HandShape.OPEN;
    /// The direction of an upper arm, of a forearm and out of the palm, all for the left; the right mirrors them.
    Vec upperArm = new Vec(0.14, -1, 0);
    Vec forearm = new Vec(0.05, -1, 0.12);
    Vec palm = new Vec(-1, 0, 0);
    Vec thigh = new Vec(0.03, -1, 0.03);
    Vec shin = new Vec(0, -1, -0.04);
    Vec toes = new Vec(0.2, 0, 1);
    double curl;

    /// Returns a pose on the way to another.
    Mannequin toward(Mannequin other, double share) {
        Mannequin between = new Mannequin();
        between.pelvis = new Segment(
                pelvis.base().toward(other.pelvis.base(), share), pelvis.frame().toward(other.pelvis.frame(), share));
        between.girdle = girdle.toward(other.girdle, share);
        between.hands = hands;
        between.upperArm = swung(upperArm, other.upperArm, share);
        between.forearm = swung(forearm, other.forearm, share);
        between.palm = swung(palm, other.palm, share);
        between.thigh = swung(thigh, other.thigh, share);
        between.shin = swung(shin, other.shin, share);
        between.toes = swung(toes, other.toes, share);
        between.curl = curl + (other.curl - curl) * share;
        return between;
    }

    /// A direction on the way to another, at an even pace around the joint.
    private static Vec swung(Vec from, Vec to, double share) {
        Vec a = from.unit();
        Vec b = to.unit();
        double angle = Math.toRadians(a.angle(b));
        if (angle < 0.001) {
            return a;
        }
        return a.times(Math.sin((1 - share) * angle)).plus(b.times(Math.sin(share * angle)));
    }

    Skeleton skeleton() {
        Trunk trunk = trunk();
        return new Skeleton(trunk, Sided.each(side -> arm(trunk, side)), Sided.each(this::leg));
    }

    private Trunk trunk() {
        Segment lumbar = next(pelvis, Measures.PELVIS, -8 + curl);
        Segment low = next(lumbar, Measures.LUMBAR, 3 + curl);
        Segment chest = next(low, Measures.LOW_THORAX, 12 + curl);
        Segment neck = next(chest, Measures.HIGH_THORAX, 6 + curl);
        Segment head = next(neck, Measures.NECK, -10);
        return new Trunk(pelvis, lumbar, low, chest, neck, head);
    }

    private static Segment next(Segment below, double length, double bend) {
        return new Segment(below.at(0, length, 0), below.frame().then(Frame.bend(bend)));
    }

    private Arm arm(Trunk trunk, Side side) {
        double raised = Math.toRadians(girdle.elevation() + 4);
        double forward = Math.toRadians(girdle.protraction() - 14);
        Vec clavicle = new Vec(
                        Math.cos(raised) * Math.cos(forward), Math.sin(raised), Math.cos(raised) * Math.sin(forward))
                .times(Measures.CLAVICLE);
        Vec tip = new Vec(2.45, 8.8, 5.25).plus(clavicle);
        Vec shoulder = trunk.chest().at(tip.x() * side.sign(), tip.y(), tip.z());
        Vec upper = of(upperArm, side).unit();
        Vec fore = of(forearm, side).unit();
        Vec elbow = shoulder.plus(upper.times(Measures.UPPER_ARM));
        Vec wrist = elbow.plus(fore.times(Measures.FOREARM));
        Vec across = fore.across(upper);
        Vec bend = across.length() < 0.01 ? Vec.FORWARD.across(upper).unit() : across.unit();
        Hand hand = new Hand(Frame.of(fore, of(palm, side)), hands);
        return new Arm(girdle, shoulder, elbow, wrist, bend, hand);
    }

    private Leg leg(Side side) {
        Vec hip = pelvis.at(Measures.HIP * side.sign(), 0, 0);
        Vec upper = of(thigh, side).unit();
        Vec lower = of(shin, side).unit();
        Vec knee = hip.plus(upper.times(Measures.THIGH));
        Vec ankle = knee.plus(lower.times(Measures.SHIN));
        Vec across = lower.across(upper);
        Vec bend = across.length() < 0.01 ? new Vec(0, 0, -1).across(upper).unit() : across.unit();
        Vec up = lower.negated().plus(bend.times(-0.45)).across(of(toes, side).unit());
        return new Leg(hip, knee, ankle, bend, Frame.of(up, of(toes, side)));
    }

    private static Vec of(Vec left, Side side) {
        return side == Side.LEFT ? left : new Vec(-left.x(), left.y(), left.z());
    }
}
