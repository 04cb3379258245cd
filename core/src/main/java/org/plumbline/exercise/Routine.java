package org.plumbline.exercise;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Range;

/// A named session with its doses, such as seed B's sample routine (`T-B`).
///
/// @param purpose one sentence on when it fits
/// @param slots what is done, in order: warm-up, strength, stretches
/// @param restSeconds the rest between sets
public record Routine(RoutineId id, String name, String purpose, List<Slot> slots, int restSeconds) {

    /// One line of a routine: `band-pull-apart, 3 x 15-20 reps`.
    ///
    /// @param choices the exercise, or alternatives of which the first that fits is taken
    /// @param amount repetitions or seconds of each set, in the exercise's own measure
    /// @param holdSeconds the pause in each rep, where the routine gives one
    public record Slot(List<ExerciseId> choices, int sets, Range amount, Optional<Range> holdSeconds) {

        public Slot {
            if (choices.isEmpty() || sets < 1) {
                throw new IllegalArgumentException("A slot needs an exercise and at least one set: " + choices);
            }
            choices = List.copyOf(choices);
        }
    }

    public Routine {
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("Routine %s has no slots".formatted(id));
        }
        slots = List.copyOf(slots);
    }
}
