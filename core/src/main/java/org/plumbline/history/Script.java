package org.plumbline.history;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Prescription;

/// What one session consists of, as the person was told when it started.
///
/// @param items what is done, in order
/// @param seconds how long it takes by rule TIME
public record Script(List<Item> items, int seconds) {

    /// One line of a session: `1 x 10 reps: prone-y-raise, bodyweight, hold 2 s`, 45 s rest.
    ///
    /// @param restSeconds the rest after each set
    /// @param change how the exercise is changed for this person: `low anchor`
    /// @param because why it is asked for in this amount
    public record Item(
            Part part, Prescription prescription, int restSeconds, Optional<String> change, Reason because) {}

    public Script {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A session needs something to do");
        }
        items = List.copyOf(items);
    }

    /// Whether nothing in it is a working set: a desk reset, or a few stretches. It is no session of the week then.
    public boolean isPractice() {
        return items.stream().noneMatch(item -> item.part() == Part.STRENGTH);
    }
}
