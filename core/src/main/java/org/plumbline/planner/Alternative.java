package org.plumbline.planner;

import java.util.List;
import java.util.Set;
import org.plumbline.exercise.ExerciseId;

/// An exercise that could stand in a slot instead of another one: `band-pull-apart x2`, and what the week would be
/// then.
///
/// @param sets the sets it would have at the full dose
/// @param shifts the muscles whose week would change, the greatest loss first
/// @param traits what else speaks for it
public record Alternative(ExerciseId exercise, int sets, List<Shift> shifts, Set<Trait> traits) {

    /// What speaks for an alternative besides the muscles.
    public enum Trait {
        /// On the same ladder as what it replaces.
        SAME_PATTERN,
        FAVORITE,
        /// Done before, so it goes on where it stopped.
        KNOWN,
        WITHOUT_EQUIPMENT,
        /// In another session of the week as well.
        ALREADY_IN_THE_WEEK
    }

    public Alternative {
        shifts = List.copyOf(shifts);
        traits = Set.copyOf(traits);
    }

    /// Whether no muscle falls below its target because of it.
    public boolean isFree() {
        return shifts.stream().noneMatch(Shift::isLoss);
    }
}
