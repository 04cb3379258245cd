package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.ExerciseId;
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

    /// Returns what each muscle gets in a week, light practice and breaks counted as a quarter (F6); less than half a
    /// set is left out.
    ///
    /// @param breaks the sets done in breaks at the desk
    static List<MuscleVolume> of(Plan.Week week, Map<ExerciseId, Integer> breaks, Repertoire repertoire) {
        List<MuscleVolume> volumes = new ArrayList<>();
        for (WeeklyTarget target : WeeklyTarget.all()) {
            int planned = eighths(target, week.sessions(), week.microDoses(), repertoire);
            volumes.add(new MuscleVolume(target, (planned + eighths(target, breaks, repertoire)) / QUARTERS));
        }
        return volumes;
    }

    /// Returns what the sets of a week give each muscle without breaks at the desk.
    static List<MuscleVolume> of(List<PlannedSession> sessions, List<Plan.MicroDose> light, Repertoire repertoire) {
        return WeeklyTarget.all().stream()
                .map(target -> new MuscleVolume(target, eighths(target, sessions, light, repertoire) / QUARTERS))
                .toList();
    }

    private static int eighths(WeeklyTarget target, Map<ExerciseId, Integer> light, Repertoire repertoire) {
        return light.entrySet().stream()
                .mapToInt(done -> repertoire
                        .find(done.getKey())
                        .map(exercise -> done.getValue() * target.lightHalfSets(exercise))
                        .orElse(0))
                .sum();
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
