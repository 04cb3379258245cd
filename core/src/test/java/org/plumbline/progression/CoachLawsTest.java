package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.Footing;
import org.plumbline.history.Hurt;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.history.Streaks;
import org.plumbline.progression.Situation.Context;

/// What holds whatever a person does: every result of two sets, at every pain and effort, after every streak.
class CoachLawsTest {

    private static final Terms TERMS = Scenario.all()
            .filter(scenario -> scenario.title().startsWith("P2 Amber"))
            .findFirst()
            .orElseThrow()
            .terms();

    @Test
    void painNeverLeadsUp() {
        forEverySituation((situation, decision) -> {
            if (situation.done().hurt().worst().rating() >= 3) {
                assertNotEquals(Step.Direction.UP, decision.step().direction(), situation::toString);
            }
        });
    }

    @Test
    void redPainAlwaysEndsTheExercise() {
        forEverySituation((situation, decision) -> {
            if (situation.done().hurt().worst().rating() >= 5) {
                assertEquals(Step.STOP_EXERCISE, decision.step(), situation::toString);
            }
        });
    }

    @Test
    void loadMovesAtMostOneStep() {
        List<Load> owned = TERMS.loads().ascending();
        forEverySituation((situation, decision) -> decision.prescription()
                .filter(next -> next.exercise().equals(situation.now().exercise()))
                .ifPresent(next -> {
                    int moved = owned.indexOf(next.load())
                            - owned.indexOf(situation.now().load());
                    assertTrue(Math.abs(moved) <= 1, situation::toString);
                }));
    }

    @Test
    void neverAsksForMoreThanTheCeilingUnlessItWasJustDone() {
        forEverySituation((situation, decision) -> decision.prescription().ifPresent(next -> {
            int most = decision.reason() instanceof Reason.FeltHard ? situation.least() : TERMS.ceiling();
            assertTrue(next.target().amount() <= Math.max(most, TERMS.ceiling()), situation::toString);
        }));
    }

    @Test
    void onlyOneKindOfThingChanges() {
        forEverySituation((situation, decision) -> decision.prescription()
                .filter(_ -> decision.step().direction() == Step.Direction.UP)
                .ifPresent(next -> assertEquals(situation.now().sets(), next.sets(), situation::toString)));
    }

    @Test
    void everySetCountsNeverJustTheBest() {
        forEverySituation((situation, decision) -> {
            if (situation.least() < TERMS.ceiling()) {
                assertNotEquals(Step.LOAD_UP, decision.step(), situation::toString);
            }
        });
    }

    private static void forEverySituation(BiConsumer<Situation, Decision> law) {
        for (Standing standing : standings().toList()) {
            for (int first = 0; first <= 25; first++) {
                for (int second = 0; second <= 25; second++) {
                    for (Effort effort : Effort.values()) {
                        for (int pain = 0; pain <= 10; pain += pain == 0 ? 3 : 1) {
                            Performance done = Performance.of(List.of(first, second), effort)
                                    .with(new Hurt(new Pain(pain), false, false, 0));
                            Situation situation = new Situation(standing, done, TERMS, Context.PLAIN);
                            law.accept(situation, Coach.decide(situation));
                        }
                    }
                }
            }
        }
    }

    private static Stream<Standing> standings() {
        return Stream.of(
                        Streaks.NONE,
                        new Streaks(1, 0, 0, 0, 0),
                        new Streaks(0, 1, 0, 0, 0),
                        new Streaks(0, 0, 1, 0, 0))
                .flatMap(streaks -> TERMS.loads().ascending().stream()
                        .flatMap(load -> Stream.of(Optional.<Integer>empty(), Optional.of(2))
                                .map(reEntry -> new Standing(
                                        Prescription.parse("2 x 12 reps: face-pull, " + load),
                                        new Reason.StartHere(),
                                        streaks,
                                        Footing.STEADY.withReEntry(reEntry)))));
    }
}
