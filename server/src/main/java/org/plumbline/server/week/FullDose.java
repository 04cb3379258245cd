package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Traits;
import org.plumbline.history.Selection;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.WeeklyTarget;

/// What a week has in the end, once all sets are there (S1): reasons and alternatives are weighed by it.
record FullDose(Repertoire repertoire, Selection selection) {

    /// Returns what it gives a muscle.
    MuscleVolume volume(WeeklyTarget target) {
        return new MuscleVolume(
                target,
                selection.sessions().stream()
                        .flatMap(session -> session.choices().stream())
                        .mapToInt(choice -> choice.sets() * target.halfSets(traits(choice.exercise())))
                        .sum());
    }

    private Traits traits(ExerciseId exercise) {
        return repertoire.exercise(exercise).traits();
    }

    /// Returns the sets of an exercise on a day.
    Optional<Integer> sets(DayOfWeek day, ExerciseId exercise) {
        return selection.on(day).stream()
                .flatMap(session -> session.choices().stream())
                .filter(choice -> choice.exercise().equals(exercise))
                .map(Selection.Choice::sets)
                .findFirst();
    }
}
