package org.plumbline.exercise;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Range;

/// A named session with its doses, such as seed B's sample routine (`T-B`).
///
/// @param purpose one sentence on when it fits
/// @param about what else to know before doing it, as paragraphs
/// @param slots what is done, in order: warm-up, strength, stretches
/// @param restSeconds the rest between sets
public record Routine(
        RoutineId id, String name, String purpose, List<String> about, List<Slot> slots, int restSeconds) {

    /// The part of the session a slot is done in. A chin tuck can warm up although its kind is `micro-break`.
    public enum Part {
        WARM_UP,
        STRENGTH,
        STRETCHES
    }

    /// One line of a routine: `band-pull-apart, 3 x 15-20`.
    ///
    /// @param part when in the session it is done
    /// @param choices the exercise, or alternatives of which the first that fits is taken
    /// @param sets how many sets, or how many times a stretch is held
    /// @param amount repetitions or seconds of each set, in the exercise's own measure
    /// @param holdSeconds the pause in each rep, where the routine gives one
    /// @param otherwise what is done when none of the choices fits, with amounts of its own
    public record Slot(
            Part part,
            List<ExerciseId> choices,
            int sets,
            Range amount,
            Optional<Range> holdSeconds,
            Optional<Slot> otherwise) {

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
        about = List.copyOf(about);
        slots = List.copyOf(slots);
    }

    /// Returns the slots of one part, in order.
    public List<Slot> slots(Part part) {
        return slots.stream().filter(slot -> slot.part() == part).toList();
    }
}
