package org.plumbline.figure.prop;

import static org.plumbline.figure.prop.Material.CLOTH;
import static org.plumbline.figure.prop.Material.FOAM;
import static org.plumbline.figure.prop.Material.PADDING;
import static org.plumbline.figure.prop.Material.PLASTER;
import static org.plumbline.figure.prop.Material.STEEL;
import static org.plumbline.figure.prop.Material.WOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.prop.Solid.Rod;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// The furniture of the catalog with its sizes in centimeters, standing at the origin and facing forward.
public final class Furnishings {

    static final double SEAT = 45;
    static final double BENCH = 45;
    static final double DESK = 74;

    private static final double LEG = 2.5;
    /// Below this height a tower is one for rows, which is low.
    private static final double LOW_PULLEY = 110;

    private Furnishings() {}

    /// Returns a piece of furniture by the name a motion file gives it, such as `chair`.
    ///
    /// @param size its one measure, where it has one: the height of a bar in cm, the angle of a bench in degrees
    public static List<Solid> named(String name, OptionalDouble size) {
        return switch (name) {
            case "mat" -> mat(size.orElse(185));
            case "wall" -> wall();
            case "chair" -> chair();
            case "bench" -> bench();
            case "incline-bench" -> inclineBench(size.orElse(40));
            case "doorframe" -> doorframe();
            case "pull-up-bar" -> bar(size.orElse(215));
            case "low-bar" -> bar(size.orElse(95));
            case "desk" -> desk(size.orElse(DESK));
            case "post" -> post();
            case "cable-tower" -> tower(size.orElse(100));
            case "footplate" -> footplate();
            case "towel-roll" -> roll(size.orElse(5), 60);
            case "towel-pad" -> roll(size.orElse(4), 16);
            case "towel-bolster" -> bolster(size.orElse(4));
            case "cushion" -> cushion(size.orElse(4));
            case "step" -> step(size.orElse(20));
            default -> Workplace.named(name, size).orElseThrow(() -> unknown(name));
        };
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("no prop '" + name + "': there are mat, wall, chair, bench, "
                + "incline-bench, doorframe, pull-up-bar, low-bar, desk, post, cable-tower, footplate, "
                + "towel-roll, towel-bolster, towel-pad, cushion, step; " + Workplace.NAMES
                + "; dumbbell, ball, bag, phone, barbell; band, cable, towel");
    }

    /// Its top is level with the floor, so that a lying body rests at height 0.
    static List<Solid> mat(double length) {
        return List.of(box(-32, -1.5, -length / 2, 32, 0, length / 2, FOAM));
    }

    static List<Solid> wall() {
        return List.of(box(-95, 0, -14, 95, 225, 0, PLASTER));
    }

    /// A chair to sit on, its back behind.
    static List<Solid> chair() {
        List<Solid> parts = new ArrayList<>(legs(19, 19, SEAT - 4, WOOD));
        parts.add(box(-21, SEAT - 4, -21, 21, SEAT, 21, PADDING));
        parts.add(box(-21, SEAT, -24, -17, 92, -20.5, WOOD));
        parts.add(box(17, SEAT, -24, 21, 92, -20.5, WOOD));
        parts.add(box(-17, 68, -24, 17, 90, -21, PADDING));
        return parts;
    }

    /// A bench to lie or lean on, along z.
    static List<Solid> bench() {
        List<Solid> parts = new ArrayList<>(legs(11, 50, BENCH - 9, STEEL));
        parts.add(box(-15, BENCH - 9, -62, 15, BENCH, 62, PADDING));
        return parts;
    }

    /// A bench whose back rises forward by some degrees, its low edge at height 45 above the origin.
    static List<Solid> inclineBench(double degrees) {
        Frame pitch = Frame.bend(-degrees);
        Vec middle = new Vec(0, BENCH, 0).plus(pitch.out(0, -4, 42));
        List<Solid> parts = new ArrayList<>();
        parts.add(new Box(pitch, middle, new Vec(14, 4, 44), PADDING));
        parts.add(box(-14, BENCH - 12, -40, 14, BENCH - 4, -6, PADDING));
        parts.add(new Rod(new Vec(0, 0, -30), new Vec(0, BENCH - 12, -25), LEG, STEEL));
        parts.add(new Rod(new Vec(0, 0, 50), pitch.out(0, -8, 52).plus(new Vec(0, BENCH, 0)), LEG, STEEL));
        return parts;
    }

    /// A door frame one can stand in, its face toward z = 0.
    static List<Solid> doorframe() {
        return List.of(
                box(-52, 0, -8, -44, 205, 8, WOOD),
                box(44, 0, -8, 52, 205, 8, WOOD),
                box(-52, 205, -8, 52, 213, 8, WOOD));
    }

    static List<Solid> bar(double height) {
        return List.of(
                new Rod(new Vec(-75, height, 0), new Vec(75, height, 0), 1.6, STEEL),
                new Rod(new Vec(-75, 0, 0), new Vec(-75, height, 0), LEG, STEEL),
                new Rod(new Vec(75, 0, 0), new Vec(75, height, 0), LEG, STEEL));
    }

    /// A desk one sits at, its near edge at z = 0.
    static List<Solid> desk(double height) {
        return List.of(
                box(-65, height - 3, 0, 65, height, 70, WOOD),
                box(-62, 0, 30, -58, height - 3, 40, STEEL),
                box(58, 0, 30, 62, height - 3, 40, STEEL));
    }

    /// A post that a band is tied to, its face at z = 0.
    static List<Solid> post() {
        return List.of(box(-5, 0, 0, 5, 205, 9, WOOD));
    }

    /// The tower of a cable machine, its pulley at some height, its face at z = 0.
    static List<Solid> tower(double pulley) {
        double top = pulley < LOW_PULLEY ? pulley + 45 : 200;
        return List.of(box(-16, 0, 4, 16, top, 24, STEEL), box(-3, pulley - 5, -2, 3, pulley + 5, 4, STEEL));
    }

    /// A plate the feet push against, leaning back.
    static List<Solid> footplate() {
        return List.of(new Box(Frame.bend(-70), new Vec(0, 22, 0), new Vec(22, 1.5, 16), STEEL));
    }

    /// A rolled towel, across.
    static List<Solid> roll(double radius, double width) {
        return List.of(new Rod(new Vec(-width / 2, radius, 0), new Vec(width / 2, radius, 0), radius, CLOTH));
    }

    /// A rolled towel to lie along, under the spine.
    static List<Solid> bolster(double radius) {
        return List.of(new Rod(new Vec(0, radius, -50), new Vec(0, radius, 50), radius, CLOTH));
    }

    /// A folded towel or a cushion to rest a forehead or a knee on.
    static List<Solid> cushion(double height) {
        return List.of(box(-13, 0, -10, 13, height, 10, CLOTH));
    }

    /// A low box to stand on or to put the feet on.
    static List<Solid> step(double height) {
        return List.of(box(-25, 0, -15, 25, height, 15, WOOD));
    }

    private static List<Solid> legs(double x, double z, double height, Material material) {
        List<Solid> legs = new ArrayList<>();
        for (double left : new double[] {-x, x}) {
            for (double front : new double[] {-z, z}) {
                legs.add(box(left - LEG / 2, 0, front - LEG / 2, left + LEG / 2, height, front + LEG / 2, material));
            }
        }
        return legs;
    }

    static Box box(double x, double y, double z, double x2, double y2, double z2, Material material) {
        return Box.between(new Vec(x, y, z), new Vec(x2, y2, z2), material);
    }
}
