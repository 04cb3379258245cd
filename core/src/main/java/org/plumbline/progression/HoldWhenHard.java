package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// P7: what felt hard is repeated as it was done. Effort alone never changes a load (E1).
///
/// Source: rulebook P7.
record HoldWhenHard() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        if (situation.done().effort() != Effort.HARD) {
            return Optional.empty();
        }
        int least = situation.least();
        return Optional.of(situation.train(Step.HOLD, situation.now().withTarget(least), new Reason.FeltHard(least)));
    }
}
