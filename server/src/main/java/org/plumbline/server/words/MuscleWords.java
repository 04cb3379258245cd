package org.plumbline.server.words;

import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.WeeklyTarget;

/// What is counted in a week, as people name it: `your rear shoulder gets`, `2.5 sets`.
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
            default -> shortName(target.muscles().iterator().next(), repertoire);
        };
    }

    /// Returns what a muscle is called without its Latin name: `Rear shoulder`.
    public static String shortName(Muscle muscle, Repertoire repertoire) {
        return name(muscle, repertoire).replaceFirst(" \\(.*\\)$", "");
    }

    /// Returns what stands in lists as `Lower trapezius` for the middle of a sentence: `lower trapezius`.
    public static String name(WeeklyTarget target) {
        return switch (target) {
            case MIDDLE_TRAPEZIUS -> "middle trapezius";
            case LOWER_TRAPEZIUS -> "lower trapezius";
            case RHOMBOIDS -> "rhomboids";
            case POSTERIOR_DELTOID -> "rear shoulder";
            case EXTERNAL_ROTATORS -> "rotator cuff";
            case LATISSIMUS -> "latissimus";
            case SERRATUS_ANTERIOR -> "serratus anterior";
            case SPINAL_ERECTORS -> "spinal erectors";
            case CORE_AND_GLUTES -> "core and glutes";
            case GRIP -> "grip";
        };
    }

    /// Returns the owner's name with the verb that goes with it: `your rhomboids get`, `your grip gets`.
    ///
    /// @param verb as it goes with one of them: `gets`
    public static String your(WeeklyTarget target, String verb) {
        return "your " + name(target) + " " + (isPlural(target) ? verb.substring(0, verb.length() - 1) : verb);
    }

    private static boolean isPlural(WeeklyTarget target) {
        return switch (target) {
            case RHOMBOIDS, SPINAL_ERECTORS, CORE_AND_GLUTES -> true;
            case MIDDLE_TRAPEZIUS,
                    LOWER_TRAPEZIUS,
                    POSTERIOR_DELTOID,
                    EXTERNAL_ROTATORS,
                    LATISSIMUS,
                    SERRATUS_ANTERIOR,
                    GRIP -> false;
        };
    }

    /// Returns half sets as people count them: `1 set`, `2.5 sets`, `half a set`, `no set`.
    public static String sets(int halfSets) {
        return switch (halfSets) {
            case 0 -> "no set";
            case 1 -> "half a set";
            case 2 -> "1 set";
            default -> number(halfSets) + " sets";
        };
    }

    /// Returns half sets as a number of sets: `6`, `2.5`.
    public static String number(int halfSets) {
        return halfSets % 2 == 0 ? Integer.toString(halfSets / 2) : halfSets / 2 + ".5";
    }

    /// Returns what a week gives a muscle, and what it should have: `Lower trapezius: 7 sets, aim 6–12`.
    public static String volume(MuscleVolume volume) {
        return "%s: %s, aim %s"
                .formatted(DoseWords.capitalized(name(volume.target())), sets(volume.halfSets()), aim(volume.target()));
    }

    /// Returns what a week should have: `6–12`.
    public static String aim(WeeklyTarget target) {
        return number(target.low()) + "–" + number(target.high());
    }
}
