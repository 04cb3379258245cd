package org.plumbline.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Effort;

/// What was done of one exercise in one session: `15 and 14 clean reps, ok, no pain`.
///
/// @param amounts clean repetitions or seconds of each prescribed set, 0 for one that was not done; empty when
///     nothing was reported
/// @param effort how it felt; `ok` when the answer is missing
/// @param faultPercent the share of repetitions that carry the same fault, 0 to 100
/// @param morning what the next morning said, once it is known
/// @param doubt a number hard to believe that nobody confirmed; no rule uses any number then (P10)
public record Performance(
        List<Integer> amounts,
        Effort effort,
        Hurt hurt,
        int faultPercent,
        Optional<MorningReport> morning,
        Optional<Doubt> doubt) {

    public Performance {
        amounts = List.copyOf(amounts);
        if (amounts.stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("Nobody does a negative number of repetitions: " + amounts);
        }
        if (faultPercent < 0 || faultPercent > 100) {
            throw new IllegalArgumentException("A share of repetitions is 0 to 100 percent, not " + faultPercent);
        }
    }

    /// Nothing was done or told.
    public static final Performance NONE = of(List.of(), Effort.OK);

    public static Performance of(List<Integer> amounts, Effort effort) {
        return new Performance(amounts, effort, Hurt.NONE, 0, Optional.empty(), Optional.empty());
    }

    public Performance with(Hurt told) {
        return new Performance(amounts, effort, hurt.and(told), faultPercent, morning, doubt);
    }

    public Performance with(List<Integer> corrected) {
        return new Performance(corrected, effort, hurt, faultPercent, morning, doubt);
    }

    /// Returns both as one: all sets count, and the harder and the more painful word.
    public Performance and(Performance other) {
        List<Integer> all = new ArrayList<>(amounts);
        all.addAll(other.amounts);
        return new Performance(
                all,
                effort.compareTo(other.effort) >= 0 ? effort : other.effort,
                hurt.and(other.hurt),
                Math.max(faultPercent, other.faultPercent),
                morning.or(other::morning),
                doubt.or(other::doubt));
    }

    /// Returns the same without a doubt about a number that is not among these any more, or was confirmed (P10).
    Performance believed(Collection<DoneSet> sets) {
        Optional<Doubt> left = doubt.filter(one -> sets.stream()
                .anyMatch(set -> !set.isConfirmed()
                        && set.work().amount() == one.amount()
                        && set.load().equals(one.load())));
        return new Performance(amounts, effort, hurt, faultPercent, morning, left);
    }

    public Performance withMorning(MorningReport told) {
        return new Performance(amounts, effort, hurt, faultPercent, Optional.of(told), doubt);
    }

    public Performance withFaults(int percent) {
        return new Performance(amounts, effort, hurt, percent, morning, doubt);
    }

    public Performance withDoubt(Doubt hardToBelieve) {
        return new Performance(amounts, effort, hurt, faultPercent, morning, Optional.of(hardToBelieve));
    }

    /// Returns `m`: the least of all prescribed sets. All sets count, never just the best.
    public int least() {
        return amounts.stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
