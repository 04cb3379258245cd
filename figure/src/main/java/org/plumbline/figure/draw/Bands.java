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
import org.plumbline.figure.prop.Prop.Stretched.Line;
import org.plumbline.figure.space.Vec;

/// Draws what is stretched between hands, feet and places that stay: a strip that lies around the chest where the chest
/// is
/// in its way, and hangs through where the hands are close.
final class Bands {

    private static final int STEPS = 10;
    private static final double PALM = 1.6;
    /// Hands nearer than this many centimeters leave a band slack.
    private static final double TAUT = 48;

    private static final double SAG = 0.28;
    /// Half the width of a strip in its middle and at its ends, in centimeters.
    private static final double WIDE = 1.5;

    private static final double NARROW = 0.7;
    private static final double TOWEL = 2;
    private static final double CABLE = 0.45;

    private Bands() {}

    static List<Piece> pieces(Stretched stretched, String name, Sitter sitter) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < stretched.over().size(); i++) {
            End from = stretched.over().get(i - 1);
            End to = stretched.over().get(i);
            List<Vec> path = path(from, to, sitter);
            Outline strip = strip(path, stretched.line(), sitter.lens());
            String style = stretched.line().name().toLowerCase(Locale.ROOT);
            String part = "line-" + name + "-" + i;
            List<Ring> balls =
                    path.stream().map(place -> Ring.ball(place, WIDE)).toList();
            pieces.add(new Piece(part, Room.balls(balls), List.of(Part.of(part, style, strip))));
        }
        return pieces;
    }

    private static List<Vec> path(End from, End to, Sitter sitter) {
        Vec start = place(from, sitter);
        Vec end = place(to, sitter);
        boolean free = from instanceof OfHand && to instanceof OfHand;
        double sag = free ? Math.max(0, TAUT - start.distance(end)) * SAG : 0;
        List<Vec> path = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            path.add(start.toward(end, share).minus(Vec.UP.times(4 * sag * share * (1 - share))));
        }
        return free ? Wrap.around(path, sitter) : path;
    }

    /// Returns the outline of a strip along a path, wider in its middle.
    private static Outline strip(List<Vec> path, Line line, Lens lens) {
        List<Point> points = path.stream().map(lens::at).toList();
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(points.size() - 1, i + 1));
            Point across = after.minus(before).unit().leftward().times(width(line, (double) i / STEPS));
            left.add(points.get(i).plus(across));
            right.addFirst(points.get(i).minus(across));
        }
        left.addAll(right);
        return Outline.round(left);
    }

    private static double width(Line line, double share) {
        return switch (line) {
            case BAND -> NARROW + (WIDE - NARROW) * Math.sin(Math.PI * share);
            case TOWEL -> TOWEL;
            case CABLE -> CABLE;
        };
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
                        .sole()
                        .toward(sitter.body().leg(foot.side()).ball(), 0.7);
            case Fixed fixed -> fixed.place();
        };
    }
}
