package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.BodyShape.Bone;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Vec;

/// Draws an arm: the upper arm in its sleeve, the forearm with the hand.
final class Arms {

    private static final double HEM = 0.52;
    private static final List<Double> SLEEVE = List.of(0.0, 0.22, HEM);
    /// Rings under the sleeve, which nobody sees.
    private static final int HIDDEN = 2;

    /// The upper arm goes on into the forearm, so that no line ends at the elbow.
    private static final double STUB = 0.2;

    private Arms() {}

    static Piece upper(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        List<Ring> rings = sitter.limb(Bone.UPPER_ARM, arm.shoulder(), arm.elbow(), arm.bend());
        List<Ring> bare = new ArrayList<>(rings.subList(HIDDEN, rings.size() - 1));
        bare.add(rings.getLast().grown(Legs.SEAM));
        double stub = Legs.stub(STUB, arm.flexion());
        bare.add(Ring.ball(
                arm.elbow().toward(arm.wrist(), stub),
                Legs.radius(sitter.shape().limb(Bone.FOREARM), stub) + Legs.SEAM / 2));
        Part skin = Part.of(
                "upper-arm-" + side, sitter.style("skin", side), sitter.outline(bare, Turns.Limb.UPPER_ARM, side));
        Part sleeve = Part.of(
                "sleeve-" + side, sitter.far().side(side) ? "shirt far" : "shirt sleeve", sleeve(sitter, side, arm));
        List<Part> parts = new ArrayList<>(List.of(skin, sleeve));
        parts.addAll(Muscles.arm(sitter, side));
        return new Piece("upper-arm-" + side, Room.balls(rings.subList(1, rings.size())), parts);
    }

    private static Outline sleeve(Sitter sitter, Side side, Arm arm) {
        List<Ring> rings = new ArrayList<>();
        for (double at : SLEEVE) {
            Vec center = arm.shoulder().toward(arm.elbow(), at);
            double radius = sleeveRadius(sitter, at);
            rings.add(at == HEM ? Sitter.slice(center, arm.upperArm(), radius) : Ring.ball(center, radius));
        }
        return sitter.outline(rings, Turns.Limb.UPPER_ARM, side);
    }

    static double sleeveRadius(Sitter sitter, double at) {
        return Legs.radius(sitter.shape().limb(Bone.UPPER_ARM), at) + sitter.girth(Girth.LOOSE) * (0.4 + at);
    }

    static Piece fore(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        List<Ring> rings = sitter.limb(Bone.FOREARM, arm.elbow(), arm.wrist(), arm.bend());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(
                "forearm-" + side, sitter.style("skin joint", side), sitter.outline(rings, Turns.Limb.FOREARM, side)));
        parts.addAll(Muscles.forearm(sitter, side));
        parts.addAll(Hands.parts(sitter, side, arm));
        List<Ring> volume = new ArrayList<>(rings);
        volume.add(Ring.ball(arm.grip(), 4));
        return new Piece("forearm-" + side, Room.balls(volume), parts);
    }
}
