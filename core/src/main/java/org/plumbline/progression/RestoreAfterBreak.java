package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Restore;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// B3: after a break of two to four weeks and two ok sessions, the load from before is back.
///
/// Source: rulebook B3 [58].
record RestoreAfterBreak() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        Optional<Restore> way = situation.standing().footing().restore();
        boolean isOk = situation.done().effort() != Effort.HARD;
        return way.filter(back -> isOk && back.ok() + 1 >= Numbers.OK_SESSIONS_TO_RESTORE)
                .map(back -> restored(situation, back.load()));
    }

    private static Decision restored(Situation situation, Load before) {
        return situation.train(
                Step.LOAD_UP,
                situation.now().withLoad(before).withTarget(situation.terms().reEntryTarget()),
                new Reason.Restored(situation.now().load(), before));
    }
}
