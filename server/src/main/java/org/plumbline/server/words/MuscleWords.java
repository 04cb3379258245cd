package org.plumbline.server.words;

import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.WeeklyTarget;

/// Muscles and the sets they get, in words: `Rear shoulder`, `3.5 sets`, `6 to 12`.
public final class MuscleWords {

    private MuscleWords() {}

    /// Returns what a muscle is called: `Rear shoulder (posterior deltoid)`.
    public static String name(Muscle muscle, Repertoire repertoire) {
        return repertoire
                .findMuscle(MuscleId.of(muscle))
                .map(MuscleGuide::name)
                .orElseGet(() -> DoseWords.capitalized(muscle.toString().replace('-', ' ')));
    }

    /// Returns what a muscle or group with an aim of its own is called, short enough for a table: `Rear shoulder`.
    public static String name(WeeklyTarget target, Repertoire repertoire) {
        return switch (target) {
            case CORE_AND_GLUTES -> "Core and glutes";
            case GRIP -> "Grip";
            default -> name(target.muscles().iterator().next(), repertoire).replaceFirst(" \\(.*\\)$", "");
        };
    }

    /// Returns half sets as sets: `6 sets`, `3.5 sets`, `1 set`.
    public static String sets(int halfSets) {
        return number(halfSets) + (halfSets == 2 ? " set" : " sets");
    }

    /// Returns the sets a week that are aimed for: `6 to 12`.
    public static String aim(WeeklyTarget target) {
        return number(target.low()) + " to " + number(target.high());
    }

    private static String number(int halfSets) {
        return halfSets / 2 + (halfSets % 2 == 0 ? "" : ".5");
    }
}
