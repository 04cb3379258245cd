package org.plumbline.planner;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

    @Test
    void spreadsSessionsOverTheWeek() {
        assertEquals(List.of(), Weekdays.spread(0, Set.of()));
        assertEquals(List.of(MONDAY), Weekdays.spread(1, Set.of()));
        assertEquals(List.of(MONDAY, THURSDAY), Weekdays.spread(2, Set.of()));
        assertEquals(List.of(MONDAY, WEDNESDAY, FRIDAY), Weekdays.spread(3, Set.of()));
        assertEquals(List.of(MONDAY, TUESDAY, THURSDAY, SATURDAY), Weekdays.spread(4, Set.of()));
    }

    @Test
    void takesConsecutiveDaysOnlyWhenNothingElseIsFree() {
        assertEquals(List.of(MONDAY, FRIDAY), Weekdays.spread(2, Set.of(MONDAY, TUESDAY, FRIDAY)));
        assertEquals(List.of(MONDAY, TUESDAY), Weekdays.spread(2, Set.of(MONDAY, TUESDAY)));
    }

    @Test
    void countsRoundTheWeek() {
        assertEquals(2, Weekdays.apart(SATURDAY, MONDAY));
        assertEquals(1, Weekdays.apart(MONDAY, SUNDAY));
        assertEquals(7, Weekdays.daysFrom(MONDAY, MONDAY));
    }
}
