package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// D2: in a lighter week nothing gets harder; load and target wait.
///
/// Source: rulebook section 1, line 6, and D2 [56].
record HoldInLighterWeek() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation
                .context()
                .deload()
                .map(rule -> situation.train(Step.HOLD, situation.now(), new Reason.Deloading(rule)));
    }
}
