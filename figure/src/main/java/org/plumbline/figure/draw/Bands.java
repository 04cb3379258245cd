package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.prop.Prop.End;
import org.plumbline.figure.prop.Prop.End.Fixed;
import org.plumbline.figure.prop.Prop.End.OfHand;
import org.plumbline.figure.prop.Prop.End.UnderFoot;
import org.plumbline.figure.prop.Prop.Stretched;
import org.plumbline.figure.space.Vec;

/// Draws what is stretched between hands, feet and places that stay.
final class Bands {

    private static final int STEPS = 8;
    private static final double PALM = 1.6;

    private Bands() {}

    static List<Piece> pieces(Stretched stretched, String name, Sitter sitter) {
        List<Piece> pieces = new ArrayList<>();
        String style = stretched.line().name().toLowerCase(Locale.ROOT);
        for (int i = 1; i < stretched.over().size(); i++) {
            Vec from = place(stretched.over().get(i - 1), sitter);
            Vec to = place(stretched.over().get(i), sitter);
            pieces.add(stretch(from, to, name + "-" + i, style, sitter.lens()));
        }
        return pieces;
    }

    private static Piece stretch(Vec from, Vec to, String name, String style, Lens lens) {
        List<Point> points = new ArrayList<>();
        List<Ring> balls = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            Vec place = from.toward(to, (double) i / STEPS);
            points.add(lens.at(place));
            balls.add(Ring.ball(place, 1.5));
        }
        return new Piece(name, Room.balls(balls), List.of(Part.of(name, style, Outline.line(points))));
    }

    static Vec place(End end, Sitter sitter) {
        return switch (end) {
            case OfHand hand -> {
                Arm arm = sitter.body().arm(hand.side());
                yield arm.grip().plus(arm.hand().palm().times(PALM));
            }
            case UnderFoot foot ->
                sitter.body()
                        .leg(foot.side())
                        .ankle()
                        .toward(sitter.body().leg(foot.side()).ball(), 0.6);
            case Fixed fixed -> fixed.place();
        };
    }
}
