package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// Decides the next prescription of an exercise: the first rule with something to say wins (rulebook 3.2).
///
/// `20 and 20 clean reps, ok` on the red band becomes `2 x 10 reps: band-pull-apart, green band`, and why.
/// One exercise changes in one way at a time; rules that protect come before rules that ask for more.
public final class Coach {

    private static final List<Rule> RULES = List.of(
            new StopWhenRed(),
            new HoldWhenAmber(),
            new ReduceAfterBadMorning(),
            new AskWhenUnlikely(),
            new HoldWhenFormSlips(),
            new HoldBelowFloor(),
            new HoldInLighterWeek(),
            new RestoreAfterBreak(),
            new GetHarder(),
            new HoldWhenHard(),
            new AddReps());

    /// Pain is heard even when nothing else was reported.
    private static final List<Rule> WITHOUT_AMOUNTS =
            List.of(new StopWhenRed(), new HoldWhenAmber(), new ReduceAfterBadMorning(), new AskWhenUnlikely());

    private static final List<Rule> ABOUT_PAIN = List.of(new StopWhenRed(), new HoldWhenAmber());

    private Coach() {}

    /// Returns what pain alone asks for (P1, P2).
    static Optional<Decision> afterPain(Situation situation) {
        return ABOUT_PAIN.stream()
                .flatMap(rule -> rule.decide(situation).stream())
                .findFirst();
    }

    /// Returns what comes next for one exercise after one session.
    public static Decision decide(Situation situation) {
        List<Rule> rules = situation.done().amounts().isEmpty() ? WITHOUT_AMOUNTS : RULES;
        for (Rule rule : rules) {
            Optional<Decision> decision = rule.decide(situation);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        return new Decision.Train(Step.HOLD, situation.now(), new Reason.NothingReported());
    }
}
