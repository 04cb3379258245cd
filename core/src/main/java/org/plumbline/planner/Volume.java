package org.plumbline.planner;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;

/// Sets a week for each muscle, counted in half sets: three sets of a band row are 6 for the middle trapezius and 3 for
/// the lower (rulebook 0.3, fractional sets).
final class Volume {

    /// Weekly targets in half sets, the middle of the ranges of 2.8.
    static final Map<Muscle, Integer> TARGETS = Map.of(
            Muscle.MIDDLE_TRAPEZIUS, 18,
            Muscle.LOWER_TRAPEZIUS, 18,
            Muscle.RHOMBOIDS, 18,
            Muscle.POSTERIOR_DELTOID, 16,
            Muscle.EXTERNAL_ROTATORS, 12,
            Muscle.LATISSIMUS, 12,
            Muscle.SERRATUS_ANTERIOR, 8,
            Muscle.SPINAL_ERECTORS, 9,
            Muscle.CORE, 12);

    /// Soft limits in half sets (2.8); more is allowed only if the plan says so (VOL1).
    static final Map<Muscle, Integer> SOFT_LIMITS = Map.of(
            Muscle.MIDDLE_TRAPEZIUS, 60,
            Muscle.LOWER_TRAPEZIUS, 60,
            Muscle.RHOMBOIDS, 60,
            Muscle.POSTERIOR_DELTOID, 60,
            Muscle.EXTERNAL_ROTATORS, 40,
            Muscle.LATISSIMUS, 30,
            Muscle.SERRATUS_ANTERIOR, 40,
            Muscle.SPINAL_ERECTORS, 20,
            Muscle.CORE, 30,
            Muscle.FOREARM, 20);

    private static final Map<Muscle, Integer> WORTH = Map.of(
            Muscle.MIDDLE_TRAPEZIUS, 3,
            Muscle.LOWER_TRAPEZIUS, 4,
            Muscle.RHOMBOIDS, 2,
            Muscle.POSTERIOR_DELTOID, 2,
            Muscle.EXTERNAL_ROTATORS, 3,
            Muscle.LATISSIMUS, 2,
            Muscle.SERRATUS_ANTERIOR, 1,
            Muscle.SPINAL_ERECTORS, 1,
            Muscle.CORE, 1);

    private final Map<Muscle, Integer> halfSets = new EnumMap<>(Muscle.class);

    /// Returns the volume of exercises with their sets.
    static Volume of(Collection<Map<Exercise, Integer>> sessions) {
        Volume volume = new Volume();
        sessions.forEach(session -> session.forEach(volume::add));
        return volume;
    }

    static Volume ofEach(List<Exercise> exercises, int sets) {
        Volume volume = new Volume();
        exercises.forEach(exercise -> volume.add(exercise, sets));
        return volume;
    }

    void add(Exercise exercise, int sets) {
        for (Muscle muscle : exercise.traits().muscles().keySet()) {
            halfSets.merge(muscle, sets * exercise.traits().halfSets(muscle), Integer::sum);
        }
    }

    int halfSets(Muscle muscle) {
        return halfSets.getOrDefault(muscle, 0);
    }

    /// Returns what one more exercise is worth while muscles are short of their share of the week. Few sets of each
    /// make the share smaller, so that single sets are spread over the muscles as well.
    int worth(Exercise exercise, int sets, int session, int sessionsAWeek) {
        int worth = 0;
        for (Muscle muscle : exercise.traits().muscles().keySet()) {
            int share = TARGETS.getOrDefault(muscle, 0) * session * (sets + 1) / (3 * sessionsAWeek);
            int missing = Math.max(0, share - halfSets(muscle));
            worth += WORTH.getOrDefault(muscle, 0)
                    * Math.min(missing, sets * exercise.traits().halfSets(muscle));
        }
        return worth;
    }

    boolean isAboveSoftLimit() {
        return SOFT_LIMITS.keySet().stream().anyMatch(this::isAboveSoftLimit);
    }

    boolean isAboveSoftLimit(Muscle muscle) {
        return halfSets(muscle) > SOFT_LIMITS.getOrDefault(muscle, Integer.MAX_VALUE);
    }

    /// Whether it rises more than a week allows: 30 % or four sets, whichever is more, for any muscle (S3).
    boolean risesTooFastFrom(Volume before) {
        return halfSets.keySet().stream().anyMatch(muscle -> {
            int was = before.halfSets(muscle);
            return halfSets(muscle) > was + Math.max(was * 3 / 10, 8);
        });
    }
}
