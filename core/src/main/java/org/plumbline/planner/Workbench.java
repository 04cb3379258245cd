package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;

/// A week with everything needed to ask about it and to change it: why something is there, what could stand there
/// instead, what a change would do.
///
/// It is about the chosen exercises at their full dose. What a certain week asks for is its [Plan.Week].
public interface Workbench {

    /// Returns the plan of the week.
    Plan.Week plan();

    /// Returns what was chosen; empty where a named routine decides.
    Optional<Selection> selection();

    /// Returns how good the choice is; empty where a named routine decides.
    Optional<Quality> quality();

    /// Returns what the week gives each muscle with the sets it has now, light practice counted as a quarter (F6).
    List<MuscleVolume> volumes();

    /// Returns why an exercise stands in the session of a day; empty if it does not.
    Optional<Why> why(DayOfWeek weekday, ExerciseId exercise);

    /// Returns why an exercise of the catalog is not in the week.
    WhyNot whyNot(ExerciseId exercise);

    /// Returns up to four exercises that could stand there instead, the best first.
    List<Alternative> alternatives(DayOfWeek weekday, ExerciseId exercise);

    /// Returns what becomes of a change. Nothing is changed by asking.
    EditOutcome edit(PlanEdit edit);

    /// Returns what clashes in the week as it is wished for, if anything does.
    Optional<Clash> clash();
}
