package org.plumbline.planner;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;

/// One line of a planned session: `band-row, 1 x 12-15 reps, red band`, and why it is there.
///
/// @param change how the exercise is changed for this person: `low anchor`
public record PlannedItem(ExerciseId exercise, PlannedDose dose, Load load, Optional<String> change, PlanReason why) {

    PlannedItem with(PlannedDose changed) {
        return new PlannedItem(exercise, changed, load, change, why);
    }
}
