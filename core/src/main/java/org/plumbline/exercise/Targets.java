package org.plumbline.exercise;

import java.util.Map;
import java.util.Set;

/// Which muscles an exercise works, and which it lengthens.
///
/// @param weights how much of a set each muscle gets, in hundredths: 70 for a weight of 0.7
/// @param stretches the muscles it lengthens, for stretches and for warm-ups that loosen something
public record Targets(Map<Muscle, Integer> weights, Set<Muscle> stretches) {

    public static final Targets NONE = new Targets(Map.of(), Set.of());

    public Targets {
        weights = Map.copyOf(weights);
        stretches = Set.copyOf(stretches);
    }

    /// Returns what one set adds to a muscle, in half sets: 2, 1 or 0.
    public int halfSets(Muscle muscle) {
        int weight = weights.getOrDefault(muscle, 0);
        if (weight >= Traits.WHOLE_SET) {
            return 2;
        }
        return weight >= Traits.HALF_SET ? 1 : 0;
    }

    /// Whether somebody who looks for this muscle is looking for this exercise.
    boolean concern(Muscle muscle) {
        return halfSets(muscle) > 0 || stretches.contains(muscle);
    }
}
