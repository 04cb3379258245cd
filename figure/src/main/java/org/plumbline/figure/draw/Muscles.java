package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.BodyShape.Bone;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.draw.Patch.Place;
import org.plumbline.figure.draw.Patch.Vertex;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Colors the muscles that work or are stretched, where they lie under skin and shirt.
///
/// What lies beyond the edge of the body is drawn back to it. A patch of which little is left shrinks away, so that no
/// splinters stay along the edge.
final class Muscles {

    /// The share of its corners a patch must show: none of it is drawn at the first, all of it at the second.
    private static final double GONE = 0.12;

    private static final double WHOLE = 0.5;
    /// What a hidden corner weighs in the middle of its patch.
    private static final double LITTLE = 0.05;
    /// How fast a corner counts as hidden when the surface turns away.
    private static final double SOFT = 0.25;

    /// The middle of the slope between neck and shoulder lies on top.
    private static final double UPWARD = 90;

    /// What lies between shoulder blade and spine.
    private static final Set<Muscle> BETWEEN =
            EnumSet.of(Muscle.MIDDLE_TRAPEZIUS, Muscle.LOWER_TRAPEZIUS, Muscle.RHOMBOIDS);

    private Muscles() {}

    static List<Part> torso(Sitter sitter) {
        List<Part> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            trunk(sitter, side, parts);
        }
        return parts;
    }

    /// @param cheek two balls that make a buttock, from above
    static List<Part> buttock(Sitter sitter, Side side, List<Ring> cheek) {
        List<Part> parts = new ArrayList<>();
        limb(
                sitter,
                side,
                Place.SEAT,
                buttock(cheek, sitter.body().trunk().pelvis().frame()),
                parts);
        return parts;
    }

    private static Surface buttock(List<Ring> cheek, Frame frame) {
        Ring top = cheek.getFirst();
        Ring low = cheek.getLast();
        double above = top.c().length() * INSIDE;
        double below = low.c().length() * INSIDE;
        double apart = top.center().minus(low.center()).dot(frame.up());
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i <= STEPS + 2; i++) {
            double at = (double) i / STEPS - STUB;
            double up = Math.clamp(at, 0.01, 0.99) * (below + apart + above) - below;
            double share = Math.clamp(up / apart, 0, 1);
            double beyond = up - share * apart;
            double whole = below + (above - below) * share;
            double radius = Math.sqrt(whole * whole - beyond * beyond);
            Vec center =
                    low.center().toward(top.center(), share).plus(frame.up().times(beyond));
            rings.add(Ring.of(center, frame, new Vec(radius, 0.1, radius)));
        }
        return new Surface(rings);
    }

    private static void trunk(Sitter sitter, Side side, List<Part> parts) {
        if (sitter.tints().isEmpty()) {
            return;
        }
        Blade blade = Blade.of(sitter.body().arm(side), sitter.body().trunk().chest());
        Surface slope = new Surface(Trunks.slope(sitter, side));
        Ground ground = new Ground(Back.of(sitter), blade, slope, side, sitter.lens());
        Ground apart = new Ground(ground.back(), blade.apart(), slope, side, sitter.lens());
        Patches.on(Place.TORSO)
                .forEach(patch -> add(
                        sitter,
                        patch,
                        side,
                        parts,
                        vertex -> (BETWEEN.contains(patch.muscle()) ? apart : ground).spot(vertex, patch.middle())));
    }

    /// What the patches of the trunk lie on, on one side.
    private record Ground(Back back, Blade blade, Surface slope, Side side, Lens lens) {

        Surface.Spot spot(Vertex vertex, double middle) {
            return switch (vertex.on()) {
                case TUBE -> back.seen(vertex.first(), vertex.second() * side.sign(), middle * side.sign(), lens);
                case SLOPE -> slope.seen(vertex.first() * 2, vertex.second() * side.sign(), UPWARD * side.sign(), lens);
                case BLADE -> back.seen(blade, new Blade.Spot(vertex.first(), vertex.second()), side, lens);
            };
        }
    }

    /// @param throat the rings of the neck, from the collar up
    static List<Part> neck(Sitter sitter, List<Ring> throat) {
        List<Part> parts = new ArrayList<>();
        Surface surface = surface(throat);
        for (Side side : Side.values()) {
            limb(sitter, side, Place.NECK, surface, parts);
        }
        return parts;
    }

    static List<Part> arm(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        Segment chest = sitter.body().trunk().chest();
        Vec front = Carried.front(arm.upperArm(), chest.frame(), side);
        Frame frame = Frame.of(arm.upperArm().negated(), front);
        List<Part> parts = new ArrayList<>();
        Surface surface = surface(sitter, Bone.UPPER_ARM, arm.shoulder(), arm.elbow(), frame, 1);
        limb(sitter, side, Place.UPPER_ARM, surface, parts);
        return parts;
    }

    static List<Part> forearm(Sitter sitter, Side side) {
        Arm arm = sitter.body().arm(side);
        List<Part> parts = new ArrayList<>();
        Frame frame = Frame.of(arm.forearm().negated(), arm.hand().palm());
        limb(sitter, side, Place.FOREARM, surface(sitter, Bone.FOREARM, arm.elbow(), arm.wrist(), frame, 0), parts);
        return parts;
    }

    static List<Part> thigh(Sitter sitter, Side side) {
        Leg leg = sitter.body().leg(side);
        List<Part> parts = new ArrayList<>();
        Frame frame = Frame.of(leg.thigh().negated(), leg.bend().negated());
        limb(sitter, side, Place.THIGH, surface(sitter, Bone.THIGH, leg.hip(), leg.knee(), frame, 0.9), parts);
        return parts;
    }

    private static void limb(Sitter sitter, Side side, Place place, Surface surface, List<Part> parts) {
        for (Patch patch : Patches.on(place)) {
            add(
                    sitter,
                    patch,
                    side,
                    parts,
                    vertex -> surface.seen(
                            (vertex.first() + STUB) * STEPS,
                            vertex.second() * side.sign(),
                            patch.middle() * side.sign(),
                            sitter.lens()));
        }
    }

    /// A limb as a map begins a little above its joint, so that a deltoid can cover the shoulder.
    private static final double STUB = 0.2;

    private static final int STEPS = 10;

    /// What is colored on a neck leaves its edge free.
    private static final double INSIDE = 0.96;

    private static Surface surface(Sitter sitter, Bone bone, Vec from, Vec to, Frame frame, double loose) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i <= STEPS + 2; i++) {
            double at = (double) i / STEPS - STUB;
            double radius = Legs.radius(sitter.shape().limb(bone), at) + sitter.girth(Girth.LOOSE) * loose * 0.5;
            double round = at < 0 ? Math.sqrt(1 - at * at / (STUB * STUB)) : 1;
            rings.add(Ring.of(from.toward(to, at), frame, new Vec(radius * round + 0.1, 0.1, radius * round + 0.1)));
        }
        return new Surface(rings);
    }

    /// Returns what is just inside of a few rings.
    private static Surface surface(List<Ring> around) {
        Surface coarse = new Surface(around);
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i <= STEPS + 2; i++) {
            double at = (double) i / STEPS - STUB;
            rings.add(coarse.ring(at * (around.size() - 1)).scaled(INSIDE));
        }
        return new Surface(rings);
    }

    private static void add(
            Sitter sitter, Patch patch, Side side, List<Part> parts, Function<Vertex, Surface.Spot> place) {
        Scene.Tint tint = sitter.tints().get(patch.muscle());
        if (tint == null) {
            return;
        }
        List<Surface.Spot> spots = patch.vertices().stream().map(place).toList();
        double shown = shown(spots);
        Point middle = middle(spots, sitter.lens());
        double size = Math.clamp((shown - GONE) / (WHOLE - GONE), 0, 1);
        List<Point> points = spots.stream()
                .map(spot -> middle.toward(sitter.lens().at(spot.place()), size))
                .toList();
        String style = tint.name().toLowerCase(Locale.ROOT);
        parts.add(Part.of("muscle-" + patch.muscle() + "-" + side, style, Outline.round(points))
                .when(size > 0));
    }

    private static double shown(List<Surface.Spot> spots) {
        return spots.stream()
                .mapToDouble(spot -> Math.clamp(spot.facing() / SOFT, 0, 1))
                .average()
                .orElse(0);
    }

    /// Returns the middle of what is to be seen of a patch.
    private static Point middle(List<Surface.Spot> spots, Lens lens) {
        double sum = 0;
        Point middle = new Point(0, 0);
        for (Surface.Spot spot : spots) {
            double weight = Math.clamp(spot.facing() / SOFT, 0, 1);
            middle = middle.plus(lens.at(spot.place()).times(weight))
                    .plus(lens.at(spot.free()).times(LITTLE));
            sum += weight + LITTLE;
        }
        return middle.times(1 / sum);
    }
}
