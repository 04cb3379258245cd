package org.plumbline.planner;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;

/// Sets a week for each muscle, counted in half sets: three sets of a band row are 6 for the middle trapezius and 3 for
/// the lower (rulebook 0.3, fractional sets).
final class Volume {

    private final Map<Muscle, Integer> halfSets = new EnumMap<>(Muscle.class);

    /// Returns the volume of exercises with their sets.
    static Volume of(Collection<Map<Exercise, Integer>> sessions) {
        Volume volume = new Volume();
        sessions.forEach(session -> session.forEach(volume::add));
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

    /// Whether the upper trapezius gets no more than half of what the middle and lower get together (U1).
    boolean isBalanced() {
        return 2 * halfSets(Muscle.UPPER_TRAPEZIUS)
                <= halfSets(Muscle.MIDDLE_TRAPEZIUS) + halfSets(Muscle.LOWER_TRAPEZIUS);
    }

    /// Whether it rises more than a week allows: 30 % or four sets, whichever is more, for any muscle (S3).
    boolean risesTooFastFrom(Volume before) {
        return halfSets.keySet().stream().anyMatch(muscle -> {
            int was = before.halfSets(muscle);
            return halfSets(muscle) > was + Math.max(was * 3 / 10, 8);
        });
    }
}
