package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.figure.prop.Solid.Rod;
import org.plumbline.figure.space.Vec;

/// Draws a round rod: a bar, the leg of a bench, a rolled towel.
final class Rods {

    /// A ball for so many centimeters of a rod stands for it.
    private static final double STEP = 8;

    private Rods() {}

    static Piece piece(Rod rod, String name, Lens lens) {
        Vec along = rod.to().minus(rod.from());
        String style = rod.material().name().toLowerCase(Locale.ROOT);
        Part round = Part.of(name, style, tube(rod.from(), rod.to(), rod.radius(), lens));
        Vec lit = lens.up().times(0.3).minus(lens.right().times(0.25)).times(rod.radius());
        Part shine = Part.of(
                name + "-shine",
                style + " lit",
                tube(rod.from().plus(lit), rod.to().plus(lit), rod.radius() / 3, lens));
        return new Piece(name, room(rod, along), List.of(round, shine));
    }

    private static Outline tube(Vec from, Vec to, double radius, Lens lens) {
        Vec along = to.minus(from);
        return Tube.of(Sitter.slice(from, along, radius), Sitter.slice(to, along, radius))
                .outline(lens);
    }

    private static Room room(Rod rod, Vec along) {
        int steps = (int) Math.ceil(along.length() / STEP);
        List<Ring> balls = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            balls.add(Ring.ball(rod.from().toward(rod.to(), (double) i / steps), rod.radius()));
        }
        return Room.balls(balls);
    }
}
