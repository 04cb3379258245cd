package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Measure;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// P8: repetitions grow before resistance does: one more than the weakest set, two more if it felt easy.
///
/// Holds grow by 5 s. Source: rulebook P8; seed B ("reps before resistance") [50].
record AddReps() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        int target = Math.min(situation.terms().ceiling(), situation.least() + more(situation));
        return Optional.of(situation.train(
                Step.ADD_REPS,
                situation.now().withTarget(target),
                new Reason.Building(situation.least(), situation.done().effort())));
    }

    private static int more(Situation situation) {
        if (situation.now().target().measure() == Measure.SECONDS) {
            return Numbers.MORE_SECONDS;
        }
        return situation.done().effort() == Effort.EASY ? Numbers.MORE_REPS_WHEN_EASY : Numbers.MORE_REPS;
    }
}
