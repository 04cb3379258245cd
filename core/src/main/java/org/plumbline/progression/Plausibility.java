package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.history.DoneSet;
import org.plumbline.history.Doubt;
import org.plumbline.rule.Numbers;

/// Which reports are asked about before any rule uses them: 99 repetitions, or twice the heaviest weight so far (P10).
///
/// Judgement. A slip of the finger must never become a prescription.
public final class Plausibility {

    private Plausibility() {}

    /// Whether a set is hard to believe.
    ///
    /// @param heaviest the heaviest load of the exercise so far, or what was asked where there is none
    public static boolean isUnlikely(DoneSet set, Load heaviest) {
        return isTooMany(set.work().amount(), set.work().measure()) || isTooHeavy(set.load(), heaviest);
    }

    /// Whether nobody does so much in one set.
    public static boolean isTooMany(int amount, Measure measure) {
        return amount > most(measure);
    }

    /// Returns the most that is taken in one set without a question: 60 repetitions, 300 seconds.
    public static int most(Measure measure) {
        return measure == Measure.REPS ? Numbers.UNLIKELY_REPS : Numbers.UNLIKELY_SECONDS;
    }

    /// Returns what is hard to believe about a session: one of its amounts, or the load.
    ///
    /// @param heaviest the heaviest load of the exercise so far
    static Optional<Doubt> doubt(List<Integer> amounts, Measure measure, Load used, Load heaviest) {
        return amounts.stream()
                .filter(amount -> isTooMany(amount, measure) || isTooHeavy(used, heaviest))
                .findFirst()
                .map(amount -> new Doubt(amount, used));
    }

    /// Whether a weight is more than twice the heaviest so far.
    public static boolean isTooHeavy(Load load, Load heaviest) {
        return Optional.of(load)
                .filter(Load.Weight.class::isInstance)
                .map(Load.Weight.class::cast)
                .filter(weight -> heaviest instanceof Load.Weight before
                        && weight.grams() > Numbers.UNLIKELY_LOAD_TIMES * before.grams())
                .isPresent();
    }
}
