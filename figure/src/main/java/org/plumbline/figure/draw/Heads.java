package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws a head: skull, nose, ears, hair and a calm face that is nobody's.
final class Heads {

    private static final Vec SKULL = new Vec(0, 9.3, -0.2);
    private static final Vec SKULL_HALF = new Vec(8.0, 10.0, 9.8);

    private Heads() {}

    static List<Part> parts(Sitter sitter) {
        Lens lens = sitter.lens();
        List<Part> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            parts.add(ear(sitter, side, true));
        }
        parts.add(Part.of("head", "skin", skull(sitter), nose(sitter)));
        parts.add(hair(sitter));
        for (Side side : Side.values()) {
            parts.add(ear(sitter, side, false));
            parts.add(eye(sitter, side, lens));
        }
        return parts;
    }

    private static Vec at(Sitter sitter, Vec place) {
        Segment head = sitter.body().trunk().head();
        return head.base().plus(head.frame().out(place.times(sitter.girth(Girth.HEAD))));
    }

    private static Ring ring(Sitter sitter, Vec place, Vec half) {
        Frame frame = sitter.body().trunk().head().frame();
        return Ring.of(at(sitter, place), frame, half.times(sitter.girth(Girth.HEAD)));
    }

    private static Outline skull(Sitter sitter) {
        return Hull.outline(
                sitter.lens(),
                List.of(
                        ring(sitter, SKULL, SKULL_HALF),
                        ring(sitter, new Vec(0, 4.8, 2.6), new Vec(7.2, 6, 7.4)),
                        ring(sitter, new Vec(0, -0.6, 5.2), new Vec(4.3, 2.6, 3.9))));
    }

    private static Outline nose(Sitter sitter) {
        return Tube.of(
                        ring(sitter, new Vec(0, 6.6, 9.2), new Vec(1.1, 1.1, 1.1)),
                        ring(sitter, new Vec(0, 3.7, 10.7), new Vec(1.5, 1.3, 1.4)))
                .outline(sitter.lens());
    }

    private static Part hair(Sitter sitter) {
        Frame frame = sitter.body().trunk().head().frame();
        double size = sitter.girth(Girth.HEAD);
        Ring scalp = Ring.of(
                at(sitter, SKULL),
                frame,
                SKULL_HALF.plus(new Vec(0.6, 0.7, 0.6)).times(size));
        return Cap.of(scalp, new Vec(0, 0.62, -0.78), 0.06).part(sitter.lens(), "hair", "hair");
    }

    private static Part ear(Sitter sitter, Side side, boolean behind) {
        Frame frame = sitter.body().trunk().head().frame();
        double facing = frame.left().times(side.sign()).dot(sitter.lens().viewer());
        Ring ear = ring(sitter, new Vec(8.0 * side.sign(), 5.6, -0.6), new Vec(0.9, 2.5, 1.6));
        String name = (behind ? "far-ear-" : "ear-") + side;
        return Part.of(name, "skin", Hull.outline(sitter.lens(), List.of(ear))).when(behind == facing < 0.05);
    }

    private static Part eye(Sitter sitter, Side side, Lens lens) {
        Frame frame = sitter.body().trunk().head().frame();
        boolean seen = frame.out(0.34 * side.sign(), 0, 0.94).dot(lens.viewer()) > 0.12;
        Ring eye = ring(sitter, new Vec(3.4 * side.sign(), 6.3, 9.2), new Vec(0.75, 1.1, 0.3));
        return Part.of("eye-" + side, "eye face", Hull.outline(lens, List.of(eye)))
                .when(seen);
    }
}
