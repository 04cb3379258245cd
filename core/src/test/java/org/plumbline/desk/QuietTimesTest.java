package org.plumbline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.desk.Workday.Answer;

/// When nothing is offered, and which goes before which: working hours and meetings, eight a day, sessions, interval,
/// snooze (DESK2, DESK3).
class QuietTimesTest {

    @Test
    void aWholeDayAgainstABusyCalendar() {
        Workday day = new Workday()
                .meeting("09:30-10:45")
                .meeting("10:45-11:15")
                .meeting("14:00-15:30")
                .session("16:30-16:50")
                .sitsDown("09:00")
                .play("09:00", "15:40", Answer.IGNORES);
        assertEquals(List.of("11:17", "13:50"), day.prompts());
        day.play("15:40", "18:00", Answer.TAKES);
        assertEquals(List.of("11:17", "13:50", "17:50"), day.prompts());
        assertEquals(new DeskTally(3, 1, 0, 0, 2, 0), day.tallyAt("18:00"));
    }

    @Test
    void aSessionAtNoonIsTheBreakOfTheMiddleOfTheDay() {
        Workday day = new Workday().session("12:05-12:30").sitsDown("09:00").play("09:00", "16:00", Answer.TAKES);
        assertEquals(List.of("09:50", "10:41", "13:50", "14:41", "15:33"), day.prompts());
        assertInstanceOf(DeskState.NearSession.class, day.stateAt("11:32"));
    }

    @Test
    void threeIgnoredPromptsAndTheRestOfTheDay() {
        Workday day = new Workday(Workday.every(45))
                .sitsDown("09:00")
                .play("09:00", "11:30", Answer.IGNORES)
                .play("11:30", "18:00", Answer.TAKES);
        assertEquals(List.of("09:45", "10:30", "11:15", "14:00", "15:01", "16:03", "17:04"), day.prompts());
        assertEquals(new DeskTally(7, 4, 0, 0, 3, 0), day.tallyAt("18:00"));
    }

    @Test
    void nothingIsOfferedAtLunchAndCountingBeginsAnewAfterIt() {
        Workday day = new Workday().sitsDown("11:30");
        assertEquals(new DeskState.Lunch(day.at("13:00")), day.stateAt("12:20"));
        assertEquals(
                new DeskState.Counting(day.at("13:00"), Optional.of(day.at("13:50")), day.at("13:49")),
                day.stateAt("13:20"));
    }

    @Test
    void aMeetingHoldsABreakBackAndItIsOfferedAShortPauseLater() {
        Workday day = new Workday().sitsDown("09:00").meeting("09:45-10:30");
        assertEquals(
                new DeskState.Counting(day.at("09:00"), Optional.of(day.at("10:32")), day.at("09:45")),
                day.stateAt("09:40"));
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
        assertEquals(
                new DeskState.OutsideHours(false, Optional.of(day.at("09:00").plus(Duration.ofDays(1)))),
                day.stateAt("18:00"));
        DeskPlan weekends = new DeskPlan(
                true, Set.of(DayOfWeek.SUNDAY), Hours.parse("09:00-18:00"), Optional.empty(), Pace.USUAL, List.of());
        assertEquals(
                new DeskState.OutsideHours(true, Optional.of(day.at("09:00").plus(Duration.ofDays(3)))),
                new Workday(weekends).sitsDown("09:00").stateAt("10:00"));
    }

    @Test
    void nobodyWithoutBreaksIsAsked() {
        Workday day = new Workday(Workday.every(50).off()).sitsDown("09:00");
        assertEquals(new DeskState.Off(), day.stateAt("10:00"));
    }

    @Test
    void aClockSetBackForgetsNothing() {
        Workday day = new Workday(Workday.with(new Pace(20, 90, 2, 3, true)))
                .sitsDown("11:00")
                .play("11:00", "12:00", Answer.TAKES);
        assertInstanceOf(DeskState.Enough.class, day.stateAt("10:00"));
        Workday other = new Workday().sitsDown("11:00");
        assertEquals(
                new DeskState.Counting(other.at("10:00"), Optional.of(other.at("10:50")), other.at("10:49")),
                other.stateAt("10:00"));
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
