package org.plumbline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.desk.Workday.Answer;

/// DESK2 and DESK3, and which goes before which: working hours and meetings, eight a day, sessions, interval, snooze.
class DeskClockTest {

    @Test
    void aBreakComesAfterTheChosenMinutesAtTheDesk() {
        Workday day = new Workday().sitsDown("09:00");
        assertEquals(new DeskState.Counting(
                        day.at("09:00"), Optional.of(day.at("09:50")), day.at("09:49")), day.stateAt("09:30"));
        assertEquals(new DeskState.Announced(day.at("09:50"), day.at("09:50")), day.stateAt("09:49"));
        assertEquals(new DeskState.Prompt(
                        day.at("09:50"), day.at("09:00"), Optional.empty(), 3, day.at("12:00")), day.stateAt("09:50"));
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
        assertEquals(new DeskState.Counting(
                        day.at("09:50:04"), Optional.of(day.at("10:40:04")), day.at("10:39:04")), day.stateAt("09:55:04"));
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
        assertEquals(new DeskState.Counting(
                        day.at("09:20"), Optional.of(day.at("10:10")), day.at("10:09")), day.stateAt("09:27"));
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
    void nothingIsOfferedAtLunchAndCountingBeginsAnewAfterIt() {
        Workday day = new Workday().sitsDown("11:30");
        assertEquals(new DeskState.Lunch(day.at("13:00")), day.stateAt("12:20"));
        assertEquals(new DeskState.Counting(
                        day.at("13:00"), Optional.of(day.at("13:50")), day.at("13:49")), day.stateAt("13:20"));
    }

    @Test
    void aMeetingHoldsABreakBackAndItIsOfferedAShortPauseLater() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:45-10:30");
        assertEquals(new DeskState.Counting(
                        day.at("09:00"), Optional.of(day.at("10:32")), day.at("09:45")), day.stateAt("09:40"));
        assertEquals(new DeskState.Quiet(day.at("10:30"), true), day.stateAt("10:00"));
        assertEquals(new DeskState.HeldBack(day.at("10:32"), day.at("10:31")), day.stateAt("10:30:30"));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:32"));
    }

    @Test
    void aMeetingIsQuietAlsoWhereNoBreakIsDue() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:15-09:30");
        assertEquals(new DeskState.Quiet(day.at("09:30"), false), day.stateAt("09:20"));
    }

    @Test
    void meetingsOnEndAreOne() {
        Workday day = new Workday().sitsDown("09:00").meeting("10:00-10:30").meeting("09:40-10:00");
        assertEquals(new DeskState.Quiet(day.at("10:30"), true), day.stateAt("09:50"));
    }

    @Test
    void aBreakThatWouldNotFitBeforeAMeetingWaits() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:51-10:00");
        assertEquals(new DeskState.HeldBack(day.at("10:02"), day.at("09:51")), day.stateAt("09:50:30"));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:02"));
    }

    @Test
    void aPromptThatAMeetingCutsOffWasNotIgnored() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .meeting("09:53-10:20")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES));
        assertEquals(new DeskState.Quiet(day.at("10:20"), true), day.stateAt("09:54"));
        DeskState.Prompt again = assertInstanceOf(DeskState.Prompt.class, day.stateAt("10:22"));
        assertEquals(day.at("10:22"), again.due());
        assertEquals(0, day.tallyAt("10:22").ignored());
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
    void aMeetingGoesBeforeTheEight() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 1, 3, true)))
                .sitsDown("09:00")
                .play("09:00", "09:30", Answer.TAKES)
                .meeting("10:00-11:00");
        assertEquals(new DeskState.Quiet(day.at("11:00"), false), day.stateAt("10:30"));
    }

    @Test
    void anHourBeforeAndAfterASessionIsWithoutBreaks() {
        Workday day = new Workday().sitsDown("09:00").session("15:00-15:20").play("13:00", "18:00", Answer.TAKES);
        assertEquals(List.of("13:50", "16:20", "17:11"), day.prompts());
        assertEquals(new DeskState.NearSession(day.at("16:20")), day.stateAt("14:30"));
    }

    @Test
    void offDaysAndHoursAreQuiet() {
        Workday day = new Workday().sitsDown("08:00");
        assertEquals(new DeskState.OutsideHours(false, Optional.of(day.at("09:00"))), day.stateAt("08:55"));
        assertEquals(new DeskState.OutsideHours(
                        false, Optional.of(day.at("09:00").plus(Duration.ofDays(1)))), day.stateAt("18:00"));
        DeskPlan weekends = new DeskPlan(
                true,
                Set.of(java.time.DayOfWeek.SUNDAY),
                Hours.parse("09:00-18:00"),
                Optional.empty(),
                Pace.USUAL,
                List.of());
        assertEquals(new DeskState.OutsideHours(
                        true, Optional.of(day.at("09:00").plus(Duration.ofDays(3)))), new Workday(weekends).sitsDown("09:00").stateAt("10:00"));
    }

    @Test
    void nobodyWithoutBreaksIsAsked() {
        Workday day = new Workday(Workday.every(50).off()).sitsDown("09:00");
        assertEquals(new DeskState.Off(), day.stateAt("10:00"));
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
        assertEquals(new DeskState.Counting(
                        day.at("09:45"), Optional.of(day.at("10:35")), day.at("10:34")), day.stateAt("09:50"));
        assertEquals(1, day.tallyAt("09:50").away());
    }

    @Test
    void twoMinutesAwayAreNone() {
        Workday day = new Workday().sitsDown("09:00");
        day.tell("09:45", new DeskEvent.CameBack(day.at("09:43")));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("09:50"));
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

    @Test
    void aClockSetBackForgetsNothing() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 2, 3, true)))
                .sitsDown("11:00")
                .play("11:00", "12:00", Answer.TAKES);
        assertInstanceOf(DeskState.Enough.class, day.stateAt("10:00"));
        Workday other = new Workday().sitsDown("11:00");
        assertEquals(new DeskState.Counting(
                        other.at("10:00"), Optional.of(other.at("10:50")), other.at("10:49")), other.stateAt("10:00"));
    }

    @Test
    void aClockSetForwardOffersOneBreakAndNoHeap() {
        Workday day = new Workday().sitsDown("09:00").play("15:00", "15:40", Answer.TAKES);
        assertEquals(List.of("15:00"), day.prompts());
    }

    @Test
    void hoursFollowTheClocksOfTheDayTheyChange() {
        LocalDate change = LocalDate.of(2026, 3, 29);
        DeskPlan night = new DeskPlan(
                true,
                Set.of(change.getDayOfWeek()),
                Hours.parse("01:00-04:00"),
                Optional.empty(),
                Pace.USUAL,
                List.of());
        Workday day = new Workday(night, change, Workday.ZONE).sitsDown("01:30");
        assertInstanceOf(DeskState.Counting.class, day.stateAt("01:59"));
        assertEquals(day.at("01:30").plus(Duration.ofMinutes(50)), day.at("03:20"));
        assertInstanceOf(DeskState.Prompt.class, day.stateAt("03:20"));
        assertInstanceOf(DeskState.OutsideHours.class, day.stateAt("04:00"));
    }

    @Test
    void anotherTimeZoneHasItsOwnHours() {
        Workday day = new Workday().sitsDown("09:00");
        DeskClock abroad = new DeskClock(
                Workday.every(50),
                ZoneId.of("America/New_York"),
                List.of(new Happened(day.at("09:00"), new DeskEvent.SatDown())),
                List.of(),
                List.of());
        assertInstanceOf(DeskState.OutsideHours.class, abroad.at(day.at("10:00")));
        assertInstanceOf(DeskState.Prompt.class, abroad.at(day.at("15:30")));
    }
}
