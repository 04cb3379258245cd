package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.prop.Material;
import org.plumbline.figure.prop.Prop;
import org.plumbline.figure.prop.Prop.Furniture;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Draws the soft shadows where a body comes near the floor, a bench or a seat, so that it rests there and does not
/// float.
final class Shadows {

    static final String STYLE = "shadow";

    /// A part of the body casts a shadow up to so many centimeters above.
    private static final double REACH = 22;

    private static final double FAINT = 0.3;
    /// How far a shadow spreads beyond what casts it, and shifts away from the light.
    private static final double SPREAD = 1.12;

    private static final double SHIFT = 0.25;
    private static final double INSET = 3;

    /// What casts a shadow: a rod with round ends.
    private record Rod(String name, Vec from, Vec to, double radius) {}

    private Shadows() {}

    static Piece floor(Sitter sitter, List<Prop> props) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < props.size(); i++) {
            if (props.get(i) instanceof Furniture furniture) {
                underneath(furniture, "shadow-prop-" + i, sitter.lens()).ifPresent(parts::add);
            }
        }
        parts.addAll(cast(sitter, "floor", 0, Optional.empty()));
        return new Piece("floor", Room.balls(List.of()), parts);
    }

    /// Returns the shadows on the upper side of a box.
    static List<Part> onto(Box box, String name, Sitter sitter) {
        boolean level = box.frame().up().dot(Vec.UP) > 0.999
                && box.half().x() > 12
                && box.half().z() > 12;
        double height = box.center().y() + box.half().y();
        if (!level || height < 1) {
            return List.of();
        }
        return cast(sitter, name, height, Optional.of(box));
    }

    private static List<Part> cast(Sitter sitter, String name, double height, Optional<Box> onto) {
        List<Part> parts = new ArrayList<>();
        for (Rod rod : rods(sitter.body())) {
            double from = above(rod.from(), rod, height);
            double to = above(rod.to(), rod, height);
            Vec start = rod.from().toward(rod.to(), from > REACH && to < REACH ? (from - REACH) / (from - to) : 0);
            Vec end = rod.to().toward(rod.from(), to > REACH && from < REACH ? (to - REACH) / (to - from) : 0);
            Ring one = disc(start, rod, height, onto, sitter.lens());
            Ring two = disc(end, rod, height, onto, sitter.lens());
            boolean near = Math.max(one.a().length(), two.a().length()) > rod.radius() * FAINT;
            Outline outline = Hull.coarse(sitter.lens(), List.of(one, two));
            parts.add(
                    Part.of("shadow-" + name + "-" + rod.name(), STYLE, outline).when(near));
        }
        return parts;
    }

    /// Returns how far the lower side of a rod is above a height, or very far if it lies wholly below.
    private static double above(Vec place, Rod rod, double height) {
        double above = place.y() - rod.radius() - height;
        return above < -2 * rod.radius() - REACH ? 2 * REACH : above;
    }

    private static Ring disc(Vec place, Rod rod, double height, Optional<Box> onto, Lens lens) {
        double above = above(place, rod, height);
        double near = Math.clamp(1 - above / REACH, 0, 1);
        double size = Math.max(rod.radius() * SPREAD * Math.sqrt(near), 0.05);
        Vec shifted = place.plus(lens.right().times(Math.clamp(above, 0, REACH) * SHIFT));
        Vec on = onto.map(box -> inside(box, shifted, size)).orElse(shifted);
        return Ring.of(new Vec(on.x(), height, on.z()), Frame.WORLD, new Vec(size, 0.02, size));
    }

    private static Vec inside(Box box, Vec place, double size) {
        Vec in = box.frame().in(place.minus(box.center()));
        double x = Math.max(0, box.half().x() - size);
        double z = Math.max(0, box.half().z() - size);
        Vec kept = new Vec(Math.clamp(in.x(), -x, x), in.y(), Math.clamp(in.z(), -z, z));
        return box.center().plus(box.frame().out(kept));
    }

    private static List<Rod> rods(Skeleton body) {
        List<Rod> rods = new ArrayList<>();
        rods.add(new Rod(
                "trunk", body.trunk().pelvis().base(), body.trunk().chest().at(0, 6, 0), 12));
        rods.add(new Rod("head", body.trunk().neck().base(), body.trunk().head().at(0, 10, 0), 8));
        for (Side side : Side.values()) {
            Leg leg = body.leg(side);
            Arm arm = body.arm(side);
            rods.add(new Rod("thigh-" + side, leg.hip(), leg.knee(), 7));
            rods.add(new Rod("shin-" + side, leg.knee(), leg.ankle(), 5));
            rods.add(new Rod(
                    "foot-" + side, leg.heel().plus(Vec.UP.times(3)), leg.toes().plus(Vec.UP.times(3)), 4.5));
            rods.add(new Rod("upper-arm-" + side, arm.shoulder(), arm.elbow(), 4.5));
            rods.add(new Rod("forearm-" + side, arm.elbow(), arm.fingertips(), 3.8));
        }
        return rods;
    }

    /// The ground under a piece of furniture that stands on it.
    private static Optional<Part> underneath(Furniture furniture, String name, Lens lens) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double back = Double.POSITIVE_INFINITY;
        double front = Double.NEGATIVE_INFINITY;
        for (Box box : standing(furniture)) {
            left = Math.min(left, box.center().x() - box.half().x());
            right = Math.max(right, box.center().x() + box.half().x());
            back = Math.min(back, box.center().z() - box.half().z());
            front = Math.max(front, box.center().z() + box.half().z());
        }
        if (left >= right) {
            return Optional.empty();
        }
        double inset = Math.min(INSET, Math.min(right - left, front - back) / 4);
        Outline ground = Outline.round(List.of(
                lens.at(new Vec(left - INSET, 0, back + inset)),
                lens.at(new Vec(left + inset, 0, back - INSET)),
                lens.at(new Vec(right - inset, 0, back - INSET)),
                lens.at(new Vec(right + INSET, 0, back + inset)),
                lens.at(new Vec(right + INSET, 0, front - inset)),
                lens.at(new Vec(right - inset, 0, front + INSET)),
                lens.at(new Vec(left + inset, 0, front + INSET)),
                lens.at(new Vec(left - INSET, 0, front - inset))));
        return Optional.of(Part.of(name, STYLE, ground));
    }

    private static List<Box> standing(Furniture furniture) {
        return furniture.solids().stream()
                .filter(solid -> solid.material() != Material.FOAM && solid.material() != Material.PLASTER)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.center().y() - box.half().y() < 1)
                .toList();
    }
}
