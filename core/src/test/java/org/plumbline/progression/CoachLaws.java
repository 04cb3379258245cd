package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;
import org.plumbline.rule.Numbers;

/// What holds of every single decision, whatever led to it. Each law takes a situation and what was decided.
final class CoachLaws {

    private CoachLaws() {}

    static void hold(Situation situation, Decision decision) {
        painNeverLeadsUp(situation, decision);
        oneThingChanges(situation, decision);
        everySetCounts(situation, decision);
        nothingLeavesTheCaps(situation, decision);
        theNextLoadIsOwnedAndNear(situation, decision);
        theLadderIsClimbedRungByRung(situation, decision);
        aDoubtChangesNothing(situation, decision);
        assertEquals(decision, Coach.decide(situation), () -> "the same again: " + situation);
    }

    private static void painNeverLeadsUp(Situation situation, Decision decision) {
        Performance done = situation.done();
        Sensitivity sensitivity = situation.terms().sensitivity();
        boolean isPain = sensitivity.isAmber(done.hurt())
                || sensitivity.isRed(done.hurt())
                || done.morning()
                        .filter(morning -> morning.rise() > 0 || morning.isNewAtNight())
                        .isPresent();
        if (isPain) {
            assertNotEquals(Step.Direction.UP, decision.step().direction(), situation::toString);
        }
        if (sensitivity.isRed(done.hurt())) {
            assertEquals("P1", decision.reason().rule(), situation::toString);
        }
    }

    /// Up goes the load, the sets, the variant, a half-step or the target: one of them. A lighter load may ask for more
    /// repetitions.
    private static void oneThingChanges(Situation situation, Decision decision) {
        Prescription now = situation.now();
        decision.prescription().ifPresent(next -> {
            boolean isOther = !next.variant().equals(now.variant());
            int up = 0;
            up += isOther && decision.step() == Step.LADDER_UP ? 1 : 0;
            up += !isOther && next.load().isHeavierThan(now.load()) ? 1 : 0;
            up += next.sets() > now.sets() ? 1 : 0;
            up += !isOther && next.halfSteps().size() > now.halfSteps().size() ? 1 : 0;
            up += next.load().equals(now.load())
                            && !isOther
                            && next.target().amount() > Math.max(now.target().amount(), situation.least())
                    ? 1
                    : 0;
            int most = decision.step().direction() == Step.Direction.UP ? 1 : 0;
            boolean isFloor = decision.reason() instanceof Reason.BelowFloor || decision.step() == Step.CONFIRM;
            assertTrue(
                    up <= (isFloor || decision.step() == Step.HOLD_TOP ? 1 : most), () -> next + " after " + situation);
        });
    }

    /// Never just the best: it is as if every set had been the weakest.
    private static void everySetCounts(Situation situation, Decision decision) {
        Performance done = situation.done();
        Performance weakest = new Performance(
                Collections.nCopies(done.amounts().size(), done.least()),
                done.effort(),
                done.hurt(),
                done.faultPercent(),
                done.morning(),
                done.doubt());
        assertEquals(
                Coach.decide(new Situation(situation.standing(), weakest, situation.terms(), situation.context())),
                decision,
                situation::toString);
        if (situation.least() < situation.terms().ceiling() && !(decision.reason() instanceof Reason.Restored)) {
            assertNotEquals(Step.LOAD_UP, decision.step(), situation::toString);
        }
    }

    private static void nothingLeavesTheCaps(Situation situation, Decision decision) {
        Prescription now = situation.now();
        int held = Math.max(situation.terms().ceiling(), now.target().amount());
        int most = decision.reason() instanceof Reason.FeltHard ? Math.max(held, situation.least()) : held;
        decision.prescription()
                .filter(next -> next.variant().equals(now.variant()))
                .ifPresent(next -> {
                    assertTrue(next.target().amount() <= most, () -> next + " after " + situation);
                    assertTrue(
                            next.sets() <= Math.max(Numbers.MOST_SETS, now.sets()), () -> next + " after " + situation);
                });
    }

    private static void theNextLoadIsOwnedAndNear(Situation situation, Decision decision) {
        List<Load> owned = situation.terms().loads().ascending();
        Prescription now = situation.now();
        decision.prescription()
                .filter(next -> next.variant().equals(now.variant()) && owned.contains(now.load()))
                .ifPresent(next -> {
                    int moved = owned.indexOf(next.load()) - owned.indexOf(now.load());
                    assertTrue(owned.contains(next.load()), () -> next + " is not owned");
                    assertTrue(Math.abs(moved) <= 1, () -> next + " after " + situation);
                });
    }

    private static void theLadderIsClimbedRungByRung(Situation situation, Decision decision) {
        Optional<Variant> easier = situation.terms().neighbors().easier().map(Prescription::variant);
        Optional<Variant> harder = situation.terms().neighbors().harder().map(Prescription::variant);
        decision.prescription()
                .map(Prescription::variant)
                .filter(next -> !next.equals(situation.now().variant()))
                .ifPresent(next -> assertEquals(
                        Optional.of(next),
                        decision.step() == Step.LADDER_UP ? harder : easier,
                        () -> decision + " after " + situation));
    }

    private static void aDoubtChangesNothing(Situation situation, Decision decision) {
        if (decision.reason() instanceof Reason.Doubted) {
            assertEquals(Optional.of(situation.now()), decision.prescription(), situation::toString);
        }
        if (situation.done().doubt().isPresent()) {
            assertNotEquals(Step.Direction.UP, decision.step().direction(), situation::toString);
        }
    }
}
