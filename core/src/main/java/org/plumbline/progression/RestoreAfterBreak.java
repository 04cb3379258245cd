package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// B3: after a break of two to four weeks and two ok sessions, the load from before is back.
///
/// Source: rulebook B3 [58].
record RestoreAfterBreak() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        boolean isOk = situation.done().effort() != Effort.HARD;
        return situation
                .standing()
                .footing()
                .restore()
                .filter(back -> isOk && back.ok() + 1 >= Numbers.OK_SESSIONS_TO_RESTORE)
                .flatMap(back -> nearer(situation, back.load()))
                .map(load -> restored(situation, load));
    }

    /// One step at a time, also when a lighter load was taken since; and only to what is still owned.
    private static Optional<Load> nearer(Situation situation, Load before) {
        return situation
                .terms()
                .loads()
                .heavierThan(situation.now().load())
                .filter(load -> !load.isHeavierThan(before));
    }

    private static Decision restored(Situation situation, Load load) {
        return situation.train(
                Step.LOAD_UP,
                situation
                        .now()
                        .withLoad(load)
                        .withoutHalfSteps()
                        .withTarget(situation.terms().reEntryTarget()),
                new Reason.Restored(situation.now().load(), load));
    }
}
