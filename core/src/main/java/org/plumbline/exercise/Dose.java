package org.plumbline.exercise;

import java.util.Optional;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;

/// How much of an exercise is useful: `3 sets of 12-15 reps`, `3-4 holds of 15-20 s`.
///
/// @param mode how it is performed
/// @param sides whether the amounts are for both sides at once or for one
/// @param full the dose it grows to
/// @param start the dose it begins with
/// @param tempoMillis the model duration of one rep, in milliseconds (rule TEMPO); 0 for holds
/// @param ceiling from this amount on, difficulty grows instead of amounts: 20 unless the catalog says otherwise
public record Dose(Mode mode, Sides sides, Amounts full, Amounts start, int tempoMillis, int ceiling) {

    /// Sets, repetitions and the pause within each, as ranges.
    ///
    /// @param reps empty when the exercise is only held or carried for seconds
    /// @param holdSeconds the pause in each rep, or the length of a hold
    public record Amounts(Range sets, Optional<Range> reps, Optional<Range> holdSeconds) {}

    public Dose {
        if (tempoMillis < 0 || ceiling < 0) {
            throw new IllegalArgumentException("Tempo and ceiling cannot be negative: " + tempoMillis + ", " + ceiling);
        }
        if (start.reps().isEmpty() && start.holdSeconds().isEmpty() && mode != Mode.SEQUENCE) {
            throw new IllegalArgumentException("A dose needs repetitions or seconds");
        }
    }

    /// Returns what a working set is counted in. Stretches are held, and so is a plank.
    public Measure measure() {
        return switch (mode) {
            case REPS, REPS_AND_HOLD, SEQUENCE -> Measure.REPS;
            case HOLD, TIMED -> Measure.SECONDS;
        };
    }

    /// Returns the amount asked of each set, in [#measure()], for the full dose.
    public Range amount() {
        return amount(full);
    }

    /// Returns the amount asked of each set, in [#measure()], to begin with.
    public Range startAmount() {
        return amount(start);
    }

    private Range amount(Amounts amounts) {
        Optional<Range> asked = measure() == Measure.REPS ? amounts.reps() : amounts.holdSeconds();
        return asked.orElse(Range.of(1));
    }
}
