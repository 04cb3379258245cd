package org.plumbline.exercise;

import java.util.List;
import java.util.stream.Stream;

/// The rungs of one movement pattern from the easiest to the hardest. It never wraps round.
///
/// @param rungs each a list of alternatives of like difficulty
public record Ladder(LadderId id, String name, List<List<Variant>> rungs) {

    public Ladder {
        if (rungs.isEmpty() || rungs.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Ladder %s needs rungs, and none of them empty".formatted(id));
        }
        rungs = rungs.stream().map(List::copyOf).toList();
    }

    /// Returns the exercises above one, the nearest first. Other forms of the same exercise are left out.
    public List<ExerciseId> above(ExerciseId exercise) {
        int last = lastRungOf(exercise);
        return last < 0
                ? List.of()
                : exercises(rungs.subList(last + 1, rungs.size()))
                        .filter(other -> !other.equals(exercise))
                        .distinct()
                        .toList();
    }

    private int lastRungOf(ExerciseId exercise) {
        for (int rung = rungs.size() - 1; rung >= 0; rung--) {
            if (exercises(List.of(rungs.get(rung))).anyMatch(exercise::equals)) {
                return rung;
            }
        }
        return -1;
    }

    private static Stream<ExerciseId> exercises(List<List<Variant>> rungs) {
        return rungs.stream().flatMap(List::stream).map(Variant::exercise);
    }
}
