package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// P10: a number hard to believe changes nothing until the person confirms it.
///
/// Source: rulebook P10, judgement; what is hard to believe is said by [Plausibility].
record AskWhenUnlikely() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation
                .done()
                .doubt()
                .map(doubt ->
                        situation.train(Step.HOLD, situation.now(), new Reason.Doubted(doubt.amount(), doubt.load())));
    }
}
