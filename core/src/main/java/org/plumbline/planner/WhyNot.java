package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import org.plumbline.exercise.ExerciseId;

/// Why an exercise of the catalog is not in somebody's week.
public sealed interface WhyNot {

    /// It is there, on these days.
    record IsThere(List<DayOfWeek> weekdays) implements WhyNot {

        public IsThere {
            weekdays = List.copyOf(weekdays);
        }
    }

    /// It may not be chosen at all.
    record Refused(Refusal refusal) implements WhyNot {}

    /// They said that they do not want it.
    record Unwanted() implements WhyNot {}

    /// It is a warm-up or stretch, and others were chosen, or one of a break at the desk.
    record OthersChosen() implements WhyNot {}

    /// It could be there, and the week would not be better: the best place for it and what that would cost.
    ///
    /// @param insteadOf what it would replace there
    record NoBetter(DayOfWeek weekday, ExerciseId insteadOf, List<Shift> shifts) implements WhyNot {

        public NoBetter {
            shifts = List.copyOf(shifts);
        }
    }

    /// Wherever it stood, a rule of the week would be broken: `F4`, `U1`, `TIME`.
    record Breaks(String rule) implements WhyNot {}

    /// A named routine decides, and it is not part of it.
    record NotInRoutine() implements WhyNot {}
}
