package org.plumbline.server.plan;

import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Mode;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.SetOrder;

/// Recomputes what one line of a session has to keep: whether it may be asked at all, its load, its amount, its rest.
final class ItemValidator {

    private final Case one;

    ItemValidator(Case one) {
        this.one = one;
    }

    void check(PlannedSession session) {
        session.items().forEach(this::checkItem);
        session.strength().forEach(item -> checkStrength(item, session));
    }

    private void checkItem(PlannedItem item) {
        Exercise exercise = one.exercise(item);
        one.eligible().check(exercise);
        one.unless(one.belongings().allow(item.load()), "load owned", item);
        boolean isSenior = one.has(Condition.AGE_65_PLUS);
        boolean isStrongBand =
                item.load() instanceof Load.Elastic elastic && elastic.band().level() > 3;
        one.unless(!isSenior || !isStrongBand, "COND-65 band", item);
        exercise.suitability()
                .modifyWhen()
                .forEach((condition, change) -> one.unless(
                        !one.has(condition) || item.change().orElse("").contains(change), "modify", item));
    }

    private void checkStrength(PlannedItem item, PlannedSession session) {
        checkEffort(item);
        checkLimits(item);
        if (one.isComposed(session)) {
            checkRest(item, session.order());
            checkAmount(item);
            Dose dose = one.exercise(item).dose();
            one.unless(item.dose().sets() <= dose.full().sets().high(), "sets of the catalog", item);
        }
    }

    /// E2.
    private void checkEffort(PlannedItem item) {
        Range left = item.dose().repsInReserve();
        int least = one.level() != Level.L0 ? 1 : one.person().week() < 5 ? 3 : 2;
        one.unless(left.low() >= least, "E2", item);
        one.unless(left.high() <= least + 2 || one.has(Condition.HYPERTENSION_CAUTION), "E2 too easy", item);
    }

    /// COND-BP, COND-PREG, COND-65.
    private void checkLimits(PlannedItem item) {
        boolean isBloodPressure = one.has(Condition.HYPERTENSION_CAUTION);
        boolean isLight = isBloodPressure || one.has(Condition.PREGNANCY);
        Range amount = item.dose().amount();
        if (isLight && item.dose().measure() == Measure.REPS) {
            one.unless(amount.low() >= 12 && amount.high() <= 15, "12-15 reps", item);
        }
        if (isBloodPressure) {
            one.unless(item.dose().repsInReserve().low() >= 3, "COND-BP reserve", item);
            one.unless(item.dose().restSeconds() >= 60, "COND-BP rest", item);
            one.unless(item.dose().holdSeconds().stream().allMatch(hold -> hold.high() <= 10), "COND-BP hold", item);
            boolean isHeld = one.exercise(item).dose().mode() == Mode.HOLD;
            one.unless(!isHeld || amount.high() <= 20, "COND-BP plank", item);
        }
        if (one.has(Condition.AGE_65_PLUS)) {
            one.unless(item.dose().restSeconds() >= 60, "COND-65 rest", item);
            boolean isFirst = one.person().week() <= 2;
            one.unless(!isFirst || item.dose().sets() == 1, "COND-65 sets", item);
            boolean isReps = item.dose().measure() == Measure.REPS;
            one.unless(!isFirst || !isReps || amount.high() <= 12, "COND-65 reps", item);
        }
    }

    /// REST: in a circuit 20 s are enough, otherwise half a minute, and a minute after a loaded row.
    private void checkRest(PlannedItem item, SetOrder order) {
        int rest = item.dose().restSeconds();
        boolean isLoaded = Case.isLoaded(one.exercise(item));
        int least = order == SetOrder.CIRCUIT ? 20 : isLoaded ? 60 : 30;
        one.unless(rest >= least && rest <= (isLoaded ? 120 : 60), "REST", item);
    }

    /// Amounts stay in what the catalog gives, unless a condition moves them.
    private void checkAmount(PlannedItem item) {
        boolean isMoved = one.has(Condition.HYPERTENSION_CAUTION)
                || one.has(Condition.PREGNANCY)
                || one.has(Condition.AGE_65_PLUS);
        Dose dose = one.exercise(item).dose();
        int low = Math.min(dose.startAmount().low(), dose.amount().low());
        int high = Math.max(dose.startAmount().high(), dose.amount().high());
        Range amount = item.dose().amount();
        one.unless(isMoved || (amount.low() >= low && amount.high() <= high), "dose of the catalog", item);
    }
}
