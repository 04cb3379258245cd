package org.plumbline.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(day.stateAt("09:30"))
                .isEqualTo(new DeskState.Counting(
                        day.at("09:00"), Optional.of(day.at("09:50")), day.at("09:49")));
        assertThat(day.stateAt("09:49")).isEqualTo(new DeskState.Announced(day.at("09:50"), day.at("09:50")));
        assertThat(day.stateAt("09:50"))
                .isEqualTo(new DeskState.Prompt(
                        day.at("09:50"), day.at("09:00"), Optional.empty(), 3, day.at("12:00")));
    }

    @Test
    void theLineBeforehandIsLeftOutForWhoeverDoesNotWantIt() {
        Workday day = new Workday(Workday.with(new Pace(50, 90, 8, 3, false))).sitsDown("09:00");
        assertThat(day.stateAt("09:49:30")).isInstanceOf(DeskState.Counting.class);
    }

    @Test
    void allDevicesSeeTheSamePromptUntilItIsWithdrawn() {
        Workday day = new Workday().sitsDown("09:00").tell("09:50:04", new DeskEvent.Prompted(Workday.MOVES));
        DeskState.Prompt shown = new DeskState.Prompt(
                day.at("09:50"), day.at("09:00"), Optional.of(Workday.MOVES), 3, day.at("09:55:04"));
        assertThat(day.stateAt("09:51")).isEqualTo(shown);
        day.tell("09:50:06", new DeskEvent.Prompted(Workday.MOVES));
        assertThat(day.stateAt("09:51")).isEqualTo(shown);
        assertThat(day.tallyAt("09:51").offered()).isEqualTo(1);
        assertThat(day.stateAt("09:55:04"))
                .isEqualTo(new DeskState.Counting(
                        day.at("09:50:04"), Optional.of(day.at("10:40:04")), day.at("10:39:04")));
        assertThat(day.tallyAt("09:56").ignored()).isEqualTo(1);
    }

    @Test
    void aBreakUnderWayIsSeenOnTheOtherDevicesAndThenCountingBeginsAnew() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:50:20", new DeskEvent.BreakBegun());
        assertThat(day.stateAt("09:51")).isInstanceOf(DeskState.InBreak.class);
        day.tell("09:52", new DeskEvent.BreakTaken(Workday.MOVES));
        day.tell("09:52:10", new DeskEvent.BreakTaken(Workday.MOVES));
        assertThat(day.stateAt("09:53")).isInstanceOf(DeskState.Counting.class);
        assertThat(day.tallyAt("09:53")).isEqualTo(new DeskTally(1, 1, 0, 0, 0, 0));
    }

    @Test
    void aBreakNobodySaidTheEndOfIsOverAfterAWhile() {
        Workday day = new Workday().sitsDown("09:00").tell("09:20", new DeskEvent.BreakBegun());
        assertThat(day.stateAt("09:27"))
                .isEqualTo(new DeskState.Counting(
                        day.at("09:20"), Optional.of(day.at("10:10")), day.at("10:09")));
    }

    @Test
    void aSnoozedBreakComesAgainAfterTenMinutes() {
        Workday day = new Workday().sitsDown("09:00").play("09:00", "09:51", Answer.SNOOZES);
        assertThat(day.stateAt("09:52"))
                .isEqualTo(new DeskState.Snoozed(Optional.of(day.at("10:00:10")), day.at("09:59:10")));
        day.tell("09:50:12", new DeskEvent.Snoozed());
        assertThat(day.stateAt("10:00:10")).isInstanceOf(DeskState.Prompt.class);
        assertThat(day.tallyAt("10:00:10").snoozed()).isEqualTo(1);
    }

    @Test
    void theIntervalGoesBeforeTheSnooze() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .play("09:00", "09:51", Answer.SNOOZES)
                .tell("09:55", new DeskEvent.BreakTaken(Workday.MOVES));
        assertThat(day.stateAt("10:01")).isInstanceOf(DeskState.Counting.class);
        assertThat(day.stateAt("10:45")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void aSkippedBreakIsLeftOutAndTheSkipsOfADayAreCounted() {
        Workday day = new Workday().sitsDown("09:00").play("09:00", "11:59", Answer.SKIPS);
        assertThat(day.prompts()).containsExactly("09:50", "10:40", "11:30");
        assertThat(day.stateAt("13:50"))
                .isInstanceOfSatisfying(
                        DeskState.Prompt.class,
                        prompt -> assertThat(prompt.skipsLeft()).isZero());
    }

    @Test
    void anAnswerToldTwiceAnswersOnce() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES))
                .tell("09:50:10", new DeskEvent.Skipped())
                .tell("09:50:13", new DeskEvent.Skipped());
        assertThat(day.tallyAt("09:51").skipped()).isEqualTo(1);
        assertThat(day.stateAt("10:40:10")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void aBreakMaybeSkippedWhileItIsOnlyAnnounced() {
        Workday day = new Workday().sitsDown("09:00").tell("09:49:30", new DeskEvent.Skipped());
        assertThat(day.stateAt("09:50")).isInstanceOf(DeskState.Counting.class);
        assertThat(day.tallyAt("09:50").skipped()).isEqualTo(1);
    }

    @Test
    void threeIgnoredInARowMakeTheIntervalLongerForTheDay() {
        Workday day = new Workday(Workday.every(30)).sitsDown("09:00").play("09:00", "12:00", Answer.IGNORES);
        assertThat(day.prompts()).containsExactly("09:30", "10:00", "10:30", "11:15");
        assertThat(day.tallyAt("12:00").ignored()).isEqualTo(4);
    }

    @Test
    void theIntervalNeverGrowsBeyondNinetyMinutes() {
        Workday day = new Workday(Workday.every(85)).sitsDown("09:00").play("09:00", "18:00", Answer.IGNORES);
        assertThat(day.prompts()).containsExactly("10:25", "11:50", "14:25", "15:55", "17:25");
    }

    @Test
    void aPromptThatIsAnsweredEndsTheRow() {
        Workday day = new Workday(Workday.every(30))
                .sitsDown("09:00")
                .play("09:00", "10:10", Answer.IGNORES)
                .play("10:10", "10:40", Answer.SKIPS)
                .play("10:40", "12:00", Answer.IGNORES);
        assertThat(day.prompts()).containsExactly("09:30", "10:00", "10:30", "11:00", "11:30");
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
        assertThat(next.at(tomorrow.plus(Duration.ofMinutes(30)))).isInstanceOf(DeskState.Prompt.class);
        assertThat(next.tally(tomorrow)).isEqualTo(DeskTally.NONE);
    }

    @Test
    void nothingIsOfferedAtLunchAndCountingBeginsAnewAfterIt() {
        Workday day = new Workday().sitsDown("11:30");
        assertThat(day.stateAt("12:20")).isEqualTo(new DeskState.Lunch(day.at("13:00")));
        assertThat(day.stateAt("13:20"))
                .isEqualTo(new DeskState.Counting(
                        day.at("13:00"), Optional.of(day.at("13:50")), day.at("13:49")));
    }

    @Test
    void aMeetingHoldsABreakBackAndItIsOfferedAShortPauseLater() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:45-10:30");
        assertThat(day.stateAt("09:40"))
                .isEqualTo(new DeskState.Counting(
                        day.at("09:00"), Optional.of(day.at("10:32")), day.at("09:45")));
        assertThat(day.stateAt("10:00")).isEqualTo(new DeskState.Quiet(day.at("10:30"), true));
        assertThat(day.stateAt("10:30:30")).isEqualTo(new DeskState.HeldBack(day.at("10:32"), day.at("10:31")));
        assertThat(day.stateAt("10:32")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void aMeetingIsQuietAlsoWhereNoBreakIsDue() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:15-09:30");
        assertThat(day.stateAt("09:20")).isEqualTo(new DeskState.Quiet(day.at("09:30"), false));
    }

    @Test
    void meetingsOnEndAreOne() {
        Workday day = new Workday().sitsDown("09:00").meeting("10:00-10:30").meeting("09:40-10:00");
        assertThat(day.stateAt("09:50")).isEqualTo(new DeskState.Quiet(day.at("10:30"), true));
    }

    @Test
    void aBreakThatWouldNotFitBeforeAMeetingWaits() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:51-10:00");
        assertThat(day.stateAt("09:50")).isInstanceOf(DeskState.HeldBack.class).matches(state ->
                state.changesBy().equals(Optional.of(day.at("09:51"))));
        assertThat(day.stateAt("10:02")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void aPromptThatAMeetingCutsOffWasNotIgnored() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .meeting("09:53-10:20")
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES));
        assertThat(day.stateAt("09:54")).isEqualTo(new DeskState.Quiet(day.at("10:20"), true));
        assertThat(day.stateAt("10:22"))
                .isInstanceOfSatisfying(
                        DeskState.Prompt.class, prompt -> assertThat(prompt.due()).isEqualTo(day.at("10:22")));
        assertThat(day.tallyAt("10:22").ignored()).isZero();
    }

    @Test
    void noMoreThanEightAreOfferedADay() {
        Workday day = new Workday(Workday.every(20)).sitsDown("09:00").play("09:00", "18:00", Answer.TAKES);
        assertThat(day.prompts()).hasSize(8);
        assertThat(day.stateAt("15:00")).isEqualTo(new DeskState.Enough(day.at("18:00")));
    }

    @Test
    void theSnoozedEighthIsTheLast() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 2, 3, true)))
                .sitsDown("09:00")
                .play("09:00", "12:00", Answer.SNOOZES);
        assertThat(day.prompts()).containsExactly("09:20", "09:30");
        assertThat(day.stateAt("09:45")).isInstanceOf(DeskState.Enough.class);
    }

    @Test
    void aMeetingGoesBeforeTheEight() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 1, 3, true)))
                .sitsDown("09:00")
                .play("09:00", "09:30", Answer.TAKES)
                .meeting("10:00-11:00");
        assertThat(day.stateAt("10:30")).isEqualTo(new DeskState.Quiet(day.at("11:00"), false));
    }

    @Test
    void anHourBeforeAndAfterASessionIsWithoutBreaks() {
        Workday day = new Workday().sitsDown("09:00").session("15:00-15:20").play("13:00", "18:00", Answer.TAKES);
        assertThat(day.prompts()).containsExactly("13:50", "16:20", "17:11");
        assertThat(day.stateAt("14:30")).isEqualTo(new DeskState.NearSession(day.at("16:20")));
    }

    @Test
    void offDaysAndHoursAreQuiet() {
        Workday day = new Workday().sitsDown("08:00");
        assertThat(day.stateAt("08:55")).isEqualTo(new DeskState.OutsideHours(false, Optional.of(day.at("09:00"))));
        assertThat(day.stateAt("18:00"))
                .isEqualTo(new DeskState.OutsideHours(
                        false, Optional.of(day.at("09:00").plus(Duration.ofDays(1)))));
        DeskPlan weekends = new DeskPlan(
                true,
                Set.of(java.time.DayOfWeek.SUNDAY),
                Hours.parse("09:00-18:00"),
                Optional.empty(),
                Pace.USUAL,
                List.of());
        assertThat(new Workday(weekends).sitsDown("09:00").stateAt("10:00"))
                .isEqualTo(new DeskState.OutsideHours(
                        true, Optional.of(day.at("09:00").plus(Duration.ofDays(3)))));
    }

    @Test
    void nobodyWithoutBreaksIsAsked() {
        Workday day = new Workday(Workday.every(50).off()).sitsDown("09:00");
        assertThat(day.stateAt("10:00")).isEqualTo(new DeskState.Off());
    }

    @Test
    void nothingIsOfferedToWhoeverIsNotThere() {
        Workday day = new Workday();
        assertThat(day.stateAt("10:00")).isEqualTo(new DeskState.NotHere(day.at("18:00")));
        day.sitsDown("10:00").tell("10:20", new DeskEvent.LeftDesk());
        assertThat(day.stateAt("10:55")).isEqualTo(new DeskState.NotHere(day.at("18:00")));
    }

    @Test
    void openingAnotherPageDoesNotBeginTheCountAnew() {
        Workday day = new Workday().sitsDown("09:00").sitsDown("09:40");
        assertThat(day.stateAt("09:50")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void afterHoursWithoutAnyPageTheCountBeginsAnew() {
        Workday day = new Workday().sitsDown("09:00").sitsDown("11:00");
        assertThat(day.stateAt("11:01")).isInstanceOf(DeskState.Counting.class);
    }

    @Test
    void fiveMinutesAwayAreABreak() {
        Workday day = new Workday().sitsDown("09:00").tell("09:45", new DeskEvent.CameBack(Instant.EPOCH));
        day = new Workday().sitsDown("09:00");
        day.tell("09:45", new DeskEvent.CameBack(day.at("09:38")));
        assertThat(day.stateAt("09:50"))
                .isEqualTo(new DeskState.Counting(
                        day.at("09:45"), Optional.of(day.at("10:35")), day.at("10:34")));
        assertThat(day.tallyAt("09:50").away()).isEqualTo(1);
    }

    @Test
    void twoMinutesAwayAreNone() {
        Workday day = new Workday().sitsDown("09:00");
        day.tell("09:45", new DeskEvent.CameBack(day.at("09:43")));
        assertThat(day.stateAt("09:50")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void aPromptNobodyWasThereToSeeWasNotIgnored() {
        Workday day = new Workday().sitsDown("09:00").tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES));
        assertThat(day.tallyAt("10:20").ignored()).isEqualTo(1);
        day.tell("10:20", new DeskEvent.CameBack(day.at("09:45")));
        assertThat(day.tallyAt("10:20").ignored()).isZero();
    }

    @Test
    void aLateAnswerFromAnotherDeviceStillCounts() {
        Workday day = new Workday()
                .sitsDown("09:00")
                .tell("09:58", new DeskEvent.BreakTaken(Workday.MOVES))
                .tell("09:50:00", new DeskEvent.Prompted(Workday.MOVES));
        assertThat(day.stateAt("10:40")).isInstanceOf(DeskState.Counting.class);
        assertThat(day.stateAt("10:48")).isInstanceOf(DeskState.Prompt.class);
    }

    @Test
    void aClockSetBackForgetsNothing() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 2, 3, true)))
                .sitsDown("11:00")
                .play("11:00", "12:00", Answer.TAKES);
        assertThat(day.stateAt("10:00")).isInstanceOf(DeskState.Enough.class);
        Workday other = new Workday().sitsDown("11:00");
        assertThat(other.stateAt("10:00"))
                .isEqualTo(new DeskState.Counting(
                        other.at("10:00"), Optional.of(other.at("10:50")), other.at("10:49")));
    }

    @Test
    void aClockSetForwardOffersOneBreakAndNoHeap() {
        Workday day = new Workday().sitsDown("09:00").play("15:00", "15:40", Answer.TAKES);
        assertThat(day.prompts()).containsExactly("15:00");
    }

    @Test
    void hoursFollowTheClocksOfTheDayTheyChange() {
        LocalDate change = LocalDate.of(2026, 3, 29);
        DeskPlan night = new DeskPlan(
                true,
                Set.of(change.getDayOfWeek()),
                Hours.parse("01:00-04:00"),
                Optional.of(Hours.parse("02:10-02:50")),
                Pace.USUAL,
                List.of());
        Workday day = new Workday(night, change, Workday.ZONE).sitsDown("01:30");
        assertThat(day.stateAt("01:59")).isInstanceOf(DeskState.Counting.class);
        assertThat(day.at("03:20")).isEqualTo(day.at("01:30").plus(Duration.ofMinutes(50)));
        assertThat(day.stateAt("03:20")).isInstanceOf(DeskState.Prompt.class);
        assertThat(day.stateAt("04:00")).isInstanceOf(DeskState.OutsideHours.class);
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
        assertThat(abroad.at(day.at("10:00"))).isInstanceOf(DeskState.OutsideHours.class);
        assertThat(abroad.at(day.at("15:30"))).isInstanceOf(DeskState.Prompt.class);
    }
}
