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

    private static final double HEM = 0.5;
    private static final List<Double> SLEEVE = List.of(0.0, 0.2, HEM);

    private Arms() {}

    static Piece upper(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        List<Ring> rings = sitter.limb(Bone.UPPER_ARM, arm.shoulder(), arm.elbow(), arm.bend());
        Part skin =
                Part.of("upper-arm-" + side, sitter.style("skin open", side), new Tube(rings).outline(sitter.lens()));
        Part sleeve = Part.of("sleeve-" + side, sitter.style("shirt open", side), sleeve(sitter, arm));
        return new Piece("upper-arm-" + side, Room.balls(rings.subList(1, rings.size() - 1)), List.of(skin, sleeve));
    }

    private static Outline sleeve(Sitter sitter, Arm arm) {
        List<Ring> rings = new ArrayList<>();
        for (double at : SLEEVE) {
            Vec center = arm.shoulder().toward(arm.elbow(), at);
            double radius =
                    Legs.radius(sitter.shape().limb(Bone.UPPER_ARM), at) + sitter.girth(Girth.LOOSE) * (0.5 + at);
            rings.add(at == HEM ? Sitter.slice(center, arm.upperArm(), radius) : Ring.ball(center, radius));
        }
        return new Tube(rings).outline(sitter.lens());
    }

    static Piece fore(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        List<Ring> rings = sitter.limb(Bone.FOREARM, arm.elbow(), arm.wrist(), arm.bend());
        List<Outline> outlines = new ArrayList<>();
        outlines.add(new Tube(rings).outline(sitter.lens()));
        outlines.addAll(Hands.outlines(sitter, side, arm));
        Part skin = new Part("forearm-" + side, sitter.style("skin", side), outlines, true);
        List<Ring> volume = new ArrayList<>(rings.subList(2, rings.size()));
        volume.add(Ring.ball(arm.grip(), 4));
        return new Piece("forearm-" + side, Room.balls(volume), List.of(skin));
    }
}
