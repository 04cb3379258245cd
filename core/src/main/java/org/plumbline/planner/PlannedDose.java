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

    public PlannedDose {
        if (sets < 1 || restSeconds < 0) {
            throw new IllegalArgumentException("A dose has at least one set and no negative rest: " + sets);
        }
    }
}
