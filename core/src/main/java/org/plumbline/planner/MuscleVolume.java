package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.Repertoire;

/// What a week gives a muscle, in half sets: `lower-trapezius, 14`.
public record MuscleVolume(WeeklyTarget target, int halfSets) {

    /// A set of light practice is a quarter of a set.
    private static final int QUARTERS = 4;

    /// Where the week stands against the target.
    public enum Band {
        /// Less than is known to do much.
        LITTLE,
        /// Some, and less than the target.
        SOME,
        /// Within the target.
        WITHIN,
        /// More than the target, which light work allows.
        MORE,
        /// More than the soft limit (VOL1).
        ABOVE
    }

    public Band band() {
        if (halfSets > target.soft()) {
            return Band.ABOVE;
        }
        if (halfSets > target.high()) {
            return Band.MORE;
        }
        if (halfSets >= target.low()) {
            return Band.WITHIN;
        }
        return halfSets >= Math.max(1, target.least()) ? Band.SOME : Band.LITTLE;
    }

    /// Returns what each muscle gets in a week, light practice counted as a quarter (F6); less than half a set is left
    /// out.
    static List<MuscleVolume> of(List<PlannedSession> sessions, List<Plan.MicroDose> light, Repertoire repertoire) {
        List<MuscleVolume> volumes = new ArrayList<>();
        for (WeeklyTarget target : WeeklyTarget.all()) {
            volumes.add(new MuscleVolume(target, eighths(target, sessions, light, repertoire) / QUARTERS));
        }
        return volumes;
    }

    /// Whether a week gives any muscle more than its soft limit (VOL1).
    static boolean isAnyAbove(List<PlannedSession> sessions, List<Plan.MicroDose> light, Repertoire repertoire) {
        return WeeklyTarget.all().stream()
                .anyMatch(target -> eighths(target, sessions, light, repertoire) > QUARTERS * target.soft());
    }

    private static int eighths(
            WeeklyTarget target, List<PlannedSession> sessions, List<Plan.MicroDose> light, Repertoire repertoire) {
        int trained = sessions.stream()
                .flatMap(session -> session.strength().stream())
                .mapToInt(item -> item.dose().sets()
                        * target.halfSets(repertoire.exercise(item.exercise()).traits()))
                .sum();
        int practiced = light.stream()
                .mapToInt(dose -> dose.mostSets()
                        * target.halfSets(repertoire.exercise(dose.exercise()).traits()))
                .sum();
        return QUARTERS * trained + practiced;
    }
}
