package org.plumbline.planner;

import java.util.Optional;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;

/// How much a plan asks for: `2 sets of 12-15 reps, 45 s rest, 3-5 left in reserve`.
///
/// @param amount repetitions or seconds of each set, for one side if the exercise has sides
/// @param holdSeconds the pause in each rep, if it has one
/// @param restSeconds the rest after each set
/// @param repsInReserve how many repetitions should be left (rule E2)
public record PlannedDose(
        int sets, Range amount, Measure measure, Optional<Range> holdSeconds, int restSeconds, Range repsInReserve) {

    /// Work that is not counted in effort: warm-ups and stretches.
    public static final Range WITHOUT_EFFORT = new Range(5, 10);

    public PlannedDose {
        if (sets < 1 || restSeconds < 0) {
            throw new IllegalArgumentException("A dose has at least one set and no negative rest: " + sets);
        }
    }

    PlannedDose withSets(int changed) {
        return new PlannedDose(changed, amount, measure, holdSeconds, restSeconds, repsInReserve);
    }

    PlannedDose withRest(int seconds) {
        return new PlannedDose(sets, amount, measure, holdSeconds, seconds, repsInReserve);
    }

    PlannedDose withAmount(Range changed) {
        return new PlannedDose(sets, changed, measure, holdSeconds, restSeconds, repsInReserve);
    }
}
