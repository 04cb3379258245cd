package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Hurt;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// P2: amber pain holds everything; a second session running goes to an easier exercise.
///
/// Amber is 3 or 4 of 10, or 2 above the start of the session. Source: rulebook P2, PAIN1 [70][87].
record HoldWhenAmber() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        Hurt hurt = situation.done().hurt();
        boolean isAmber = hurt.worst().isAtLeast(situation.terms().sensitivity().amber());
        if (!isAmber && hurt.rise() < Sensitivity.RISE) {
            return Optional.empty();
        }
        boolean isAgain = situation.standing().streaks().amber() > 0;
        Reason reason = new Reason.AmberPain(hurt.worst(), isAgain);
        return Optional.of(
                isAgain
                        ? situation.ladderDown(Step.LADDER_DOWN, situation.now().sets(), reason)
                        : situation.train(Step.HOLD, situation.now(), reason));
    }
}
