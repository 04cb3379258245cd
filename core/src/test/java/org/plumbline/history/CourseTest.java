package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;

/// How the program as a whole goes: what hurts, when somebody trained, the sides, the grip, what stands still.
class CourseTest {

    @Test
    void theUsualPainIsTheMedianOfSevenDays() {
        PainDiary diary = rated(rated(rated(PainDiary.EMPTY, 0, 9), 1, 1), 2, 3);
        assertEquals(Optional.of(3), diary.usual(day(6)));
        assertEquals(Optional.of(3), diary.usual(day(7)), "the first one is forgotten, the higher of two");
        assertEquals(Optional.of(3), diary.usual(day(8)));
        assertEquals(Optional.empty(), diary.usual(day(9)));
    }

    @Test
    void aWeekHasAMeanInTenths() {
        PainDiary diary = rated(rated(rated(PainDiary.EMPTY, 0, 1), 1, 2), 2, 2);
        assertEquals(Optional.of(17), diary.weekMean(day(2), 0));
        assertEquals(Optional.of(15), diary.weekMean(day(2), 1));
        assertEquals(Optional.of(10), diary.weekMean(day(14), 14));
        assertEquals(Optional.empty(), diary.weekMean(day(30), 0));
    }

    @Test
    void oldRatingsAreLetGoInWhateverOrderTheyCome() {
        PainDiary late = rated(rated(PainDiary.EMPTY, 100, 2), 43, 4);
        assertEquals(
                List.of(2),
                late.ratings().stream().map(PainDiary.Rating::rating).toList());
        PainDiary edge = rated(rated(PainDiary.EMPTY, 44, 4), 100, 2);
        assertEquals(
                List.of(4, 2),
                edge.ratings().stream().map(PainDiary.Rating::rating).toList());
        assertEquals(edge, rated(rated(PainDiary.EMPTY, 100, 2), 44, 4));
        assertEquals(edge, rated(edge, 44, 4));
    }

    @Test
    void theGripIsWeakAfterTwoOfThreeAndCalmAfterThree() {
        GripLog twice = GripLog.EMPTY.with(true).with(false).with(true);
        assertTrue(twice.isWeak());
        assertFalse(twice.with(false).isWeak());
        assertFalse(GripLog.EMPTY.with(false).with(false).isCalm());
        assertTrue(GripLog.EMPTY.with(true).with(false).with(false).with(false).isCalm());
        assertEquals(List.of(), twice.withAccessory(Optional.of(Diary.PULL)).lately());
        assertEquals(twice.lately(), twice.withAccessory(Optional.empty()).lately());
    }

    @Test
    void theSidesDifferClearlyFromAFifthOn() {
        assertTrue(new EachSide(8, 10).differBy(20));
        assertFalse(new EachSide(9, 10).differBy(20));
        assertFalse(new EachSide(0, 0).differBy(20));
        assertEquals(Side.LEFT, new EachSide(8, 8).weaker());
        assertEquals(Side.RIGHT, new EachSide(9, 8).weaker());
        SideLog once = SideLog.EMPTY.with(Diary.ROW, new EachSide(8, 10));
        assertEquals(new SideLog.Streak(Side.LEFT, 2), once.after(Diary.ROW, new EachSide(8, 10)));
        assertEquals(new SideLog.Streak(Side.RIGHT, 1), once.after(Diary.ROW, new EachSide(10, 8)));
        assertEquals(new SideLog.Streak(Side.LEFT, 0), once.after(Diary.ROW, new EachSide(9, 10)));
        assertEquals(new SideLog.Streak(Side.LEFT, 1), once.after(Diary.PULL, new EachSide(8, 10)));
    }

    /// D2: after a lighter week three more weeks, then the sibling's four, and nothing more until 84 days are over.
    @Test
    void theAnswersToAPlateauComeInTheirTime() {
        Plateaus first = Plateaus.NONE.answered(Diary.ROW, 1, day(0));
        assertEquals(Optional.of(1), Plateaus.NONE.due(Diary.ROW, day(0)));
        assertEquals(Optional.empty(), first.due(Diary.ROW, day(20)));
        assertEquals(Optional.of(2), first.due(Diary.ROW, day(21)));
        assertEquals(Optional.of(2), first.due(Diary.ROW, day(84)));
        assertEquals(Optional.of(1), first.due(Diary.ROW, day(85)));
        Plateaus second = Plateaus.NONE.answered(Diary.ROW, 2, day(0));
        assertEquals(Optional.empty(), second.due(Diary.ROW, day(27)));
        assertEquals(Optional.of(3), second.due(Diary.ROW, day(28)));
        assertEquals(
                Optional.empty(), Plateaus.NONE.answered(Diary.ROW, 3, day(0)).due(Diary.ROW, day(84)));
    }

    @Test
    void daysAreCountedFromTheLastSession() {
        Attendance attendance = finished(finished(Attendance.NONE, 0), 3);
        assertEquals(Optional.empty(), Attendance.NONE.daysOff(day(5)));
        assertEquals(Optional.of(2), attendance.daysOff(day(5)));
        assertEquals(Optional.of(0), attendance.daysOff(day(1)), "a clock that was set back");
        assertEquals(2, attendance.sessions());
        assertEquals(Optional.of(day(0)), attendance.since());
    }

    @Test
    void theSameHourTwoWeeksAgoIsTwoWeeksAgo() {
        Attendance attendance = finished(finished(Attendance.NONE, 0), 3);
        assertEquals(2, attendance.doneIn(14, day(14)));
        assertEquals(2, attendance.doneIn(14, day(14).plus(Duration.ofHours(11))));
        assertEquals(1, attendance.doneIn(14, day(14).plus(Duration.ofHours(12))));
    }

    @Test
    void aBreakIsRememberedForWhatWasNotDoneSince() {
        Attendance back = finished(Attendance.NONE, 0)
                .finished(day(20), true, List.of(Diary.PULL), List.of(Diary.PULL, Diary.ROW));
        assertEquals(20, back.gap(Diary.ROW, day(22)));
        assertEquals(2, back.gap(Diary.PULL, day(22)));
        assertEquals(30, back.gap(Diary.ROW, day(50)));
        assertEquals(Map.of(), finished(finished(Attendance.NONE, 0), 7).gaps());
    }

    /// B5.
    @Test
    void aVeryLongBreakBeginsTheCountAnew() {
        Attendance before = finished(finished(Attendance.NONE, 0), 10);
        assertEquals(3, finished(before, 94).sessions());
        assertFalse(finished(before, 94).isReturned());
        assertEquals(1, finished(before, 95).sessions());
        assertEquals(Optional.of(day(95)), finished(before, 95).since());
        assertTrue(finished(before, 95).isReturned());
    }

    @Test
    void calmSessionsAreCountedInARow() {
        Attendance calm = finished(finished(Attendance.NONE, 0), 2);
        assertEquals(2, calm.growth().calm());
        assertEquals(
                0, calm.finished(day(4), false, List.of(), List.of()).growth().calm());
    }

    @Test
    void setsAddedAreCountedForAWeek() {
        Attendance grown = Attendance.NONE.grown(Diary.ROW, day(0)).grown(Diary.ROW, day(1));
        assertEquals(2, grown.setsAddedIn(day(6)));
        assertEquals(1, grown.setsAddedIn(day(7)));
        assertEquals(0, grown.setsAddedIn(day(8)));
        assertEquals(
                List.of(new Attendance.Grown(Diary.ROW, day(1)), new Attendance.Grown(Diary.ROW, day(7))),
                grown.grown(Diary.ROW, day(7)).growth().grown());
    }

    private static Attendance finished(Attendance before, int day) {
        return before.finished(day(day), true, List.of(Diary.ROW), List.of(Diary.ROW));
    }

    private static PainDiary rated(PainDiary diary, int day, int rating) {
        return diary.with(day(day), new Pain(rating));
    }

    private static Instant day(int number) {
        return Diary.START.plus(Duration.ofDays(number));
    }
}
