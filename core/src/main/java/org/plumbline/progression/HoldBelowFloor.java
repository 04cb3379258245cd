package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// P5: a weakest set under the floor asks for the floor; a second session running goes one step down.
///
/// Source: rulebook P5; the floor is lowered after an increase and on a new variant, see [Situation#floor()].
record HoldBelowFloor() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        int floor = situation.floor();
        if (situation.least() >= floor) {
            return Optional.empty();
        }
        boolean isAgain = situation.standing().streaks().below() > 0;
        Reason reason = new Reason.BelowFloor(situation.least(), floor, isAgain);
        return Optional.of(
                isAgain
                        ? situation.stepDown(reason)
                        : situation.train(Step.HOLD_BELOW_FLOOR, situation.now().withTarget(floor), reason));
    }
}
