package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Level;
import org.plumbline.history.Attendance;

/// Which level somebody has earned: 16 sessions over eight weeks make L1, half a year without a gap makes L2.
class LevelsTest {

    private static final Attendance.Growth NO_GROWTH = new Attendance.Growth(0, List.of());

    @Test
    void nobodyBeginsHigherThanTheySay() {
        Attendance none = new Attendance(List.of(), 0, Optional.empty(), false, Map.of(), NO_GROWTH);
        assertEquals(Level.L0, Levels.at(Weeks.day(0), none, Level.L0));
        assertEquals(Level.L2, Levels.at(Weeks.day(0), none, Level.L2));
    }

    @Test
    void sixteenSessionsOverEightWeeksMakeTheFirstLevel() {
        assertEquals(Level.L0, at(56, 15, every(4, 56)));
        assertEquals(Level.L0, at(55, 16, every(4, 55)));
        assertEquals(Level.L1, at(56, 16, every(4, 56)));
    }

    @Test
    void halfAYearWithoutAGapMakesTheSecond() {
        assertEquals(Level.L1, at(181, 40, every(5, 181)));
        assertEquals(Level.L2, at(182, 40, every(5, 182)));
    }

    @Test
    void aGapOfTwentyEightDaysIsNone() {
        assertEquals(Level.L2, at(182, 40, days(0, 28, 56, 84, 112, 140, 168)));
        assertEquals(Level.L1, at(182, 40, days(0, 28, 56, 85, 112, 140, 168)));
        assertEquals(Level.L1, at(182, 40, days(0, 28, 56, 84, 112, 140, 153)));
        assertEquals(Level.L1, at(183, 40, days(30, 56, 84, 112, 140, 168)));
    }

    /// Only the last half year counts.
    @Test
    void aGapOfLongAgoIsForgotten() {
        assertEquals(Level.L2, at(300, 40, days(0, 60, 100, 118, 140, 160, 180, 200, 220, 240, 260, 280)));
    }

    @Test
    void aHigherLevelThatWasDeclaredStays() {
        assertEquals(Level.L2, Levels.at(Weeks.day(56), attended(16, every(4, 56), false), Level.L2));
    }

    /// B5: after more than 84 days the program begins anew, also from a level that was declared.
    @Test
    void aVeryLongBreakTakesTheLevelAway() {
        Attendance attendance = attended(16, every(4, 60), false);
        assertEquals(Level.L1, Levels.at(Weeks.day(60 + 84), attendance, Level.L1));
        assertEquals(Level.L0, Levels.at(Weeks.day(60 + 85), attendance, Level.L1));
        assertEquals(Level.L2, Levels.at(Weeks.day(60 + 84), attendance, Level.L2));
        assertEquals(Level.L1, Levels.at(Weeks.day(60 + 84), attendance, Level.L0));
    }

    @Test
    void whoReturnedFromOneEarnsTheLevelAgain() {
        assertEquals(Level.L0, Levels.at(Weeks.day(20), attended(5, every(4, 20), true), Level.L2));
        assertEquals(Level.L1, Levels.at(Weeks.day(56), attended(16, every(4, 56), true), Level.L2));
    }

    private static Level at(int day, int sessions, List<Instant> lately) {
        return Levels.at(Weeks.day(day), attended(sessions, lately, false), Level.L0);
    }

    private static Attendance attended(int sessions, List<Instant> lately, boolean isReturned) {
        return new Attendance(lately, sessions, Optional.of(Weeks.day(0)), isReturned, Map.of(), NO_GROWTH);
    }

    private static List<Instant> every(int days, int until) {
        return IntStream.rangeClosed(0, until / days)
                .mapToObj(number -> Weeks.day(number * days))
                .toList();
    }

    private static List<Instant> days(int... numbers) {
        return IntStream.of(numbers).mapToObj(Weeks::day).toList();
    }
}
