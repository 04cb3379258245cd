package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// P4: the same fault in 30 % of the repetitions holds; a second session running goes one step down.
///
/// Form comes before load (seed B); the share is judgement. Source: rulebook P4.
record HoldWhenFormSlips() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        int percent = situation.done().faultPercent();
        if (percent < Numbers.FAULTY_PERCENT) {
            return Optional.empty();
        }
        boolean isAgain = situation.standing().streaks().form() > 0;
        Reason reason = new Reason.FormSlipped(percent, isAgain);
        return Optional.of(isAgain ? situation.stepDown(reason) : situation.train(Step.HOLD, situation.now(), reason));
    }
}
