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
        Outline round = Tube.of(
                        Sitter.slice(rod.from(), along, rod.radius()), Sitter.slice(rod.to(), along, rod.radius()))
                .outline(lens);
        return new Piece(name, room(rod, along), List.of(Part.of(name, style, round)));
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
