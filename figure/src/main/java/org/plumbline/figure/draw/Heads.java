package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws a head: skull, nose, ears, hair and a calm face that is nobody's.
///
/// Places are centimeters from the joint under the skull: to the left, up, to the front.
final class Heads {

    private static final Vec SKULL = new Vec(0, 9.2, -0.4);
    private static final Vec SKULL_HALF = new Vec(7.5, 9.6, 9.5);
    private static final Vec HAIR_MORE = new Vec(0.3, 1.3, 0.8);
    private static final Vec HAIRLINE = new Vec(0, 0.66, -0.75);
    private static final double HAIRLINE_OFFSET = 0.02;

    /// A feature of the face is seen if its outward direction is turned to the viewer by this cosine.
    private static final double SEEN = 0.16;

    private final Lens lens;
    private final Segment head;
    private final double size;

    private Heads(Sitter sitter) {
        this.lens = sitter.lens();
        this.head = sitter.body().trunk().head();
        this.size = sitter.girth(Girth.HEAD);
    }

    /// Returns what lies under the hair: skull and face.
    static List<Part> skull(Sitter sitter) {
        Heads heads = new Heads(sitter);
        List<Part> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            parts.add(heads.ear(side, true));
        }
        parts.add(Part.of("head", "skin", heads.skull(), heads.nose()));
        parts.add(heads.noseLine());
        parts.add(heads.mouth());
        for (Side side : Side.values()) {
            parts.add(heads.eye(side));
            parts.add(heads.brow(side));
        }
        return parts;
    }

    /// Returns the hair, and the ears in front of it.
    static List<Part> hair(Sitter sitter) {
        Heads heads = new Heads(sitter);
        List<Part> parts = new ArrayList<>();
        parts.add(heads.hair());
        for (Side side : Side.values()) {
            parts.add(heads.ear(side, false));
        }
        return parts;
    }

    private Outline skull() {
        return Hull.fine(
                lens,
                List.of(
                        ring(SKULL, SKULL_HALF),
                        ring(new Vec(0, 5.0, 2.6), new Vec(6.9, 6.2, 6.9)),
                        ring(new Vec(0, -0.9, 4.9), new Vec(3.9, 2.3, 3.7))));
    }

    private Outline nose() {
        return Hull.outline(
                lens,
                List.of(
                        ring(new Vec(0, 7.4, 8.3), new Vec(0.8, 0.8, 0.8)),
                        ring(new Vec(0, 3.9, 10.2), new Vec(1.2, 0.9, 1.1)),
                        ring(new Vec(0, 3.4, 8.6), new Vec(1.3, 0.7, 0.9))));
    }

    /// The shadow under the nose and along its far side.
    private Part noseLine() {
        Outline line = line(new Vec(-1.5, 4.1, 9.0), new Vec(-0.9, 3.2, 9.9), new Vec(0.7, 3.1, 10.0));
        return Part.of("nose", "fold skin-fold face", line).when(facing(Vec.FORWARD) > 0.35);
    }

    private Part mouth() {
        Outline line = line(new Vec(-2.1, 0.5, 8.1), new Vec(0, 0.25, 8.9), new Vec(2.1, 0.5, 8.1));
        return Part.of("mouth", "fold skin-fold face", line).when(facing(Vec.FORWARD) > 0.3);
    }

    private Part eye(Side side) {
        Vec out = new Vec(0.36 * side.sign(), 0, 0.93);
        Outline eye = Hull.outline(lens, List.of(ring(new Vec(3.1 * side.sign(), 6.7, 8.7), new Vec(0.7, 0.95, 0.3))));
        return Part.of("eye-" + side, "eye face", eye).when(facing(out) > SEEN);
    }

    private Part brow(Side side) {
        double x = side.sign();
        Outline line = line(new Vec(1.6 * x, 8.8, 9.0), new Vec(3.2 * x, 9.3, 8.6), new Vec(4.8 * x, 8.7, 7.6));
        return Part.of("brow-" + side, "fold brow face", line).when(facing(new Vec(0.36 * x, 0, 0.93)) > SEEN);
    }

    private Part hair() {
        Ring scalp = ring(SKULL, SKULL_HALF.plus(HAIR_MORE));
        return Cap.of(scalp, HAIRLINE, HAIRLINE_OFFSET).part(lens, "hair", "hair");
    }

    private Part ear(Side side, boolean behind) {
        Vec out = Vec.LEFT.times(side.sign());
        Ring ear = ring(new Vec(7.3 * side.sign(), 5.6, -0.8), new Vec(0.9, 2.4, 1.5));
        Ring lobe = ring(new Vec(7.1 * side.sign(), 3.9, -0.3), new Vec(0.7, 1.0, 0.8));
        String name = (behind ? "far-ear-" : "ear-") + side;
        return Part.of(name, "skin ear", Hull.outline(lens, List.of(ear, lobe))).when(behind == facing(out) < 0.05);
    }

    private double facing(Vec inside) {
        return head.frame().out(inside).dot(lens.viewer());
    }

    private Vec place(Vec inside) {
        return head.base().plus(head.frame().out(inside.times(size)));
    }

    private Ring ring(Vec place, Vec half) {
        Frame frame = head.frame();
        return Ring.of(place(place), frame, half.times(size));
    }

    private Outline line(Vec one, Vec two, Vec three) {
        return Outline.line(List.of(lens.at(place(one)), lens.at(place(two)), lens.at(place(three))));
    }
}
