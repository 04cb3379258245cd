package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// P3: pain the next morning takes one set and one load step off.
///
/// It speaks from 2 above the reference, from 5 of 10, or when pain is new at night. Source: rulebook P3 [70].
record ReduceAfterBadMorning() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.done().morning().filter(ReduceAfterBadMorning::isBad).map(morning -> {
            Prescription now = situation.now();
            Load lighter = situation.terms().loads().lighterThan(now.load()).orElse(now.load());
            Prescription next = now.withSets(Math.max(1, now.sets() - 1)).withLoad(lighter);
            return situation.train(Step.REDUCE, next, new Reason.MorningPain(morning.pain(), morning.rise()));
        });
    }

    static boolean isBad(MorningReport morning) {
        return morning.rise() >= Numbers.BAD_MORNING_RISE
                || morning.pain().isAtLeast(Numbers.BAD_MORNING)
                || morning.isNewAtNight();
    }
}
