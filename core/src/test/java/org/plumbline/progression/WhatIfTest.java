package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.dose.Load;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Footing;
import org.plumbline.history.Reason;

/// Sessions that never took place: what they would count, and what the coach would say.
class WhatIfTest {

    private static final String BAND = "2 x 12 reps: band-row, red band";
    private static final String TOP = "2 x 20 reps: band-row, green band";
    private static final String ROW = "2 x 10 reps: one-arm-dumbbell-row, 4 kg";
    private static final String PLANK = "2 x 45 s: front-plank, bodyweight";

    /// P8: one more than the weakest set.
    @Test
    void aSessionAsAskedAsksForOneMore() {
        Play play = Play.of(BAND);
        assertEquals(BAND, play.asks());
        assertEquals(2, play.now().setsAsked());
        assertEquals(20, play.now().ceiling());
        play.session("12 12, ok");
        assertEquals("ADD_REPS", play.step());
        assertEquals("2 x 13 reps: band-row, red band", play.asks());
        assertEquals(BAND, play.decided().before().prescription().toString());
    }

    @Test
    void aSetThatWasNotDoneCountsAsNothing() {
        Play play = Play.of(BAND).session("12, ok");
        assertEquals(List.of(12, 0), play.counted());
        assertEquals("HOLD_BELOW_FLOOR", play.step());
    }

    @Test
    void aSetThatTimeOrPainEndedIsLeftOut() {
        assertEquals(List.of(12), Play.of(BAND).session("12, ok", "shortened").counted());
        assertEquals(List.of(12), Play.of(BAND).session("12, ok, pain 0 sharp").counted());
        assertEquals(List.of(12), Play.of(BAND).session("12, ok, pain 1 rising").counted());
        assertEquals(List.of(12, 0), Play.of(BAND).session("12, ok, pain 1").counted());
    }

    @Test
    void aSetMoreThanAskedIsABonus() {
        Play play = Play.of(BAND).session("14 13 2, ok");
        assertEquals(List.of(14, 13), play.counted());
        assertEquals("2 x 14 reps: band-row, red band", play.asks());
    }

    /// 3.2: with repetitions missing there is no decision.
    @Test
    void nothingReportedDecidesNothing() {
        Play play = Play.of(BAND).session("nothing, ok");
        assertEquals(List.of(), play.counted());
        assertEquals(new Reason.NothingReported(), play.decision().reason());
        assertEquals(BAND, play.asks());
    }

    /// D2: half of the sets, and nothing gets harder.
    @Test
    void aLighterWeekAsksForHalfOfTheSets() {
        Play play = Play.of("3 x 20 reps: band-row, red band").session("20 20 20, ok", "lighter");
        assertEquals(List.of(20, 20), play.counted());
        assertEquals(new Reason.Deloading("D2"), play.decision().reason());
        assertEquals("3 x 20 reps: band-row, red band", play.asks());
    }

    /// P10: more than 60 repetitions, or more than twice the heaviest load.
    @Test
    void aNumberNobodyWouldBelieveIsAskedAbout() {
        Play many = Play.of(BAND).session("61 61, ok");
        assertEquals(
                new Reason.Doubted(61, Load.parse("red band")), many.decision().reason());
        assertEquals(BAND, many.asks());
        assertEquals("LOAD_UP", many.session("61 61, ok", "confirmed").step());
        assertEquals("LOAD_UP", Play.of(BAND).session("60 60, ok").step());
    }

    @Test
    void twiceTheHeaviestLoadIsBelieved() {
        Play play = Play.of(ROW).session("10 10, ok", "used 8.5 kg");
        assertEquals(
                new Reason.Doubted(10, Load.parse("8.5 kg")), play.decision().reason());
        assertEquals(ROW, play.asks());
        play.session("10 10, ok", "used 8 kg");
        assertEquals("2 x 11 reps: one-arm-dumbbell-row, 8 kg", play.asks());
        play.session("10 10, ok", "used 4 kg").session("10 10, ok", "used 16 kg");
        assertEquals("2 x 11 reps: one-arm-dumbbell-row, 16 kg", play.asks());
    }

    @Test
    void aDoubtedSessionIsNotTheLastOne() {
        Play play = Play.of(BAND).session("16 16, ok").session("61 61, ok").off(8);
        assertEquals("1 x 14 reps: band-row, red band", play.asks());
    }

    @Test
    void aLighterLoadCountsAtOnce() {
        Play play = Play.of("2 x 10 reps: one-arm-dumbbell-row, 5 kg, slow-lowering")
                .session("10 10, ok, pain 3", "used 4 kg");
        assertEquals("HOLD", play.step());
        assertEquals(ROW, play.asks());
    }

    @Test
    void theLoadThatWasAskedKeepsItsHalfSteps() {
        Play play = Play.of("2 x 10 reps: one-arm-dumbbell-row, 5 kg, slow-lowering")
                .session("10 10, ok", "used 5 kg");
        assertEquals("2 x 11 reps: one-arm-dumbbell-row, 5 kg, slow-lowering", play.asks());
    }

    /// A mistake or a bad day must not lead up.
    @TestFactory
    Stream<DynamicTest> aHeavierLoadCountsOnlyWhenNothingSpeaksAgainstIt() {
        return Stream.of(
                        List.of("10 10, ok", "5 kg"),
                        List.of("8 8, ok", "5 kg"),
                        List.of("7 8, ok", "4 kg"),
                        List.of("10 10, ok, fault 29", "5 kg"),
                        List.of("10 10, ok, fault 30", "4 kg"),
                        List.of("10 10, ok, pain 2", "5 kg"),
                        List.of("10 10, ok, pain 3", "4 kg"),
                        List.of("10 10, ok, pain 0 sharp", "4 kg"),
                        List.of("10 10, ok, pain 5", "4 kg"),
                        List.of("10 10, ok, rise 2", "4 kg"),
                        List.of("10 10, ok, morning 0", "5 kg"),
                        List.of("10 10, ok, morning 1", "4 kg"),
                        List.of("10 10, ok, morning 2", "4 kg"),
                        List.of("61 61, ok", "4 kg"))
                .map(said -> DynamicTest.dynamicTest(
                        said.getFirst(),
                        () -> assertEquals(
                                said.getLast(),
                                Play.of(ROW)
                                        .session(said.getFirst(), "used 5 kg")
                                        .decided()
                                        .before()
                                        .prescription()
                                        .load()
                                        .toString())));
    }

    /// 3.2: on a new variant the floor is where beginners start, 6 for this one.
    @Test
    void theFloorOfANewVariantCountsForAHeavierLoadToo() {
        Play play = Play.of(ROW, Footing.NEW, false).session("6 6, ok", "used 5 kg");
        assertEquals("2 x 7 reps: one-arm-dumbbell-row, 5 kg", play.asks());
    }

    /// 3.3: a step of more than a tenth in kilograms is earned twice.
    @Test
    void aBigStepIsConfirmedAndThenTaken() {
        Play play = Play.of(ROW).session("20 20, ok");
        assertEquals("CONFIRM", play.step());
        assertEquals("2 x 20 reps: one-arm-dumbbell-row, 4 kg", play.asks());
        play.session("20 20, ok");
        assertEquals("LOAD_UP", play.step());
        assertEquals("2 x 8 reps: one-arm-dumbbell-row, 5 kg", play.asks());
    }

    /// V1: fewer than a tenth faulty, in this session and the one before.
    @Test
    void aHarderExerciseWaitsForTwoCleanSessions() {
        Play play = Play.of(TOP).session("19 19, ok, fault 10").session("20 20, ok");
        assertEquals("HOLD_TOP", play.step());
        play.session("20 20, ok");
        assertEquals("LADDER_UP", play.step());
        assertEquals("2 x 6 reps: one-arm-dumbbell-row, 4 kg", play.asks());
        assertEquals(
                "LADDER_UP",
                Play.of(TOP).session("19 19, ok, fault 9").session("20 20, ok").step());
    }

    /// S2: with time, and no amber pain in the last two sessions.
    @Test
    void aSetIsAddedAtTheTopWithRoomAndWithoutPain() {
        assertEquals("HOLD_TOP", Play.of(PLANK).session("45 45, ok").step());
        Play play = Play.withRoomForSets(PLANK).session("45 45, ok");
        assertEquals("ADD_SET", play.step());
        assertEquals("3 x 20 s: front-plank, bodyweight", play.asks());
    }

    @TestFactory
    Stream<DynamicTest> painPutsASetOff() {
        return Stream.of("45 45, ok, pain 3", "45 45, ok, morning 1", "45 45, ok, morning 2")
                .map(said -> DynamicTest.dynamicTest(said, () -> {
                    Play play = Play.withRoomForSets("3 x 45 s: front-plank, bodyweight")
                            .session(said.replace("45 45", "45 45 45"));
                    assertEquals("HOLD_TOP", play.session("45 45 45, ok").step());
                    assertEquals("ADD_SET", play.session("45 45 45, ok").step());
                }));
    }

    /// A tenth of the repetitions faulty keeps the ladder closed, so that only a set is left (V1, 3.3).
    @Test
    void redPainPutsASetOffToo() {
        Play play = Play.withRoomForSets(BAND).session("12 12, ok, pain 5");
        assertEquals("HOLD_TOP", play.session("20, ok, fault 10").step());
        assertEquals("ADD_SET", play.session("20, ok, fault 10").step());
    }

    /// P1: an easier exercise with a set less; the second time within 14 days the pattern goes.
    @Test
    void redPainTwiceInFourteenDaysTakesThePatternOut() {
        Play play = Play.of(BAND).session("12 12, ok, pain 5", "day 3");
        assertEquals("STOP_EXERCISE", play.step());
        assertEquals("1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s", play.asks());
        assertEquals("REMOVE_PATTERN", play.session("8, ok, pain 5", "day 17").step());
    }

    @Test
    void redPainAfterFifteenDaysIsAFirstTimeAgain() {
        Play play = Play.of(BAND).session("12 12, ok, pain 5", "day 3").session("8, ok, pain 5", "day 18");
        assertEquals("STOP_EXERCISE", play.step());
        assertEquals("nothing", play.asks());
        assertEquals(0, play.now().setsAsked());
        assertEquals(0, play.now().ceiling());
        assertEquals(new Outcome.LeftOut(), play.session("8, ok").outcome());
        assertEquals(new Outcome.LeftOut(), play.takesTheOffer().outcome());
    }

    @Test
    void sessionsWithoutADayAreCloseTogether() {
        Play play = Play.of(BAND).session("12 12, ok, pain 5").session("8, ok, pain 5");
        assertEquals("REMOVE_PATTERN", play.step());
    }

    @Test
    void aCalmSessionBetweenDoesNotEndTheFourteenDays() {
        Play play = Play.of(BAND)
                .session("12 12, ok, pain 5", "day 0")
                .session("8, ok", "day 7")
                .session("9, ok, pain 5", "day 14");
        assertEquals("REMOVE_PATTERN", play.step());
    }

    /// What is known of the exercise that is played goes before the catalog.
    @Test
    void itsOwnCeilingHoldsWhereItIsKnown() {
        Play play = Play.of(BAND, Footing.STEADY, own(BAND, 25), false).session("20 20, ok");
        assertEquals("2 x 21 reps: band-row, red band", play.asks());
        assertEquals(25, play.now().ceiling());
    }

    /// V2: an easier form keeps what is known of the exercise, but has its own way down.
    @Test
    void anEasierFormOfTheSameExerciseHasItsOwnWayDown() {
        String raise = "2 x 15 reps: prone-y-raise, bodyweight, hold 2 s";
        Play play = Play.of(raise, Footing.STEADY, own(raise, 25), false);
        play.session("15 15, ok, pain 3").session("15 15, ok, pain 3");
        assertEquals("2 x 10 reps: prone-y-raise#one-arm, bodyweight, hold 2 s", play.asks());
        assertEquals(25, play.now().ceiling());
        play.session("10 10, ok, pain 3").session("10 10, ok, pain 3");
        assertEquals("2 x 10 reps: back-to-wall-angel, bodyweight", play.asks());
        assertEquals(20, play.now().ceiling());
    }

    private static Terms own(String asked, int ceiling) {
        Terms taught = new Weeks().terms().of(Prescription.parse(asked));
        return new Terms(
                taught.exercise(),
                new Range(taught.working().low(), ceiling),
                ceiling,
                taught.loads(),
                taught.neighbors(),
                taught.sensitivity());
    }
}
