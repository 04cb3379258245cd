package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.motion.Mark;

/// Draws what is measured on top of everything: lines, lengths, angles and points.
final class Marks {

    private static final int ARC = 8;
    /// An arc is this far from the corner of an angle, or less where its shorter side ends sooner.
    private static final double RADIUS = 15;

    private static final double SHARE = 0.7;
    /// Half of the stroke at the end of a length, in centimeters; no longer than half the length, so that nothing jumps
    /// where the length shrinks to nothing.
    private static final double END = 3;

    private static final double DOT = 1.1;

    private Marks() {}

    static List<Piece> pieces(List<Mark> marks, Sitter sitter) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            pieces.add(piece(marks.get(i), "mark-" + i, sitter));
        }
        return pieces;
    }

    /// A mark takes no room, so nothing covers it.
    private static Piece piece(Mark mark, String name, Sitter sitter) {
        List<Point> at = mark.spots().stream()
                .map(spot -> sitter.lens().at(spot.on(sitter.body())))
                .toList();
        List<Part> parts = switch (mark.kind()) {
            case LINE -> List.of(halo(name, line(at)), Part.of(name, "mark dashed", line(at)));
            case SPAN -> parts(name, span(at.getFirst(), at.getLast()));
            case ANGLE -> angle(name, at);
            case DOT -> List.of(Part.of(name, "dot", dot(at.getFirst())));
        };
        return new Piece(name, Room.balls(List.of()), parts);
    }

    private static Part halo(String name, Outline... outlines) {
        return Part.of(name + "-halo", "halo", outlines);
    }

    private static List<Part> parts(String name, Outline... outlines) {
        return List.of(halo(name, outlines), Part.of(name, "mark", outlines));
    }

    private static Outline line(List<Point> points) {
        return Outline.line(points);
    }

    private static Outline[] span(Point from, Point to) {
        Point way = to.minus(from);
        Point across = way.unit().leftward().times(Math.min(way.length() / 2, END));
        return new Outline[] {
            Outline.line(List.of(from, to)),
            Outline.line(List.of(from.minus(across), from.plus(across))),
            Outline.line(List.of(to.minus(across), to.plus(across)))
        };
    }

    private static List<Part> angle(String name, List<Point> at) {
        Point one = at.get(0).minus(at.get(1));
        Point other = at.get(2).minus(at.get(1));
        double radius = Math.min(RADIUS, SHARE * Math.min(one.length(), other.length()));
        Outline arc = arc(at.get(1), one, other, radius);
        Outline sides = Outline.line(List.of(at.get(0), at.get(1)));
        Outline rest = Outline.line(List.of(at.get(1), at.get(2)));
        return List.of(
                halo(name, sides, rest, arc),
                Part.of(name + "-sides", "mark dashed", sides, rest),
                Part.of(name, "mark", arc));
    }

    /// Goes from one side to the other by the shorter way.
    private static Outline arc(Point corner, Point one, Point other, double radius) {
        double start = Math.atan2(one.y(), one.x());
        double turn = Math.IEEEremainder(Math.atan2(other.y(), other.x()) - start, 2 * Math.PI);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= ARC; i++) {
            double angle = start + turn * i / ARC;
            points.add(corner.plus(new Point(Math.cos(angle), Math.sin(angle)).times(radius)));
        }
        return Outline.line(points);
    }

    private static Outline dot(Point middle) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ARC; i++) {
            double angle = 2 * Math.PI * i / ARC;
            points.add(middle.plus(new Point(Math.cos(angle), Math.sin(angle)).times(DOT)));
        }
        return Outline.round(points);
    }
}
