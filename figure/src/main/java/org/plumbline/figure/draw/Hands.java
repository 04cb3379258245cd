package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Hand;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws a hand: a fist, or fingers side by side with the thumb apart.
final class Hands {

    private Hands() {}

    static List<Outline> outlines(Sitter sitter, Side side, Arm arm) {
        Hand hand = arm.hand();
        Frame frame = new Frame(hand.thumb(side), hand.fingers(), hand.palm());
        double size = sitter.girth(Girth.HAND);
        Vec wrist = arm.wrist();
        List<Tube> tubes = switch (hand.shape()) {
            case FIST, HOOK -> fist(frame, wrist, size);
            case FLAT, OPEN -> flat(frame, wrist, size);
        };
        return tubes.stream().map(tube -> tube.outline(sitter.lens())).toList();
    }

    private static List<Tube> fist(Frame frame, Vec wrist, double size) {
        Tube block = Tube.of(
                Ring.ball(wrist, 2.8),
                ring(frame, wrist, size, new Vec(3.5, 2.1, 2.6), new Vec(0, 4.5, 0)),
                ring(frame, wrist, size, new Vec(4.2, 2.8, 3.4), new Vec(0, 8.6, 1.0)),
                ring(frame, wrist, size, new Vec(3.5, 2.1, 3.0), new Vec(0, 10.4, 1.8)));
        Tube thumb = Tube.of(
                ring(frame, wrist, size, new Vec(1.5, 1.5, 1.5), new Vec(3.0, 5.0, 1.7)),
                ring(frame, wrist, size, new Vec(1.5, 1.5, 1.5), new Vec(2.0, 9.4, 4.4)));
        return List.of(block, thumb);
    }

    private static List<Tube> flat(Frame frame, Vec wrist, double size) {
        Tube palm = Tube.of(
                Ring.ball(wrist, 2.8),
                ring(frame, wrist, size, new Vec(3.9, 2.1, 2.0), new Vec(0, 5.2, 0)),
                ring(frame, wrist, size, new Vec(4.1, 2.1, 1.9), new Vec(0, 10, 0)),
                ring(frame, wrist, size, new Vec(3.3, 2.1, 1.4), new Vec(0, 15.2, 0.3)),
                ring(frame, wrist, size, new Vec(1.9, 1.4, 1.1), new Vec(0, 17.6, 0.6)));
        Tube thumb = Tube.of(
                ring(frame, wrist, size, new Vec(1.8, 1.8, 1.8), new Vec(2.1, 3.2, 0)),
                ring(frame, wrist, size, new Vec(1.5, 1.5, 1.5), new Vec(5.2, 7.7, 0.7)),
                ring(frame, wrist, size, new Vec(1.1, 1.1, 1.1), new Vec(6.2, 11.4, 1.0)));
        return List.of(palm, thumb);
    }

    private static Ring ring(Frame frame, Vec wrist, double size, Vec half, Vec place) {
        return Ring.of(wrist.plus(frame.out(place.times(size))), frame, half.times(size));
    }
}
