package org.plumbline.figure.motion;

import org.plumbline.figure.motion.Spine.Bend;
import org.plumbline.figure.motion.Spine.Part;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A pose changed in one number until a body measures what it should: `solve root.y until soleL.y = 0`.
///
/// It fits a whole body to what it rests on, where one angle moves everything else.
record Adjustment(Knob knob, Comparison goal) {

    private static final int STEPS = 30;
    private static final int HALVINGS = 40;

    /// A number of a pose that may be changed: cm for the root, degrees for the rest.
    enum Knob {
        ROOT_X,
        ROOT_Y,
        ROOT_Z,
        ROOT_LEAN,
        ROOT_TILT,
        SPINE,
        LUMBAR,
        LOW,
        HIGH,
        NECK,
        HEAD;

        private static final double FARTHEST = 45;

        static Knob parse(String text) {
            for (Knob knob : values()) {
                if (knob.toString().equals(text)) {
                    return knob;
                }
            }
            throw new IllegalArgumentException("cannot solve '" + text
                    + "': use root.x, root.y, root.z, root.lean, root.tilt, spine, lumbar, low, high, neck or head");
        }

        Pose turned(Pose pose, double by) {
            Stance stance = pose.stance();
            return pose.with(
                    switch (this) {
                        case ROOT_X -> stance.withRoot(stance.root().plus(Vec.LEFT.times(by)));
                        case ROOT_Y -> stance.withRoot(stance.root().plus(Vec.UP.times(by)));
                        case ROOT_Z -> stance.withRoot(stance.root().plus(Vec.FORWARD.times(by)));
                        case ROOT_LEAN -> stance.withPelvis(stance.pelvis().then(Frame.bend(by)));
                        case ROOT_TILT -> stance.withPelvis(stance.pelvis().then(Frame.tilt(by)));
                        case SPINE ->
                            stance.withSpine(bent(
                                    bent(bent(stance.spine(), Part.LUMBAR, by / 3), Part.LOW, by / 3),
                                    Part.HIGH,
                                    by / 3));
                        case LUMBAR -> stance.withSpine(bent(stance.spine(), Part.LUMBAR, by));
                        case LOW -> stance.withSpine(bent(stance.spine(), Part.LOW, by));
                        case HIGH -> stance.withSpine(bent(stance.spine(), Part.HIGH, by));
                        case NECK -> stance.withSpine(bent(stance.spine(), Part.NECK, by));
                        case HEAD -> stance.withSpine(bent(stance.spine(), Part.HEAD, by));
                    });
        }

        private static Spine bent(Spine spine, Part part, double by) {
            Bend bend = spine.at(part);
            return spine.with(part, new Bend(bend.flexion() + by, bend.side(), bend.twist()));
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        }
    }

    static Adjustment parse(Words words) {
        Knob knob = Knob.parse(words.next("what to change, such as root.y"));
        if (!words.peek("until")) {
            throw new IllegalArgumentException("a solve says 'until' after what it changes");
        }
        Comparison goal = Comparison.parse(words);
        if (goal.relation() != Comparison.Relation.EQUAL) {
            throw new IllegalArgumentException("a solve ends in '= number'");
        }
        words.end();
        return new Adjustment(knob, goal);
    }

    /// Returns the pose changed as little as brings it to the goal, or as near as it gets.
    Pose applied(Pose pose) {
        double best = 0;
        double least = Math.abs(error(pose, 0));
        for (int step = 0; step < STEPS; step++) {
            for (int sign : new int[] {1, -1}) {
                double near = sign * Knob.FARTHEST * step / STEPS;
                double far = sign * Knob.FARTHEST * (step + 1) / STEPS;
                if (error(pose, near) * error(pose, far) <= 0) {
                    return knob.turned(pose, halved(pose, near, far));
                }
                if (Math.abs(error(pose, far)) < least) {
                    least = Math.abs(error(pose, far));
                    best = far;
                }
            }
        }
        return knob.turned(pose, best);
    }

    private double halved(Pose pose, double start, double end) {
        double low = start;
        double high = end;
        boolean rising = error(pose, low) <= 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (error(pose, middle) <= 0 == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double error(Pose pose, double by) {
        return goal.difference(Solver.solve(knob.turned(pose, by)).body());
    }

    double missAfter(Pose solved) {
        return goal.miss(Solver.solve(solved).body());
    }
}
