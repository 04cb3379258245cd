package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dose.Pain;

/// Discomfort as means of seven days (MEAS-PAIN).
class DiscomfortTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /// The means in tenths, before and now, and what is said.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44 | 23 | clearly lower -2.1, 48 %
            44 | 24 | clearly lower -2.0, 45 %
            44 | 25 | no clear change -1.9
            80 | 60 | no clear change -2.0
            80 | 57 | no clear change -2.3
            80 | 56 | clearly lower -2.4, 30 %
            15 |  0 | no clear change -1.5
            30 | 49 | no clear change 1.9
            30 | 50 | changed 2.0
             0 | 20 | changed 2.0
            """)
    void asksForTwoPointsAndThirtyPercent(int before, int now, String expected) {
        assertEquals(expected, SeriesTest.told(Discomfort.compare(Amount.ofTenths(before), Amount.ofTenths(now))));
    }

    @Test
    void takesTheFirstWeekAsTheBaseline() {
        Discomfort daily = days("4 5 4 5 4 5 4 2 2 2 2 2 2 2");
        assertEquals(Optional.of(new Discomfort.Mean(MONDAY.plusDays(6), new Amount(31 * 120), 7)), daily.baseline());
        assertEquals("clearly lower -2.4, 55 %", SeriesTest.told(daily.verdict(MONDAY.plusDays(13))));
        assertEquals(2, daily.weeks(MONDAY.plusDays(13)).size());
    }

    @Test
    void doesNotLetAWeekOverlapTheBaseline() {
        Discomfort daily = days("4 5 4 5 4 5 4 0 0 0 0 0 0 0");
        assertEquals("open 1", SeriesTest.told(daily.verdict(MONDAY.plusDays(12))));
    }

    @Test
    void isContentWithThreeRatingsAWeek() {
        Discomfort some = days("6 - 6 - 6 - - 3 - 3 - 3 - -");
        assertEquals("clearly lower -3.0, 50 %", SeriesTest.told(some.verdict(MONDAY.plusDays(13))));
    }

    @Test
    void saysNothingFromTwoRatings() {
        Discomfort few = days("6 - 6 - 6 - - 0 - 0 - - - -");
        assertEquals("too few", SeriesTest.told(few.verdict(MONDAY.plusDays(13))));
    }

    @Test
    void promisesAComparisonAWeekAfterTheFirstOne() {
        assertEquals("open 14", SeriesTest.told(days("").verdict(MONDAY)));
        Discomfort daily = days("4 5 4 5 4 5 4 2 2 2 2 2 2 2");
        assertEquals("open 13", SeriesTest.told(daily.verdict(MONDAY)));
        assertEquals("open 8", SeriesTest.told(daily.verdict(MONDAY.plusDays(5))));
        assertEquals("open 7", SeriesTest.told(daily.verdict(MONDAY.plusDays(6))));
        assertEquals("open 1", SeriesTest.told(daily.verdict(MONDAY.plusDays(12))));
    }

    @Test
    void promisesNothingWhenTheFirstWeekHasTooFewRatings() {
        Discomfort one = days("6");
        assertEquals("open 9", SeriesTest.told(one.verdict(MONDAY.plusDays(4))), "two more days are enough");
        assertEquals("too few", SeriesTest.told(one.verdict(MONDAY.plusDays(6))));
        assertEquals("too few", SeriesTest.told(days("6 - - - - - 6").verdict(MONDAY.plusDays(9))));
    }

    @Test
    void waitsForAWeekWithEnoughRatings() {
        Discomfort slow = days("6 - - - - - 6 - - 6 - 6 - -");
        assertEquals(MONDAY.plusDays(11), slow.baseline().orElseThrow().last());
    }

    private static Discomfort days(String ratings) {
        TreeMap<LocalDate, Pain> days = new TreeMap<>();
        String[] each = ratings.isEmpty() ? new String[0] : ratings.split(" ");
        for (int at = 0; at < each.length; at++) {
            if (!each[at].equals("-")) {
                days.put(MONDAY.plusDays(at), Pain.parse(each[at]));
            }
        }
        return new Discomfort(days);
    }
}
