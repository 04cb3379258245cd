package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Change;
import org.plumbline.history.Side;

/// What sessions that never took place would change besides the exercise: lighter weeks, the grip, a weaker side.
class WhatIfChangesTest {

    private static final String BAND = "1 x 15 reps: band-row, red band";
    private static final String ROW = "1 x 10 reps: one-arm-dumbbell-row, 4 kg";
    private static final List<Change> NONE = List.of();

    /// D4: a fifth less in two sessions running. A fifth less than 15 is 12, and than 12 it is 9.
    @Test
    void twoSessionsWithAFifthLessBringALighterWeek() {
        Play play = Play.of(BAND).session("15, ok", "day 0").session("12, ok", "day 2");
        assertEquals(NONE, play.changes());
        play.session("9, ok", "day 4");
        assertEquals(lighter(new Change.Cause.Dropped(List.of(Book.BAND_ROW)), 11), play.changes());
        play.session("7, ok", "day 6");
        assertEquals(NONE, play.changes());
    }

    @Test
    void lessThanAFifthIsNoDrop() {
        Play play = Play.of(BAND).session("15, ok").session("13, ok").session("10, ok");
        assertEquals(NONE, play.changes());
        assertEquals(
                NONE,
                Play.of(BAND)
                        .session("15, ok")
                        .session("12, ok")
                        .session("10, ok")
                        .changes());
    }

    @Test
    void aSessionBetweenEndsTheDrops() {
        Play play = Play.of(BAND)
                .session("15, ok")
                .session("12, easy")
                .session("12, easy")
                .session("9, ok");
        assertEquals(NONE, play.changes());
    }

    /// Somebody asked for 12 is taken to have done 12, so 9 is a fifth less.
    @Test
    void theFirstSessionIsComparedWithWhatWasAsked() {
        Play play = Play.of("1 x 12 reps: band-row, red band").session("9, ok").session("7, ok");
        assertEquals(lighter(new Change.Cause.Dropped(List.of(Book.BAND_ROW)), 7), play.changes());
    }

    @Test
    void onlyTheSameLoadIsCompared() {
        Play play =
                Play.of(ROW).session("15, ok").session("10, ok", "used 5 kg").session("8, ok");
        assertEquals(NONE, play.changes());
    }

    @Test
    void whatNobodyToldIsNoDrop() {
        Play play = Play.of(BAND).session("15, ok").session("nothing, ok").session("12, ok");
        assertEquals(NONE, play.changes());
        play.session("nothing, ok").session("9, ok");
        assertEquals(NONE, play.changes());
    }

    @Test
    void aLighterWeekIsNoDropAndBringsNoOther() {
        Play play = Play.of(BAND).session("15, ok").session("12, ok").session("9, ok, pain 0", "lighter", "sore 8");
        assertEquals(NONE, play.changes());
    }

    /// D4: sore muscles at 6 of 10, and nothing below (PAIN3).
    @Test
    void verySoreMusclesBringALighterWeek() {
        assertEquals(NONE, Play.of(BAND).session("15, ok", "sore 5").changes());
        Play play = Play.of(BAND).session("15, ok", "day 3", "sore 6");
        assertEquals(lighter(new Change.Cause.Sore(6), 10), play.changes());
    }

    /// A lighter week answers the drops before it.
    @Test
    void afterALighterWeekDropsCountAnew() {
        Play play = Play.of(BAND).session("15, ok").session("12, ok", "sore 6").session("9, ok");
        assertEquals(NONE, play.changes());
    }

    /// D1: three sessions without gain, two a week.
    @Test
    void threeSessionsThatStandStillBringALighterWeek() {
        Play play = Play.of(BAND)
                .session("14, ok", "day 0")
                .session("14, ok", "day 3")
                .session("14, ok", "day 6");
        assertEquals(NONE, play.changes());
        play.session("14, ok", "day 10");
        assertEquals(lighter(new Change.Cause.StoodStill(Book.BAND_ROW, 3), 17), play.changes());
        assertEquals(NONE, play.session("14, ok", "day 13").changes());
    }

    @Test
    void whoCameLessThanTwiceAWeekDoesNotStandStill() {
        Play play = Play.of(BAND)
                .session("14, ok", "day 0")
                .session("14, ok", "day 3")
                .session("14, ok", "day 6")
                .session("14, ok", "day 11");
        assertEquals(NONE, play.changes());
    }

    /// G1: twice in three sessions of rows; G2: three calm sessions end it.
    @Test
    void aWeakGripIsTrainedUntilItHolds() {
        Play play = Play.of(BAND).session("15, ok", "grip first").session("15, ok");
        assertEquals(NONE, play.changes());
        play.session("15, ok", "grip first");
        assertEquals(List.of(new Change.GripAdded(Book.CARRY)), play.changes());
        play.session("16, ok").session("16, ok");
        assertEquals(NONE, play.changes());
        play.session("17, ok");
        assertEquals(List.of(new Change.GripRemoved(Book.CARRY)), play.changes());
        assertEquals(NONE, play.session("17, ok", "grip first").changes());
        assertEquals(
                List.of(new Change.GripAdded(Book.CARRY)),
                play.session("18, ok", "grip first").changes());
    }

    @Test
    void aGripThatGivesOutAgainKeepsItsExercise() {
        Play play = Play.of(BAND).session("15, ok", "grip first").session("15, ok", "grip first");
        assertEquals(List.of(new Change.GripAdded(Book.CARRY)), play.changes());
        play.session("15, ok").session("16, ok", "grip first").session("16, ok");
        assertEquals(NONE, play.changes());
    }

    @Test
    void onlyRowsTellOfTheGrip() {
        Play play = Play.of("1 x 20 s: front-plank, bodyweight")
                .session("20, ok", "grip first")
                .session("25, ok", "grip first");
        assertEquals(NONE, play.changes());
    }

    /// A1: a fifth less on the same side twice gives it a set more for four weeks.
    @Test
    void theWeakerSideGetsMoreAfterTwoSessions() {
        Play play = Play.of(ROW).session("8, easy", "day 0", "sides 8 10");
        assertEquals(NONE, play.changes());
        play.session("8, easy", "day 4", "sides 8 10");
        assertEquals(List.of(sideGetsMore(Side.LEFT, 32)), play.changes());
        assertEquals(NONE, play.session("8, easy", "day 7", "sides 8 10").changes());
        assertEquals(
                List.of(sideGetsMore(Side.LEFT, 39)),
                play.session("8, easy", "day 11", "sides 8 10").changes());
    }

    @Test
    void aSessionThatToldNothingOfTheSidesLeavesThemAsTheyWere() {
        Play play = Play.of(ROW).session("8, ok", "sides 10 8").session("9, ok");
        assertEquals(NONE, play.changes());
        assertEquals(
                List.of(sideGetsMore(Side.RIGHT, 28)),
                play.session("8, ok", "sides 10 8").changes());
    }

    @Test
    void sidesThatAreCloseBeginAnew() {
        Play play = Play.of(ROW)
                .session("8, ok", "sides 8 10")
                .session("9, ok", "sides 9 10")
                .session("8, ok", "sides 8 10");
        assertEquals(NONE, play.changes());
    }

    @Test
    void whatIsLeftOutChangesNothingElse() {
        Play play =
                Play.of("1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s").session("8, ok, pain 5", "sore 8");
        assertEquals(NONE, play.changes());
    }

    @Test
    void aSessionMayChangeSeveralThings() {
        Play play = Play.of(ROW)
                .session("8, ok", "sides 8 10", "grip first")
                .session("8, ok", "sides 8 10", "grip first", "sore 7");
        assertEquals(
                List.of(
                        new Change.LighterWeek(new Change.Cause.Sore(7), day(7)),
                        new Change.GripAdded(new ExerciseId("farmer-carry")),
                        sideGetsMore(Side.LEFT, 28)),
                play.changes());
    }

    private static List<Change> lighter(Change.Cause cause, int until) {
        return List.of(new Change.LighterWeek(cause, day(until)));
    }

    private static Change sideGetsMore(Side side, int until) {
        return new Change.SideGetsMore(Book.ROW, side, day(until));
    }

    private static Instant day(int number) {
        return Instant.EPOCH.plus(Duration.ofDays(number));
    }
}
