package org.plumbline.progression;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Footing;
import org.plumbline.history.Restore;
import org.plumbline.history.Standing;
import org.plumbline.rule.Numbers;

/// How somebody returns after days without a session: the longer the gap, the softer the return (B1 to B6).
///
/// `LayOff.of(10)` is B2: the same load, one set less, two repetitions less than last time.
public enum LayOff {
    /// At most 7 days: go on as planned, nothing is doubled.
    B1(Numbers.NO_GAP),
    /// 8 to 14 days: same load, one set less, two less than last time [58].
    B2(Numbers.SHORT_GAP),
    /// 15 to 28 days: one load step down, one set less, from the low end of the range [58].
    B3(Numbers.LONG_GAP),
    /// 29 to 84 days: two steps down, one set, from the low end of the range [59].
    B4(Numbers.LONGEST_GAP),
    /// More than 84 days: screened again, and one variant easier; the history stays [60].
    B5(Integer.MAX_VALUE);

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

    /// Returns this, or at least the softer return after an illness (B6).
    LayOff atLeastShort(boolean isRecovering) {
        return isRecovering && this == B1 ? B2 : this;
    }

    /// Returns what the first session back asks for. Where nothing easier is there, it is the least of the same.
    ///
    /// @param planned what would have been asked without the gap
    /// @param lastLeast the weakest set of the last session (`m`)
    /// @param floor the least amount that counts
    /// @param ways finds what holds for a prescription, and so the way to easier ones
    public Prescription resume(Prescription planned, int lastLeast, int floor, Function<Prescription, Terms> ways) {
        int fewer = Math.max(1, planned.sets() - 1);
        Terms terms = ways.apply(planned);
        return switch (this) {
            case B1 -> planned;
            case B2 -> planned.withSets(fewer).withTarget(Math.max(floor, lastLeast - Numbers.LESS_AFTER_SHORT_GAP));
            case B3 ->
                lighter(planned, terms).orElseGet(() -> low(planned, terms)).withSets(fewer);
            case B4 -> down(down(planned, ways), ways).withSets(1);
            case B5 -> easier(planned, ways).withSets(1);
        };
    }

    /// One load step, or one easier variant where there is none (B4).
    private static Prescription down(Prescription planned, Function<Prescription, Terms> ways) {
        return lighter(planned, ways.apply(planned)).orElseGet(() -> easier(planned, ways));
    }

    private static Prescription easier(Prescription planned, Function<Prescription, Terms> ways) {
        Terms terms = ways.apply(planned);
        return terms.neighbors().easier().orElseGet(() -> low(planned, terms));
    }

    private static Optional<Prescription> lighter(Prescription planned, Terms terms) {
        return terms.loads()
                .lighterThan(planned.load())
                .map(load -> low(planned, terms).withLoad(load).withoutHalfSteps());
    }

    /// Returns where somebody stands for the rules once the first session back is done: after a short gap as before,
    /// but
    /// for the target; after a longer one on the way back to the old load (B3); after a very long one anew.
    public Standing standing(Standing before, Prescription asked) {
        Footing footing = before.footing();
        return switch (this) {
            case B1, B2 -> before.with(asked.withSets(before.prescription().sets()));
            case B3 ->
                before.with(asked)
                        .with(footing.withRestore(
                                asked.load().equals(before.prescription().load())
                                        ? Optional.empty()
                                        : Optional.of(new Restore(
                                                before.prescription().load(), 0))));
            case B4, B5 -> Standing.startingWith(asked);
        };
    }

    /// Whether the safety questions are asked again first (SCR2).
    public boolean isScreenedAgain() {
        return this == B5;
    }

    private static Prescription low(Prescription planned, Terms terms) {
        return planned.withTarget(terms.working().low());
    }
}
