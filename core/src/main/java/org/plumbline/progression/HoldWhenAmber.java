package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// P2: amber pain holds everything; a second session running goes to an easier exercise.
///
/// Amber is 3 or 4 of 10, or 2 above the start of the session, or a morning after that is 1 above the usual. Source:
/// rulebook P2, PAIN1 [70][87].
record HoldWhenAmber() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return reason(situation)
                .map(reason -> isAgain(situation)
                        ? situation.ladderDown(Step.LADDER_DOWN, situation.now().sets(), reason)
                        : situation.train(Step.HOLD, situation.now(), reason));
    }

    private static Optional<Reason> reason(Situation situation) {
        Hurt hurt = situation.done().hurt();
        if (situation.terms().sensitivity().isAmber(hurt)) {
            return Optional.of(new Reason.AmberPain(hurt.worst(), isAgain(situation)));
        }
        return situation
                .done()
                .morning()
                .filter(HoldWhenAmber::isUneasy)
                .map(morning -> new Reason.UneasyMorning(morning.pain(), isAgain(situation)));
    }

    static boolean isUneasy(MorningReport morning) {
        return morning.rise() == Numbers.UNEASY_MORNING_RISE && !ReduceAfterBadMorning.isBad(morning);
    }

    private static boolean isAgain(Situation situation) {
        return situation.standing().streaks().amber() > 0;
    }
}
