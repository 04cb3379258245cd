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
/// @param ceiling from where on difficulty grows instead of amounts
public record Dose(Mode mode, Sides sides, Amounts full, Amounts start, int tempoMillis, Ceiling ceiling) {

    /// Sets, repetitions and the pause within each, as ranges.
    ///
    /// @param reps empty when the exercise is only held or carried for seconds
    /// @param holdSeconds the pause in each rep, or the length of a hold
    public record Amounts(Range sets, Optional<Range> reps, Optional<Range> holdSeconds) {}

    /// From where on difficulty grows instead of amounts. Written `20 reps`, or `8 reps, 10 s` for an exercise whose
    /// hold grows once its repetitions are enough (rulebook 3.2, `bird-dog`).
    ///
    /// @param amount what each set reaches, in [Dose#measure()]; 0 if it never gets harder
    /// @param holdSeconds how far the pause in each rep grows; empty if one longer hold is all there is
    public record Ceiling(int amount, Optional<Integer> holdSeconds) {

        public static final Ceiling NONE = Ceiling.of(0);

        public Ceiling {
            if (amount < 0) {
                throw new IllegalArgumentException("A ceiling cannot be negative: " + amount);
            }
        }

        public static Ceiling of(int amount) {
            return new Ceiling(amount, Optional.empty());
        }
    }

    public Dose {
        if (tempoMillis < 0) {
            throw new IllegalArgumentException("Tempo cannot be negative: " + tempoMillis);
        }
        if (start.reps().isEmpty() && start.holdSeconds().isEmpty() && mode != Mode.SEQUENCE) {
            throw new IllegalArgumentException("A dose needs repetitions or seconds");
        }
    }

    /// Returns what a working set is counted in.
    public Measure measure() {
        return mode.measure();
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
