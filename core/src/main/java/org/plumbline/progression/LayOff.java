package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Prescription;

/// How somebody returns after days without a session: the longer the gap, the softer the return (B1 to B6).
///
/// `LayOff.of(10)` is B2: the same load, one set less, two repetitions less than last time.
public enum LayOff {
    /// At most 7 days: go on as planned, nothing is doubled.
    B1(7),
    /// 8 to 14 days: same load, one set less, two less than last time [58].
    B2(14),
    /// 15 to 28 days: one load step down, one set less, from the low end of the range [58].
    B3(28),
    /// 29 to 84 days: two steps down, one set, from the low end of the range [59].
    B4(84),
    /// More than 84 days: screened again, and one variant easier; the history stays [60].
    B5(Integer.MAX_VALUE);

    private static final int REPS_LESS = 2;

    private final int mostDays;

    LayOff(int mostDays) {
        this.mostDays = mostDays;
    }

    /// Returns the rule for a gap between the last completed session and the planned one.
    ///
    /// @param days 0 or more
    public static LayOff of(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A gap has 0 days or more, not " + days);
        }
        for (LayOff layOff : values()) {
            if (days <= layOff.mostDays) {
                return layOff;
            }
        }
        return B5;
    }

    /// Returns what the first session back asks for; empty when nothing easier is there and the exercise is left out.
    ///
    /// @param planned what would have been asked without the gap
    /// @param lastLeast the weakest set of the last session (`m`)
    /// @param floor the least amount that counts
    public Optional<Prescription> resume(Prescription planned, int lastLeast, int floor, Terms terms) {
        int fewer = Math.max(1, planned.sets() - 1);
        return switch (this) {
            case B1 -> Optional.of(planned);
            case B2 -> Optional.of(planned.withSets(fewer).withTarget(Math.max(floor, lastLeast - REPS_LESS)));
            case B3 ->
                Optional.of(down(planned, 1, terms).orElse(low(planned, terms)).withSets(fewer));
            case B4 ->
                down(planned, 2, terms).or(() -> terms.neighbors().easier()).map(next -> next.withSets(1));
            case B5 -> terms.neighbors().easier().map(next -> next.withSets(1));
        };
    }

    /// Whether the safety questions are asked again first (SCR2).
    public boolean isScreenedAgain() {
        return this == B5;
    }

    private static Optional<Prescription> down(Prescription planned, int steps, Terms terms) {
        Optional<Load> load = Optional.of(planned.load());
        for (int step = 0; step < steps; step++) {
            load = load.flatMap(terms.loads()::lighterThan);
        }
        return load.map(lighter -> low(planned, terms).withLoad(lighter).withoutHalfSteps());
    }

    private static Prescription low(Prescription planned, Terms terms) {
        return planned.withTarget(terms.working().low());
    }
}
