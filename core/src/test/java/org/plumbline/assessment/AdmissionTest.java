package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which measurements count as they are, and which are asked about first.
class AdmissionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /// What was measured four weeks before, what is measured now, and the readings asked about with what was meant.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            tragus-to-wall        | -            | 124 126 125     | counts
            tragus-to-wall        | -            | 124 12 125      | asks 2 meant 120
            tragus-to-wall        | -            | 1240 126 125    | asks 1 meant 124
            tragus-to-wall        | -            | 124 126         | unfinished 1
            tragus-to-wall        | -            | 124 126 224     | asks 3
            tragus-to-wall        | 124 126 125  | 224 226 225     | asks 1 asks 2 asks 3
            craniovertebral-angle | -            | 458 466 460     | counts
            craniovertebral-angle | -            | 458 566 460     | asks 2
            head-to-wall          | -            | 0               | counts
            wall-angel-height     | -            | 185             | asks 1 meant 1850
            wall-angel-height     | -            | 80              | impossible
            t-hold                | -            | 410             | counts
            t-hold                | 410          | 1200            | asks 1 meant 120
            t-hold                | -            | 1210            | impossible
            clean-pull-aparts     | -            | 610             | asks 1
            clean-pull-aparts     | 120          | 1200            | asks 1 meant 120
            """)
    void asksAboutWhatLooksLikeASlip(String measure, String before, String now, String expected) {
        OutcomeMeasure what = OutcomeMeasure.parse(measure);
        List<Taken> taken = before == null ? List.of() : SeriesTest.taken(what, Setup.NONE, before);
        List<Integer> readings =
                Arrays.stream(now.split(" ")).map(Integer::valueOf).toList();
        assertEquals(expected, admitted(what, taken, readings, MONDAY.plusWeeks(4)));
    }

    @Test
    void takesWhatWasConfirmed() {
        Measurement odd = new Measurement(OutcomeMeasure.T_HOLD, List.of(20), Setup.NONE);
        Outcome none = Outcome.of(OutcomeMeasure.T_HOLD, List.of());
        assertEquals(new Admission.Counts(), Admission.of(new Taken(MONDAY, odd), none, true));
    }

    @Test
    void asksBeforeASecondTestOfADayTakesThePlaceOfTheFirst() {
        Outcome today = Outcome.of(
                OutcomeMeasure.T_HOLD,
                List.of(new Taken(MONDAY, new Measurement(OutcomeMeasure.T_HOLD, List.of(400), Setup.NONE))));
        Taken again = new Taken(MONDAY, new Measurement(OutcomeMeasure.T_HOLD, List.of(420), Setup.NONE));
        Series.DayValue first = new Series.DayValue(MONDAY, Amount.ofTenths(400), 1);
        assertEquals(new Admission.Asked(List.of(), Optional.of(first)), Admission.of(again, today, false));
        assertEquals(new Admission.Counts(), Admission.of(again, today, true));
    }

    @Test
    void leavesAWeekBetweenTwoDatesAfterTheBaseline() {
        Outcome baseline = Outcome.of(
                OutcomeMeasure.T_HOLD,
                List.of(
                        new Taken(MONDAY, new Measurement(OutcomeMeasure.T_HOLD, List.of(400), Setup.NONE)),
                        new Taken(
                                MONDAY.plusDays(1), new Measurement(OutcomeMeasure.T_HOLD, List.of(420), Setup.NONE))));
        Measurement next = new Measurement(OutcomeMeasure.T_HOLD, List.of(430), Setup.NONE);
        assertEquals(
                new Admission.TooSoon(MONDAY.plusDays(8)),
                Admission.of(new Taken(MONDAY.plusDays(7), next), baseline, true));
        assertEquals(new Admission.Counts(), Admission.of(new Taken(MONDAY.plusDays(8), next), baseline, false));
    }

    /// Days after the first that were measured, and what is due then.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -            | first-day 0
            0            | second-day 1
            0 1          | week-4 29
            0 1 20       | week-4 29
            0 1 24       | week-8 57
            0 1 29       | week-8 57
            0 1 40       | week-8 57
            0 1 29 57    | week-12 85
            0 1 85       | quarter 176
            0 1 176      | quarter 267
            0 1 400      | quarter 449
            """)
    void isDueInWeeks4And8And12AndThenEveryQuarter(String days, String expected) {
        List<Taken> taken = days == null
                ? List.of()
                : Arrays.stream(days.split(" "))
                        .map(day -> new Taken(
                                MONDAY.plusDays(Integer.parseInt(day)),
                                new Measurement(OutcomeMeasure.T_HOLD, List.of(400), Setup.NONE)))
                        .toList();
        Due due = Due.next(Outcome.of(OutcomeMeasure.T_HOLD, taken).latest(), MONDAY);
        assertEquals(expected, due.occasion() + " " + (due.from().toEpochDay() - MONDAY.toEpochDay()));
    }

    private static String admitted(OutcomeMeasure what, List<Taken> before, List<Integer> readings, LocalDate day) {
        try {
            Taken now = new Taken(day, new Measurement(what, readings, Setup.NONE));
            return switch (Admission.of(now, Outcome.of(what, before), false)) {
                case Admission.Counts _ -> "counts";
                case Admission.Asked asked ->
                    String.join(
                            " ",
                            asked.doubts().stream().map(AdmissionTest::asked).toList());
                case Admission.TooSoon soon -> "too soon " + soon.from();
                case Admission.Unfinished open -> "unfinished " + open.missing();
            };
        } catch (IllegalArgumentException _) {
            return "impossible";
        }
    }

    private static String asked(Admission.Doubt doubt) {
        return "asks " + doubt.number()
                + doubt.rather().map(meant -> " meant " + meant).orElse("");
    }
}
