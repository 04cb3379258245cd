package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Footing;
import org.plumbline.history.Reason;
import org.plumbline.person.Sign;

/// What interrupts a play: days off, a fever, a stop sign, and an offer that waits.
class WhatIfBreaksTest {

    private static final String RED = "2 x 15 reps: band-row, red band";
    private static final String GREEN = "2 x 15 reps: band-row, green band";
    private static final Footing TWO_STEPS = new Footing(Optional.empty(), false, 2, 0, Optional.empty());

    /// B1: go on as planned.
    @Test
    void aWeekOffChangesNothing() {
        Play play = Play.of(RED).off(7);
        assertEquals(
                new Outcome.Returned(
                        LayOff.B1, 7, Optional.of(Prescription.parse(RED)), Optional.of(Prescription.parse(RED))),
                play.outcome());
        assertEquals(RED, play.asks());
    }

    /// B2: a set less, and two less than the last time, but not under the floor.
    @Test
    void eightDaysOffTakeASetAndTwoRepetitions() {
        Play play = Play.of(RED).session("17 16, ok").off(8);
        assertEquals("1 x 14 reps: band-row, red band", play.asks());
        assertEquals(1, play.now().setsAsked());
        assertEquals(
                "1 x 12 reps: band-row, red band",
                Play.of(RED).session("13 13, ok").off(8).asks());
    }

    @Test
    void withoutASessionBeforeTheLastOneWasOneLess() {
        assertEquals(
                "1 x 14 reps: band-row, red band",
                Play.of("2 x 17 reps: band-row, red band").off(8).asks());
    }

    @Test
    void theSetComesBackAfterTheFirstSession() {
        Play play = Play.of(RED).off(14).session("13, ok");
        assertEquals("ADD_REPS", play.step());
        assertEquals("2 x 14 reps: band-row, red band", play.asks());
        assertEquals(2, play.now().setsAsked());
    }

    /// B3: one load step down, from the low end; after two ok sessions the old load is back.
    @Test
    void fifteenDaysOffTakeALoadStepThatTwoSessionsBringBack() {
        Play play = Play.of(GREEN).off(15);
        assertEquals("1 x 12 reps: band-row, red band", play.asks());
        play.session("12, ok");
        assertEquals("ADD_REPS", play.step());
        play.session("13, ok");
        assertInstanceOf(Reason.Restored.class, play.decision().reason());
        assertEquals("1 x 8 reps: band-row, green band", play.asks());
    }

    /// B4: two steps down, and one set.
    @Test
    void aMonthOffTakesTwoSteps() {
        Play play = Play.of(GREEN).off(29);
        assertEquals("1 x 12 reps: band-row, yellow band", play.asks());
        assertEquals(
                "1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s",
                Play.of(GREEN).off(85).asks());
    }

    @Test
    void breaksThatFollowEachOtherAddUp() {
        Play play = Play.of(GREEN).off(5).off(5);
        assertEquals("1 x 12 reps: band-row, green band", play.asks());
        play.off(10);
        assertEquals("1 x 12 reps: band-row, red band", play.asks());
        assertEquals(20, ((Outcome.Returned) play.outcome()).days());
    }

    @Test
    void aSessionBetweenEndsABreak() {
        assertEquals(
                "2 x 16 reps: band-row, green band",
                Play.of(GREEN).off(5).session("15 15, ok").off(5).asks());
    }

    /// P1: days off count for the two weeks.
    @Test
    void daysOffAreDays() {
        Play apart = Play.of(RED).session("15 15, ok, pain 5").off(8).off(7);
        assertEquals("STOP_EXERCISE", apart.session("8, ok, pain 5").step());
        Play close = Play.of(RED).session("15 15, ok, pain 5").off(14);
        assertEquals("REMOVE_PATTERN", close.session("8, ok, pain 5").step());
    }

    @Test
    void aDayBeforeTheOneItIsIsToday() {
        Play play = Play.of(RED).session("15 15, ok, pain 5", "day 20").session("8, ok, pain 5", "day 2");
        assertEquals("REMOVE_PATTERN", play.step());
    }

    /// B6: nothing until well, and then as after a short gap at least.
    @Test
    void aFeverIsFollowedByASofterReturn() {
        Play play = Play.of(RED).ill(3);
        assertEquals(new Outcome.Ill(3), play.outcome());
        play.session("15, ok");
        assertEquals(List.of(15), play.counted());
        assertEquals("2 x 16 reps: band-row, red band", play.asks());
    }

    @Test
    void theReturnAfterAFeverIsAsSoftADayLater() {
        Play play = Play.of(RED).ill(3).off(1);
        assertEquals("1 x 12 reps: band-row, red band", play.asks());
        assertEquals("1 x 12 reps: band-row, red band", play.off(1).asks());
    }

    @Test
    void aLongFeverIsALongGap() {
        assertEquals(
                "1 x 12 reps: band-row, red band", Play.of(GREEN).ill(10).ill(8).asks());
    }

    @Test
    void afterTheFirstSessionAFeverIsOver() {
        assertEquals(
                "2 x 16 reps: band-row, red band",
                Play.of(RED).ill(3).session("15, ok").off(2).asks());
    }

    @Test
    void whatWasLeftOutStaysOutAfterABreak() {
        Play play = Play.of("1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s")
                .session("8, ok, pain 5")
                .off(10);
        assertEquals(new Outcome.Returned(LayOff.B2, 10, Optional.empty(), Optional.empty()), play.outcome());
        assertEquals("nothing", play.asks());
    }

    /// P0, STOP4.
    @Test
    void aStopSignEndsEverythingUntilSomebodyHasLooked() {
        Play play = Play.of(RED).off(8).stops();
        assertEquals(new Outcome.Stopped(Sign.CHEST_PAIN), play.outcome());
        assertEquals(new Outcome.Locked(), play.session("15 15, ok").outcome());
        assertEquals(new Outcome.Locked(), play.off(3).outcome());
        assertEquals(
                new Outcome.Unlocked(Optional.of(Prescription.parse("1 x 12 reps: band-row, red band"))),
                play.cleared().outcome());
        assertEquals("ADD_REPS", play.session("12, ok").step());
    }

    /// 3.3, point 2: after two load steps the harder exercise may be had instead.
    @Test
    void anOfferThatIsTakenLeadsUpTheLadder() {
        Play play = Play.of(RED, TWO_STEPS, false).session("20 20, ok");
        assertEquals("LOAD_UP", play.step());
        assertEquals("2 x 8 reps: band-row, green band", play.asks());
        play.takesTheOffer();
        assertEquals("LADDER_UP", play.step());
        assertEquals(new Reason.NextExercise(20, Book.ROW), play.decision().reason());
        assertEquals("2 x 6 reps: one-arm-dumbbell-row, 4 kg", play.asks());
        assertEquals(
                "2 x 8 reps: band-row, green band",
                play.decided().before().prescription().toString());
        assertEquals(new Outcome.LeftOut(), play.takesTheOffer().outcome());
        assertEquals("ADD_REPS", play.session("6 6, ok").step());
    }

    @Test
    void anOfferMayBeTakenWithTheNextSession() {
        Play play = Play.of(RED, TWO_STEPS, false).session("20 20, ok").session("6 6, ok", "taking");
        assertEquals("2 x 7 reps: one-arm-dumbbell-row, 4 kg", play.asks());
    }

    @Test
    void orInTheSessionThatBringsIt() {
        Play play = Play.of(RED, TWO_STEPS, false).session("20 20, ok", "taking");
        assertEquals("LADDER_UP", play.step());
        assertEquals(new Reason.NextExercise(20, Book.ROW), play.decision().reason());
        assertEquals("2 x 6 reps: one-arm-dumbbell-row, 4 kg", play.asks());
    }

    @Test
    void whoTakesWhatIsNotOfferedGoesOn() {
        Play play = Play.of(RED).session("15 15, ok", "taking");
        assertEquals("2 x 16 reps: band-row, red band", play.asks());
        assertEquals("LOAD_UP", play.session("20 20, ok", "taking").step());
        assertEquals(new Outcome.LeftOut(), play.takesTheOffer().outcome());
    }

    @Test
    void anOfferLapsesWithTheNextSessionAndWithDaysOff() {
        Play session = Play.of(RED, TWO_STEPS, false).session("20 20, ok").session("12 12, ok");
        assertEquals(new Outcome.LeftOut(), session.takesTheOffer().outcome());
        Play off = Play.of(RED, TWO_STEPS, false).session("20 20, ok").off(1);
        assertEquals(new Outcome.LeftOut(), off.takesTheOffer().outcome());
    }
}
