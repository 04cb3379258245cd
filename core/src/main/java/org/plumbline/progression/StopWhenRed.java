package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.history.Decision;
import org.plumbline.history.Hurt;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// P1: red pain ends the exercise for today and makes it easier next time; twice in 14 days takes the pattern out.
///
/// Red is 5 of 10 or more, sharp, shooting or catching, or rising from set to set. Source: rulebook P1, PAIN1 [70].
record StopWhenRed() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        Hurt hurt = situation.done().hurt();
        if (!situation.terms().sensitivity().isRed(hurt)) {
            return Optional.empty();
        }
        Pain pain = hurt.worst();
        if (situation
                .context()
                .daysSinceRed()
                .filter(days -> days <= Numbers.SECOND_RED_DAYS)
                .isPresent()) {
            Reason again = new Reason.RedPain(pain, hurt.isSharp(), hurt.isRising(), true);
            return Optional.of(new Decision.LeaveOut(Step.REMOVE_PATTERN, again));
        }
        int sets = Math.max(1, situation.now().sets() - 1);
        Reason reason = new Reason.RedPain(pain, hurt.isSharp(), hurt.isRising(), false);
        return Optional.of(situation.ladderDown(Step.STOP_EXERCISE, sets, reason));
    }
}
