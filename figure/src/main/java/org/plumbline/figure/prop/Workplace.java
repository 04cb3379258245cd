package org.plumbline.figure.prop;

import static org.plumbline.figure.prop.Furnishings.box;
import static org.plumbline.figure.prop.Material.CLOTH;
import static org.plumbline.figure.prop.Material.PADDING;
import static org.plumbline.figure.prop.Material.STEEL;
import static org.plumbline.figure.prop.Material.WOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.prop.Solid.Rod;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// What stands at a desk (DESK1), with its sizes in centimeters. What stands on a desk has its foot at height 0, and is
/// lifted by `at x,y,z`; whoever works there looks forward, so a screen's face is toward z below 0.
final class Workplace {

    static final String NAMES = "office-chair, screen, keyboard, laptop, riser, footrest, tripod";

    private static final double SEAT = 46;
    /// A 24-inch screen with its frame.
    private static final double SCREEN_WIDE = 54;
    private static final double SCREEN_HIGH = 32;
    private static final double FRAME = 1.5;
    /// How far a laptop's lid leans back from upright, in degrees.
    private static final double LID = 18;

    private static final int STAR = 5;
    private static final int LEGS = 3;

    private Workplace() {}

    /// Finds a thing by the name a motion file gives it.
    ///
    /// @param size the height of a seat, a riser, a footrest, a phone on a tripod, or of a screen's upper edge
    static Optional<List<Solid>> named(String name, OptionalDouble size) {
        return switch (name) {
            case "office-chair" -> Optional.of(officeChair(size.orElse(SEAT)));
            case "screen" -> Optional.of(screen(size.orElse(48)));
            case "keyboard" -> Optional.of(keyboard());
            case "laptop" -> Optional.of(laptop());
            case "riser" -> Optional.of(riser(size.orElse(18)));
            case "tripod" -> Optional.of(tripod(size.orElse(140)));
            case "footrest" -> Optional.of(footrest(size.orElse(9)));
            default -> Optional.empty();
        };
    }

    /// A chair on a five-star base, its back behind with a support for the low back.
    private static List<Solid> officeChair(double seat) {
        List<Solid> parts = new ArrayList<>();
        for (int i = 0; i < STAR; i++) {
            Vec out = Frame.turn(36 + 360.0 / STAR * i).front();
            Vec foot = new Vec(0, 5, 0).plus(out.times(29));
            parts.add(new Rod(new Vec(0, 9, 0), foot, 1.8, STEEL));
            parts.add(new Rod(foot.minus(new Vec(0, 2.6, 0)), foot.minus(new Vec(0, 2.5, 0)), 2.4, PADDING));
        }
        parts.add(new Rod(new Vec(0, 9, 0), new Vec(0, seat - 6, 0), 2.6, STEEL));
        parts.add(box(-23, seat - 6, -22, 23, seat, 21, PADDING));
        parts.add(box(-3, seat - 4, -27, 3, seat + 22, -25, STEEL));
        parts.add(box(-20, seat + 14, -25, 20, seat + 52, -22, PADDING));
        parts.add(new Rod(new Vec(-15, seat + 20, -21.5), new Vec(15, seat + 20, -21.5), 3, CLOTH));
        return parts;
    }

    /// A screen on its stand, its face at z 0.
    private static List<Solid> screen(double top) {
        double low = top - SCREEN_HIGH;
        double half = SCREEN_WIDE / 2;
        return List.of(
                box(-13, 0, -4, 13, 1.5, 16, STEEL),
                box(-3, 1.5, 6, 3, low + SCREEN_HIGH / 2, 9, STEEL),
                box(-half, low, 0, half, top, 3, PADDING),
                box(-half + FRAME, low + FRAME, -0.4, half - FRAME, top - FRAME, 0, CLOTH));
    }

    /// A keyboard, its near edge at z 0.
    private static List<Solid> keyboard() {
        return List.of(box(-22, 0, 0, 22, 1.8, 13, STEEL), box(-20.5, 1.8, 1.5, 20.5, 2.3, 11.5, CLOTH));
    }

    /// An open laptop, its near edge at z 0.
    private static List<Solid> laptop() {
        Frame lid = Frame.bend(LID);
        Vec hinge = new Vec(0, 1.6, 22);
        return List.of(
                box(-16, 0, 0, 16, 1.6, 22, STEEL),
                new Box(lid, hinge.plus(lid.out(0, 10.5, 0.5)), new Vec(16, 10.5, 0.5), PADDING),
                new Box(lid, hinge.plus(lid.out(0, 10.5, -0.2)), new Vec(15, 9.6, 0.2), CLOTH));
    }

    /// A stand for a laptop, its near edge at z 0.
    private static List<Solid> riser(double height) {
        return List.of(
                box(-13, height - 1.2, 0, 13, height, 22, WOOD),
                box(-13, 0, 8, 13, height - 1.2, 10, WOOD),
                box(-13, 0, 0, 13, 1.2, 22, WOOD));
    }

    /// A phone on a tripod, upright, its back toward z below 0: that is where it takes photos of.
    private static List<Solid> tripod(double height) {
        List<Solid> parts = new ArrayList<>();
        double hub = height - 40;
        for (int i = 0; i < LEGS; i++) {
            Vec out = Frame.turn(360.0 / LEGS * i).front();
            parts.add(new Rod(new Vec(0, hub, 0), new Vec(0, 1, 0).plus(out.times(34)), 1.3, STEEL));
        }
        parts.add(new Rod(new Vec(0, hub - 4, 0), new Vec(0, height - 8, 0), 1.6, STEEL));
        parts.add(box(-3.7, height - 7.5, -0.5, 3.7, height + 7.5, 0.5, PADDING));
        return parts;
    }

    /// A rest for both feet that slopes toward whoever sits there, its middle at the origin.
    private static List<Solid> footrest(double height) {
        return List.of(
                new Box(Frame.bend(-10), new Vec(0, height - 1.5, 0), new Vec(22, 1.5, 15), WOOD),
                box(-20, 0, 6, 20, height - 1, 9, STEEL),
                box(-20, 0, -9, 20, height - 5, -6, STEEL));
    }
}
