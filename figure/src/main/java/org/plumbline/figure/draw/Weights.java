package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.prop.Prop.Held;
import org.plumbline.figure.space.Vec;

/// Draws what hands hold: dumbbells, a ball, a bag, a barbell.
final class Weights {

    private static final double PALM = 2.0;
    private static final double PLATE_OUT = 9;
    private static final double PLATE = 5.4;
    private static final double THICK = 2.4;
    /// The flat face of a plate inside its rim, against the whole.
    private static final double FACE = 0.76;

    private static final double BAR = 1.5;
    private static final double BAR_HALF = 75;

    private Weights() {}

    static List<Piece> held(Held held, String name, Sitter sitter) {
        Arm arm = sitter.body().arm(held.side());
        Vec middle = arm.grip().plus(arm.hand().palm().times(PALM));
        return switch (held.thing()) {
            case DUMBBELL -> dumbbell(middle, arm.hand().thumb(held.side()), name, sitter.lens());
            case BALL -> List.of(ball(arm.grip().plus(arm.hand().palm().times(5)), 3.3, name, sitter.lens()));
            case BAG -> List.of(bag(middle, name, sitter.lens()));
        };
    }

    private static List<Piece> dumbbell(Vec middle, Vec along, String name, Lens lens) {
        return List.of(
                plate(middle.plus(along.times(PLATE_OUT)), along, name + "-a", lens),
                plate(middle.minus(along.times(PLATE_OUT)), along.negated(), name + "-b", lens));
    }

    private static Piece plate(Vec middle, Vec along, String name, Lens lens) {
        Ring inner = Sitter.slice(middle.minus(along.times(THICK)), along, PLATE);
        Ring outer = Sitter.slice(middle.plus(along.times(THICK)), along, PLATE);
        Vec handle = middle.minus(along.times(PLATE_OUT));
        Part bar = Part.of(
                name + "-bar",
                "iron",
                Tube.of(Sitter.slice(handle, along, BAR), Sitter.slice(middle, along, BAR))
                        .outline(lens));
        Part plate = Part.of(name, "iron", Hull.outline(lens, List.of(inner, outer)));
        boolean outward = along.dot(lens.viewer()) > 0;
        Ring face = (outward ? outer : inner).scaled(FACE);
        Part rim = Part.of(name + "-face", "iron lit", Hull.outline(lens, List.of(face)));
        return new Piece(name, Room.balls(List.of(Ring.ball(middle, PLATE))), List.of(bar, plate, rim));
    }

    private static Piece ball(Vec middle, double radius, String name, Lens lens) {
        Ring ball = Ring.ball(middle, radius);
        return new Piece(
                name, Room.balls(List.of(ball)), List.of(Part.of(name, "cloth", Hull.outline(lens, List.of(ball)))));
    }

    private static Piece bag(Vec handle, String name, Lens lens) {
        Ring top = Ring.ball(handle.plus(new Vec(0, -20, 0)), 10);
        Ring bottom = Ring.ball(handle.plus(new Vec(0, -34, 0)), 12);
        Part strap = Part.of(
                name + "-strap",
                "strap",
                Outline.line(List.of(
                        lens.at(top.center().plus(new Vec(0, 0, 8))),
                        lens.at(handle),
                        lens.at(top.center().plus(new Vec(0, 0, -8))))));
        Part bag = Part.of(name, "cloth", Hull.outline(lens, List.of(top, bottom)));
        return new Piece(name, Room.balls(List.of(top, bottom)), List.of(strap, bag));
    }

    static Piece barbell(String name, Sitter sitter) {
        Vec left = held(sitter, Side.LEFT);
        Vec right = held(sitter, Side.RIGHT);
        Vec middle = left.toward(right, 0.5);
        Vec along = left.minus(right).unit();
        Ring one = Sitter.slice(middle.minus(along.times(BAR_HALF)), along, BAR);
        Ring two = Sitter.slice(middle.plus(along.times(BAR_HALF)), along, BAR);
        Part bar = Part.of(name, "steel", Tube.of(one, two).outline(sitter.lens()));
        return new Piece(
                name, Room.balls(List.of(Ring.ball(left, 3), Ring.ball(right, 3), Ring.ball(middle, 3))), List.of(bar));
    }

    private static Vec held(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        return arm.grip().plus(arm.hand().palm().times(PALM));
    }
}
