package org.plumbline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.desk.Workday.Answer;

/// DESK2 and DESK3: the interval, the snooze, what is skipped or ignored, and several devices.
class DeskClockTest {

    @Test
    void aBreakComesAfterTheChosenMinutesAtTheDesk() {
        Workday day = new Workday().sitsDown("09:00");
        assertEquals(
                new DeskState.Counting(day.at("09:00"), Optional.of(day.at("09:50")), day.at("09:49")),
                day.stateAt("09:30"));
        assertEquals(new DeskState.Announced(day.at("09:50"), day.at("09:50")), day.stateAt("09:49"));
        assertEquals(
                new DeskState.Prompt(day.at("09:50"), day.at("09:00"), Optional.empty(), 3, day.at("12:00")),
                day.stateAt("09:50"));
    }

    @Test
    void theLineBeforehandIsLeftOutForWhoeverDoesNotWantIt() {
        Workday day = new Workday(Workday.with(new Pace(50, 90, 8, 3, false))).sitsDown("09:00");
        assertInstanceOf(DeskState.Counting.class, day.stateAt("09:49:30"));
    }

    @Test
    void allDevicesSeeTheSamePromptUntilItIsWithdrawn() {
        Workday day = new Workday().sitsDown("09:00").tell("09:50:04", new DeskEvent.Prompted(Workday.MOVES));
        DeskState.Prompt shown = new DeskState.Prompt(
                day.at("09:50"), day.at("09:00"), Optional.of(Workday.MOVES), 3, day.at("09:55:04"));
        assertEquals(shown, day.stateAt("09:51"));
        day.tell("09:50:06", new DeskEvent.Prompted(Workday.MOVES));
        assertEquals(shown, day.stateAt("09:51"));
        assertEquals(1, day.tallyAt("09:51").offered());
        assertEquals(
                new DeskState.Counting(day.at("09:50:04"), Optional.of(day.at("10:40:04")), day.at("10:39:04")),
                day.stateAt("09:55:04"));
        assertEquals(1, day.tallyAt("09:56").ignored());
    }

    @Test
    void aBreakUnderWayIsSeenOnTheOtherDevicesAndThenCountingBeginsAnew() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:50:20", new DeskEvent.BreakBegun());
        assertInstanceOf(DeskState.InBreak.class, day.stateAt("09:51"));
        day.tell("09:52", new DeskEvent.BreakTaken(Workday.MOVES));
        day.tell("09:52:10", new DeskEvent.BreakTaken(Workday.MOVES));
        assertInstanceOf(DeskState.Counting.class, day.stateAt("09:53"));
        assertEquals(new DeskTally(1, 1, 0, 0, 0, 0), day.tallyAt("09:53"));
    }

    @Test
    void aBreakNobodySaidTheEndOfIsOverAfterAWhile() {
        Workday day = new Workday().sitsDown("09:00").tell("09:20", new DeskEvent.BreakBegun());
        assertEquals(
                new DeskState.Counting(day.at("09:20"), Optional.of(day.at("10:10")), day.at("10:09")),
                day.stateAt("09:27"));
    }

    @Test
    void aSnoozedBreakComesAgainAfterTenMinutes() {
        Workday day = new Workday().sitsDown("09:00").play("09:00", "09:51", Answer.SNOOZES);
        assertEquals(new DeskState.Snoozed(Optional.of(day.at("10:00:10")), day.at("09:59:10")), day.stateAt("09:52"));
        day.tell("09:50:12", new DeskEvent.Snoozed());
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:00:10"));
        assertEquals(1, day.tallyAt("10:00:10").snoozed());
    }

    @Test
    void theIntervalGoesBeforeTheSnooze() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .play("09:00", "09:51", Answer.SNOOZES)
                .tell("09:55", new DeskEvent.BreakTaken(Workday.MOVES));
        assertInstanceOf(DeskState.Counting.class, day.stateAt("10:01"));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:45"));
    }

    @Test
    void aSkippedBreakIsLeftOutAndTheSkipsOfADayAreCounted() {
        Workday day = new Workday().sitsDown("09:00").play("09:00", "11:59", Answer.SKIPS);
        assertEquals(List.of("09:50", "10:40", "11:30"), day.prompts());
        DeskState.Prompt fourth = assertInstanceOf(DeskState.Prompt.class, day.stateAt("13:50"));
        assertEquals(0, fourth.skipsLeft());
    }

    @Test
    void anAnswerToldTwiceAnswersOnce() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:50:10", new DeskEvent.Skipped())
                .tell("09:50:13", new DeskEvent.Skipped());
        assertEquals(1, day.tallyAt("09:51").skipped());
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:40:10"));
    }

    @Test
    void whatWasAnsweredStaysSoWhenASessionMakesThatHourQuiet() {
        Workday day = new Workday(Workday.every(20)).sitsDown("13:40").play("13:40", "14:45", Answer.SKIPS);
        assertEquals(List.of("14:00", "14:20", "14:40"), day.prompts());
        DeskTally before = day.tallyAt("14:45");

        day.session("14:50-15:10");

        assertEquals(before, day.tallyAt("16:10"));
        DeskState.Prompt next = assertInstanceOf(DeskState.Prompt.class, day.stateAt("16:10"));
        assertEquals(0, next.skipsLeft());
    }

    @Test
    void whatWasPutOffOrLetPassStaysSoWhenASessionMakesThatHourQuiet() {
        Workday day = new Workday(Workday.every(20))
                .sitsDown("13:40")
                .play("13:40", "14:01", Answer.SNOOZES)
                .play("14:01", "14:45", Answer.IGNORES);
        DeskTally before = day.tallyAt("14:46");
        assertEquals(new DeskTally(3, 0, 1, 0, 2, 0), before);

        day.session("14:50-15:10");

        assertEquals(before, day.tallyAt("16:10"));
    }

    @Test
    void anAnswerInTimeCountsAlsoWhereAMeetingCutThePromptOff() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .meeting("09:52-10:20")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .sitsDown("09:53:00")
                .tell("09:54:00", new DeskEvent.Skipped());
        assertEquals(new DeskTally(1, 0, 0, 1, 0, 0), day.tallyAt("10:30"));
        assertInstanceOf(DeskState.Counting.class, day.stateAt("10:30"));
    }

    @Test
    void anAnswerLongAfterAPromptAnswersNothing() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:56:00", new DeskEvent.Skipped());
        assertEquals(new DeskTally(1, 0, 0, 0, 1, 0), day.tallyAt("10:00"));
    }

    @Test
    void aPastDayIsCountedByWhatWasToldAndEachWordOnce() {
        Workday day = new Workday()
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:50:01", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:50:20", new DeskEvent.Snoozed())
                .tell("09:50:21", new DeskEvent.Snoozed())
                .tell("10:00:20", new DeskEvent.Prompted(Workday.MOVES))
                .tell("10:00:40", new DeskEvent.BreakBegun())
                .tell("10:02:00", new DeskEvent.BreakTaken(Workday.MOVES))
                .tell("10:02:10", new DeskEvent.BreakTaken(Workday.MOVES))
                .tell("10:52:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("10:52:09", new DeskEvent.Skipped())
                .tell("14:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("14:20", new DeskEvent.CameBack(day("14:10")))
                .tell("15:20", new DeskEvent.CameBack(day("15:18")));
        assertEquals(new DeskTally(4, 1, 1, 1, 0, 1), DeskTally.told(day.clock().told()));
    }

    private static Instant day(String time) {
        return new Workday().at(time);
    }

    @Test
    void aBreakMaybeSkippedWhileItIsOnlyAnnounced() {
        Workday day = new Workday().sitsDown("09:00").tell("09:49:30", new DeskEvent.Skipped());
        assertInstanceOf(DeskState.Counting.class, day.stateAt("09:50"));
        assertEquals(1, day.tallyAt("09:50").skipped());
    }

    @Test
    void threeIgnoredInARowMakeTheIntervalLongerForTheDay() {
        Workday day = new Workday(Workday.every(30)).sitsDown("09:00").play("09:00", "12:00", Answer.IGNORES);
        assertEquals(List.of("09:30", "10:00", "10:30", "11:15"), day.prompts());
        assertEquals(4, day.tallyAt("12:00").ignored());
    }

    @Test
    void theIntervalNeverGrowsBeyondNinetyMinutes() {
        Workday day = new Workday(Workday.every(85)).sitsDown("09:00").play("09:00", "18:00", Answer.IGNORES);
        assertEquals(List.of("10:25", "11:50", "14:25", "15:55", "17:25"), day.prompts());
    }

    @Test
    void aPromptThatIsAnsweredEndsTheRow() {
        Workday day = new Workday(Workday.every(30))
                .sitsDown("09:00")
                .play("09:00", "10:10", Answer.IGNORES)
                .play("10:10", "10:40", Answer.SKIPS)
                .play("10:40", "12:00", Answer.IGNORES);
        assertEquals(List.of("09:30", "10:00", "10:30", "11:00", "11:30"), day.prompts());
    }

    @Test
    void whatWasIgnoredYesterdayIsForgotten() {
        Workday day = new Workday(Workday.every(30)).sitsDown("09:00").play("09:00", "18:00", Answer.IGNORES);
        Instant tomorrow = day.at("09:00").plus(Duration.ofDays(1));
        day.tell("09:00", new DeskEvent.SatDown());
        DeskClock next = new DeskClock(
                Workday.every(30),
                Workday.ZONE,
                List.of(
                        new Happened(day.at("10:00"), new DeskEvent.Prompted(Workday.MOVES)),
                        new Happened(tomorrow, new DeskEvent.SatDown())),
                List.of(),
                List.of());
        assertInstanceOf(DeskState.Prompt.class, next.at(tomorrow.plus(Duration.ofMinutes(30))));
        assertEquals(DeskTally.NONE, next.tally(tomorrow));
    }

    @Test
    void noMoreThanEightAreOfferedADay() {
        Workday day = new Workday(Workday.every(20)).sitsDown("09:00").play("09:00", "18:00", Answer.TAKES);
        assertEquals(8, day.prompts().size());
        assertEquals(new DeskState.Enough(day.at("18:00")), day.stateAt("15:00"));
    }

    @Test
    void theSnoozedEighthIsTheLast() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 2, 3, true)))
                .sitsDown("09:00")
                .play("09:00", "12:00", Answer.SNOOZES);
        assertEquals(List.of("09:20", "09:30"), day.prompts());
        assertInstanceOf(DeskState.Enough.class, day.stateAt("09:45"));
    }

    @Test
    void nothingIsOfferedToWhoeverIsNotThere() {
        Workday day = new Workday();
        assertEquals(new DeskState.NotHere(day.at("18:00")), day.stateAt("10:00"));
        day.sitsDown("10:00").tell("10:20", new DeskEvent.LeftDesk());
        assertEquals(new DeskState.NotHere(day.at("18:00")), day.stateAt("10:55"));
    }

    @Test
    void openingAnotherPageDoesNotBeginTheCountAnew() {
        Workday day = new Workday().sitsDown("09:00").sitsDown("09:40");
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("09:50"));
    }

    @Test
    void afterHoursWithoutAnyPageTheCountBeginsAnew() {
        Workday day = new Workday().sitsDown("09:00").sitsDown("11:00");
        assertInstanceOf(DeskState.Counting.class, day.stateAt("11:01"));
    }

    @Test
    void fiveMinutesAwayAreABreak() {
        Workday day = new Workday().sitsDown("09:00");
        day.tell("09:45", new DeskEvent.CameBack(day.at("09:38")));
        assertEquals(
                new DeskState.Counting(day.at("09:45"), Optional.of(day.at("10:35")), day.at("10:34")),
                day.stateAt("09:50"));
        assertEquals(1, day.tallyAt("09:50").away());
    }

    @Test
    void twoMinutesAwayAreNone() {
        Workday day = new Workday().sitsDown("09:00");
        day.tell("09:45", new DeskEvent.CameBack(day.at("09:43")));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("09:50"));
    }

    @Test
    void aSecondDeviceThatSleptSaysNothingAboutWhoWasAtTheDesk() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:52:00", new DeskEvent.BreakTaken(Workday.MOVES));
        day.tell("10:20", new DeskEvent.CameBack(day.at("09:30")));
        assertEquals(0, day.tallyAt("10:20").away());
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:42"));
    }

    @Test
    void anAbsenceThatTwoPagesTellIsOne() {
        Workday day = new Workday().sitsDown("09:00");
        day.tell("09:45", new DeskEvent.CameBack(day.at("09:30")));
        day.tell("09:48", new DeskEvent.CameBack(day.at("09:31")));
        assertEquals(1, day.tallyAt("09:50").away());
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:35"));
    }

    @Test
    void whoIsAwayASecondTimeHasASecondBreak() {
        Workday day = new Workday().sitsDown("09:00");
        day.tell("09:20", new DeskEvent.CameBack(day.at("09:10")));
        day.tell("09:40", new DeskEvent.CameBack(day.at("09:30")));
        assertEquals(2, day.tallyAt("09:50").away());
    }

    @Test
    void aPromptNobodyWasThereToSeeWasNotIgnored() {
        Workday day = new Workday().sitsDown("09:00").tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES));
        assertEquals(1, day.tallyAt("10:20").ignored());
        day.tell("10:20", new DeskEvent.CameBack(day.at("09:45")));
        assertEquals(0, day.tallyAt("10:20").ignored());
    }

    @Test
    void aLateAnswerFromAnotherDeviceStillCounts() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:58", new DeskEvent.BreakTaken(Workday.MOVES))
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES));
        assertInstanceOf(DeskState.Counting.class, day.stateAt("10:40"));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:48"));
    }
}
