package org.plumbline.figure.motion;

import java.util.List;
import java.util.Locale;
import org.plumbline.figure.body.Girdle;
import org.plumbline.figure.body.HandShape;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.motion.Spine.Bend;
import org.plumbline.figure.motion.Spine.Part;
import org.plumbline.figure.space.Frame;

/// Reads the lines below a `pose`, each of which changes one part of it.
final class PoseReader {

    private PoseReader() {}

    static boolean knows(String keyword) {
        return List.of("root", "spine", "girdle", "arm", "leg", "hand", "solve").contains(keyword);
    }

    static Pose changed(Pose pose, String keyword, Words words) {
        return switch (keyword) {
            case "root" -> pose.with(root(pose.stance(), words));
            case "spine" ->
                pose.with(pose.stance().withSpine(spine(pose.stance().spine(), words)));
            case "girdle" -> girdle(pose, words);
            case "arm" -> limb(pose, words, true);
            case "leg" -> limb(pose, words, false);
            case "hand" -> hand(pose, words);
            case "solve" -> solved(pose, Adjustment.parse(words));
            default -> throw new IllegalArgumentException("unknown line '" + keyword + "'");
        };
    }

    static List<Side> sides(String text) {
        return switch (text) {
            case "L" -> List.of(Side.LEFT);
            case "R" -> List.of(Side.RIGHT);
            case "both" -> List.of(Side.LEFT, Side.RIGHT);
            default -> throw new IllegalArgumentException("'" + text + "' is no side: use L, R or both");
        };
    }

    /// `root 0,92,0 lean 10 tilt 5 turn 20`: turned to a side first, then leaned, then turned about the vertical.
    private static Stance root(Stance stance, Words words) {
        Stance changed = stance;
        double lean = 0;
        double tilt = 0;
        double turn = 0;
        boolean turned = false;
        while (words.hasNext()) {
            String word = words.next("a word");
            switch (word) {
                case "lean" -> lean = Numbers.parse(words.next("degrees"));
                case "tilt" -> tilt = Numbers.parse(words.next("degrees"));
                case "turn" -> turn = Numbers.parse(words.next("degrees"));
                default -> {
                    changed = changed.withRoot(Numbers.point(word));
                    continue;
                }
            }
            turned = true;
        }
        Frame frame = Frame.turn(turn).then(Frame.bend(lean)).then(Frame.tilt(tilt));
        return turned ? changed.withPelvis(frame) : changed;
    }

    private static Spine spine(Spine spine, Words words) {
        Spine changed = spine;
        while (words.hasNext()) {
            Part part = part(words.next("lumbar, low, high, neck or head"));
            changed = changed.with(part, bend(words.next("degrees")));
        }
        return changed;
    }

    private static Part part(String text) {
        for (Part part : Part.values()) {
            if (part.toString().equals(text)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part of the spine '" + text + "': use lumbar, low, high, neck or head");
    }

    private static Bend bend(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException("'" + text + "': write flexion, or flexion,side,twist");
        }
        return new Bend(
                Numbers.parse(parts[0]),
                parts.length > 1 ? Numbers.parse(parts[1]) : 0,
                parts.length > 2 ? Numbers.parse(parts[2]) : 0);
    }

    private static Pose girdle(Pose pose, Words words) {
        List<Side> sides = sides(words.next("L, R or both"));
        Girdle girdle =
                new Girdle(Numbers.parse(words.next("the elevation")), Numbers.parse(words.next("the protraction")));
        words.end();
        Pose changed = pose;
        for (Side side : sides) {
            Stance stance = changed.stance();
            changed = changed.with(stance.withGirdles(stance.girdles().with(side, girdle)));
        }
        return changed;
    }

    private static Pose hand(Pose pose, Words words) {
        List<Side> sides = sides(words.next("L, R or both"));
        String name = words.next("fist, flat, open or hook");
        words.end();
        Pose changed = pose;
        for (Side side : sides) {
            changed = changed.withHand(side, handShape(name));
        }
        return changed;
    }

    private static HandShape handShape(String name) {
        for (HandShape shape : HandShape.values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(name)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("no hand '" + name + "': use fist, flat, open or hook");
    }

    private static Pose limb(Pose pose, Words words, boolean arm) {
        List<Side> sides = sides(words.next("L, R or both"));
        String rest = words.rest();
        Pose changed = pose;
        for (Side side : sides) {
            LimbAim before = arm ? changed.arms().of(side) : changed.legs().of(side);
            LimbAim after = LimbReader.changed(before, new Words(rest), side, arm);
            changed = arm ? changed.withArm(side, after) : changed.withLeg(side, after);
        }
        return changed;
    }

    private static Pose solved(Pose pose, Adjustment adjustment) {
        Pose changed = adjustment.applied(pose);
        double miss = adjustment.missAfter(changed);
        if (miss > 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "cannot be solved: it still misses by %.1f", miss));
        }
        return changed;
    }
}
