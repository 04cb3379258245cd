package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Hand;
import org.plumbline.figure.body.HandShape;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws a hand: a fist, fingers hooked over a bar, fingers side by side, or an open hand.
///
/// Places are centimeters from the wrist: toward the thumb, along the fingers, out of the palm.
final class Hands {

    private static final double LINES_FACING = 0.3;
    /// Where fingers part, from the middle finger toward the thumb.
    private static final double[] PARTINGS = {-2.0, 0, 2.0};

    private final Frame frame;
    private final Vec wrist;
    private final double size;
    private final Lens lens;
    private final Point back;

    private Hands(Sitter sitter, Side side, Arm arm) {
        Hand hand = arm.hand();
        this.frame = new Frame(hand.thumb(side), hand.fingers(), hand.palm());
        this.wrist = arm.wrist();
        this.size = sitter.girth(Girth.HAND);
        this.lens = sitter.lens();
        this.back = sitter.turns().along(Turns.Limb.HAND, side).times(-1);
    }

    static List<Part> parts(Sitter sitter, Side side, Arm arm) {
        Hands hands = new Hands(sitter, side, arm);
        HandShape shape = arm.hand().shape();
        boolean grips = shape == HandShape.FIST || shape == HandShape.HOOK;
        boolean behind = grips && hands.facing(Vec.FORWARD) < 0;
        String style = sitter.style("skin wrist", side);
        Outline thumb = hands.thumb(shape);
        return List.of(
                Part.of("far-thumb-" + side, style, thumb).when(behind),
                Part.of("hand-" + side, style, hands.palm(shape)),
                hands.fingers(shape, side, sitter),
                Part.of("thumb-" + side, style, thumb).when(!behind));
    }

    private Outline palm(HandShape shape) {
        Ring root = ring(2.7, 2.2, 2.2, 0, 1.0, 0);
        return switch (shape) {
            case FIST -> hull(root, ring(4.0, 2.6, 2.5, 0, 6.8, 0.3), ring(4.1, 2.6, 3.0, -0.2, 8.2, 1.9));
            case HOOK -> hull(root, ring(4.0, 2.4, 2.2, 0, 7.2, 0.2), ring(3.9, 2.2, 3.2, -0.2, 9.4, 2.4));
            case FLAT ->
                hull(
                        root,
                        ring(4.1, 3.0, 1.7, 0, 7.4, 0),
                        ring(3.2, 2.4, 1.1, 0, 14.4, 0.2),
                        ring(1.4, 1.2, 0.9, 0.2, 17.2, 0.3));
            case OPEN ->
                hull(
                        root,
                        ring(4.1, 3.0, 1.8, 0, 7.4, 0.2),
                        ring(3.4, 2.0, 1.3, 0, 13.4, 2.0),
                        ring(1.8, 1.3, 1.0, 0.2, 15.8, 3.2));
        };
    }

    private Outline thumb(HandShape shape) {
        return switch (shape) {
            case FIST ->
                hull(
                        ring(1.6, 1.6, 1.6, 3.0, 3.6, 1.2),
                        ring(1.5, 1.5, 1.5, 3.4, 6.4, 3.6),
                        ring(1.3, 1.3, 1.3, 0.8, 8.0, 5.2));
            case HOOK -> hull(ring(1.6, 1.6, 1.6, 2.8, 3.8, 0.6), ring(1.2, 1.2, 1.2, 3.0, 9.0, 2.6));
            case FLAT ->
                hull(
                        ring(1.8, 1.8, 1.6, 2.0, 3.2, 0.2),
                        ring(1.5, 1.5, 1.4, 5.0, 7.4, 0.8),
                        ring(1.0, 1.0, 1.0, 6.0, 10.4, 1.1));
            case OPEN ->
                hull(
                        ring(1.8, 1.8, 1.6, 2.0, 3.2, 0.4),
                        ring(1.4, 1.4, 1.4, 5.0, 7.2, 2.2),
                        ring(1.0, 1.0, 1.0, 5.6, 10.2, 3.2));
        };
    }

    /// The lines between the fingers.
    private Part fingers(HandShape shape, Side side, Sitter sitter) {
        List<Outline> lines = new ArrayList<>();
        for (double parting : PARTINGS) {
            lines.add(Outline.line(
                    switch (shape) {
                        case FIST -> line(parting, 10.6, 1.2, 10.6, 4.0, 7.6, 4.9);
                        case HOOK -> line(parting, 11.2, 1.6, 11.0, 4.6, 8.6, 5.4);
                        case FLAT -> line(parting, 10.6, 0.2, 13.4, 0.3, 16.2, 0.3);
                        case OPEN -> line(parting, 10.2, 0.8, 12.6, 1.8, 15.0, 2.8);
                    }));
        }
        boolean flat = shape == HandShape.FLAT || shape == HandShape.OPEN;
        double facing = flat ? Math.abs(facing(new Vec(0, 0, 1))) : facing(new Vec(0, 0.6, 0.8));
        String style = sitter.style("fold skin-fold", side);
        return new Part("fingers-" + side, style, lines, facing > LINES_FACING);
    }

    private List<Point> line(double x, double y, double z, double y2, double z2, double y3, double z3) {
        double narrow = 0.86;
        return List.of(at(x, y, z), at(x, y2, z2), at(x * narrow, y3, z3));
    }

    private double facing(Vec inside) {
        return frame.out(inside).dot(lens.viewer());
    }

    private Point at(double x, double y, double z) {
        return lens.at(place(x, y, z));
    }

    private Vec place(double x, double y, double z) {
        return wrist.plus(frame.out(x, y, z).times(size));
    }

    private Ring ring(double wide, double along, double thick, double x, double y, double z) {
        return Ring.of(place(x, y, z), frame, new Vec(wide, along, thick).times(size));
    }

    private Outline hull(Ring... rings) {
        return Hull.outline(lens, List.of(rings), back);
    }
}
