package org.plumbline.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;

/// What one session consists of, as the person was told when it started.
///
/// @param items what is done, in order
/// @param seconds how long it takes by rule TIME
/// @param madeAt when it was made, where that was before the session began: a phone keeps it until it is used
public record Script(List<Item> items, int seconds, Optional<Instant> madeAt) {

    /// One line of a session: `1 x 10 reps: prone-y-raise, bodyweight, hold 2 s`, 45 s rest.
    ///
    /// @param restSeconds the rest after each set
    /// @param change how the exercise is changed for this person: `low anchor`
    /// @param because why it is asked for in this amount
    /// @param weaker the side that begins, and does the last set alone where it gets one more (A1)
    public record Item(
            Part part,
            Prescription prescription,
            int restSeconds,
            Optional<String> change,
            Reason because,
            Optional<WeakerSide> weaker) {

        public Item(Part part, Prescription prescription, int restSeconds, Optional<String> change, Reason because) {
            this(part, prescription, restSeconds, change, because, Optional.empty());
        }

        /// Returns what is done in the place of this line today.
        Item insteadOf(LogEntry.ItemSwapped swapped) {
            return new Item(
                    part,
                    swapped.instead(),
                    restSeconds,
                    Optional.empty(),
                    new Reason.Instead(prescription.exercise(), swapped.reason()),
                    Optional.empty());
        }

        /// Returns the number of sets that both sides do.
        public int setsOfBoth() {
            return prescription.sets() - (weaker.filter(WeakerSide::getsMore).isPresent() ? 1 : 0);
        }
    }

    /// The side that begins, since the other can match it (A1).
    ///
    /// @param getsMore whether the last set is its own
    public record WeakerSide(Side side, boolean getsMore) {}

    public Script(List<Item> items, int seconds) {
        this(items, seconds, Optional.empty());
    }

    public Script {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A session needs something to do");
        }
        items = List.copyOf(items);
    }

    /// Returns the same, made at that moment.
    public Script madeAt(Instant moment) {
        return new Script(items, seconds, Optional.of(moment));
    }

    Script with(List<Item> changed) {
        return new Script(changed, seconds, madeAt);
    }

    /// Returns what was asked of an exercise, as working sets if it is there twice.
    public Optional<Prescription> asked(ExerciseId exercise) {
        Optional<Prescription> asked = Optional.empty();
        for (Item item : items) {
            if (item.prescription().exercise().equals(exercise)) {
                if (item.part() == Part.STRENGTH) {
                    return Optional.of(item.prescription());
                }
                asked = asked.or(() -> Optional.of(item.prescription()));
            }
        }
        return asked;
    }

    /// Whether nothing in it is a working set: a desk reset, or a few stretches. It is no session of the week then.
    public boolean isPractice() {
        return items.stream().noneMatch(item -> item.part() == Part.STRENGTH);
    }
}
