package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// P6: when every set reaches the ceiling and it did not feel hard, difficulty grows by the first step that is there.
///
/// In this order: confirm a big step, the next load (guarded by P9), a half-step, the next exercise, one more set, or
/// stay at the top and say so. Source: rulebook P6 and 3.3; seed B (20 or more clean reps, then more resistance).
record GetHarder() implements Rule {

    @Override
    public Optional<Decision> decide(Situation situation) {
        if (situation.least() < situation.terms().ceiling() || situation.done().effort() == Effort.HARD) {
            return Optional.empty();
        }
        return confirm(situation)
                .or(() -> loadUp(situation))
                .or(() -> halfStep(situation))
                .map(step -> withOffer(step, situation))
                .or(() -> ladderUp(situation))
                .or(() -> addSet(situation))
                .or(() -> Optional.of(holdTop(situation)));
    }

    /// After two load steps the next exercise may be had instead, if the person wants it (3.3, point 2).
    private static Decision withOffer(Decision step, Situation situation) {
        boolean isOffered = situation.standing().footing().loadSteps() >= Numbers.LOAD_STEPS_BEFORE_OFFER
                && step.step() != Step.CONFIRM
                && isClean(situation);
        Optional<Prescription> harder = situation.terms().neighbors().harder();
        return isOffered && step instanceof Decision.Train train && harder.isPresent()
                ? train.offering(harder.get().withSets(situation.now().sets()))
                : step;
    }

    /// V1: few faults in this session and the one before.
    private static boolean isClean(Situation situation) {
        return situation.done().faultPercent() < Numbers.CLEAN_BELOW_PERCENT
                && situation.context().lastFaultPercent() < Numbers.CLEAN_BELOW_PERCENT;
    }

    private static Optional<Decision> confirm(Situation situation) {
        Prescription now = situation.now();
        OwnedLoads loads = situation.terms().loads();
        if (situation.standing().streaks().ready() > 0) {
            return Optional.empty();
        }
        return loads.heavierThan(now.load())
                .filter(heavier -> loads.needsConfirming(now.load(), heavier))
                .map(heavier -> situation.train(
                        Step.CONFIRM,
                        now.withTarget(situation.terms().ceiling()),
                        new Reason.ConfirmCeiling(situation.least(), heavier)));
    }

    private static Optional<Decision> loadUp(Situation situation) {
        Load load = situation.now().load();
        OwnedLoads loads = situation.terms().loads();
        return loads.heavierThan(load)
                .filter(heavier -> loads.allowsStep(load, heavier, situation.least()))
                .map(heavier -> situation.train(
                        Step.LOAD_UP,
                        afterIncrease(situation).withLoad(heavier).withoutHalfSteps(),
                        new Reason.NextLoad(situation.least(), load, heavier)));
    }

    private static Optional<Decision> halfStep(Situation situation) {
        return situation.terms().exercise().loading().halfSteps().stream()
                .filter(step -> isOpen(step, situation))
                .findFirst()
                .map(step -> situation.train(
                        Step.HALF_STEP,
                        afterIncrease(situation).withHalfStep(step),
                        new Reason.SmallerStep(situation.least(), step)));
    }

    /// Each half-step is taken once, but a hold may grow up to a ceiling of its own.
    private static boolean isOpen(HalfStep step, Situation situation) {
        Prescription now = situation.now();
        boolean isUnused = !now.halfSteps().contains(step);
        if (step != HalfStep.LONGER_HOLD) {
            return isUnused;
        }
        Optional<Integer> most = situation.terms().exercise().dose().ceiling().holdSeconds();
        return now.holdSeconds()
                .filter(seconds -> most.map(ceiling -> seconds < ceiling).orElse(isUnused))
                .isPresent();
    }

    private static Optional<Decision> ladderUp(Situation situation) {
        return situation
                .terms()
                .neighbors()
                .harder()
                .filter(_ -> isClean(situation))
                .map(harder -> situation.train(
                        Step.LADDER_UP,
                        harder.withSets(situation.now().sets()),
                        new Reason.NextExercise(situation.least(), harder.exercise())));
    }

    /// S2: one more set from the low end of the range, up to four.
    private static Optional<Decision> addSet(Situation situation) {
        int sets = situation.now().sets() + 1;
        boolean mayAdd = situation.context().mayAddSet() && sets <= Numbers.MOST_SETS;
        return mayAdd
                ? Optional.of(situation.train(
                        Step.ADD_SET,
                        situation
                                .now()
                                .withSets(sets)
                                .withTarget(situation.terms().working().low()),
                        new Reason.AnotherSet(situation.least(), sets)))
                : Optional.empty();
    }

    private static Decision holdTop(Situation situation) {
        return situation.train(
                Step.HOLD_TOP,
                situation.now().withTarget(situation.terms().ceiling()),
                new Reason.AtTheTop(situation.least()));
    }

    private static Prescription afterIncrease(Situation situation) {
        return situation.now().withTarget(situation.terms().reEntryTarget());
    }
}
