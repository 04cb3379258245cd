package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.prop.Prop.Held;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws what hands hold: dumbbells, a ball, a bag, a barbell.
final class Weights {

    private static final double PALM = 2.0;
    private static final Plate DUMBBELL = new Plate(9, 5.4, 2.4);
    private static final Plate BARBELL = new Plate(66, 13, 1.6);
    /// The flat face of a plate inside its rim, against the whole.
    private static final double FACE = 0.76;

    private static final double BAR = 1.5;
    private static final double PHONE_WIDE = 7.4;
    private static final double PHONE_HIGH = 15;
    private static final double THIN = 0.5;
    /// Half of what a fist covers of a bar.
    private static final double FIST = 3;

    /// A round weight at the end of a bar, in centimeters.
    ///
    /// @param out how far its middle is from the middle of the bar
    /// @param thick half its thickness
    private record Plate(double out, double radius, double thick) {}

    private Weights() {}

    static List<Piece> held(Held held, String name, Sitter sitter) {
        Arm arm = sitter.body().arm(held.side());
        Vec middle = arm.grip().plus(arm.hand().palm().times(PALM));
        return switch (held.thing()) {
            case DUMBBELL -> dumbbell(middle, arm.hand().thumb(held.side()), name, sitter.lens());
            case BALL -> List.of(ball(arm.grip().plus(arm.hand().palm().times(5)), 3.3, name, sitter.lens()));
            case BAG -> List.of(bag(middle, name, sitter.lens()));
            case PHONE -> List.of(phone(arm, name, sitter.lens()));
        };
    }

    private static List<Piece> dumbbell(Vec middle, Vec along, String name, Lens lens) {
        return List.of(
                plate(DUMBBELL, middle, along, name + "-a", lens),
                plate(DUMBBELL, middle, along.negated(), name + "-b", lens));
    }

    /// Returns a weight with its half of the bar.
    ///
    /// @param handle the middle of the bar
    private static Piece plate(Plate size, Vec handle, Vec along, String name, Lens lens) {
        Vec middle = handle.plus(along.times(size.out()));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(name + "-bar", "iron", bar(handle.plus(along.times(FIST)), middle, along, lens)));
        parts.addAll(disc(size, middle, along, name, lens));
        return new Piece(name, room(size, middle), parts);
    }

    private static Room room(Plate plate, Vec middle) {
        return Room.balls(List.of(Ring.ball(middle, plate.radius())));
    }

    private static List<Part> disc(Plate size, Vec middle, Vec along, String name, Lens lens) {
        Ring inner = Sitter.slice(middle.minus(along.times(size.thick())), along, size.radius());
        Ring outer = Sitter.slice(middle.plus(along.times(size.thick())), along, size.radius());
        Part plate = Part.of(name, "iron", Hull.outline(lens, List.of(inner, outer)));
        boolean outward = along.dot(lens.viewer()) > 0;
        Ring face = (outward ? outer : inner).scaled(FACE);
        Part rim = Part.of(name + "-face", "iron lit", face.rim(lens));
        return List.of(plate, rim);
    }

    private static Outline bar(Vec from, Vec to, Vec along, Lens lens) {
        return Tube.of(Sitter.slice(from, along, BAR), Sitter.slice(to, along, BAR))
                .outline(lens);
    }

    private static Piece ball(Vec middle, double radius, String name, Lens lens) {
        Ring ball = Ring.ball(middle, radius);
        return new Piece(
                name, Room.balls(List.of(ball)), List.of(Part.of(name, "shoe", Hull.outline(lens, List.of(ball)))));
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

    /// A phone stands in the hand with its screen toward whoever holds it.
    private static Piece phone(Arm arm, String name, Lens lens) {
        Frame frame = arm.hand().frame();
        Vec middle = arm.grip().plus(frame.out(0, PHONE_HIGH / 2, 3));
        Part body = Part.of(name, "iron", sheet(frame, middle, 1, lens));
        Vec front = middle.plus(frame.front().times(THIN));
        Part screen = Part.of(name + "-screen", "cloth lit", sheet(frame, front, FACE, lens))
                .when(frame.front().dot(lens.viewer()) > 0);
        return new Piece(name, Room.balls(List.of(Ring.ball(middle, 4))), List.of(body, screen));
    }

    private static Outline sheet(Frame frame, Vec middle, double share, Lens lens) {
        double x = PHONE_WIDE / 2 * share;
        double y = PHONE_HIGH / 2 * share;
        return Outline.cornered(List.of(
                lens.at(middle.plus(frame.out(x, y, 0))),
                lens.at(middle.plus(frame.out(-x, y, 0))),
                lens.at(middle.plus(frame.out(-x, -y, 0))),
                lens.at(middle.plus(frame.out(x, -y, 0)))));
    }

    /// @param rod the name of the bar, which hands are painted over
    static List<Piece> barbell(String rod, String name, Sitter sitter) {
        Lens lens = sitter.lens();
        Vec left = held(sitter, Side.LEFT);
        Vec right = held(sitter, Side.RIGHT);
        Vec middle = left.toward(right, 0.5);
        Vec along = left.minus(right).unit();
        List<Ring> gripped = List.of(Ring.ball(left, 3), Ring.ball(right, 3), Ring.ball(middle, 3));
        Vec one = middle.plus(along.times(BARBELL.out()));
        Vec other = middle.minus(along.times(BARBELL.out()));
        Part bar = Part.of(rod, "iron", bar(other, one, along, lens));
        return List.of(
                new Piece(rod, Room.balls(gripped), List.of(bar)),
                new Piece(name + "-a", room(BARBELL, one), disc(BARBELL, one, along, name + "-a", lens)),
                new Piece(name + "-b", room(BARBELL, other), disc(BARBELL, other, along.negated(), name + "-b", lens)));
    }

    private static Vec held(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        return arm.grip().plus(arm.hand().palm().times(PALM));
    }
}
