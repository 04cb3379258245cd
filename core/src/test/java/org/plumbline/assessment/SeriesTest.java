package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be said of a measure beside its baseline: MEAS0 and the rules of each measure.
class SeriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Setup SITTING = Setup.parse("stance sitting; side left; device phone");
    private static final Setup STANDING = Setup.parse("stance standing; side left; device phone");

    /// Measure, the dates four weeks apart with the readings of each, and what is said of the last one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # MEAS-CVA: means change by 3.5 at two dates running, or by 5 at one
            craniovertebral-angle | 460 460 460, 460 460 460, 494 494 494                  | no clear change 3.4
            craniovertebral-angle | 460 460 460, 460 460 460, 495 495 495                  | once 3.5
            craniovertebral-angle | 460 460 460, 460 460 460, 495 495 495, 494 494 494     | no clear change 3.4
            craniovertebral-angle | 460 460 460, 460 460 460, 495 495 495, 495 495 495     | changed 3.5
            craniovertebral-angle | 460 460 460, 460 460 460, 495 495 495, 425 425 425     | once -3.5
            craniovertebral-angle | 460 460 460, 460 460 460, 510 510 510                  | changed 5.0
            craniovertebral-angle | 460, 460, 509                                          | no clear change 4.9
            craniovertebral-angle | 460, 460, 510                                          | changed 5.0
            craniovertebral-angle | 460 460 460, 460 460 460, 500, 500                     | no clear change 4.0
            craniovertebral-angle | 460 460 460, 460 460 460, 500 500 500, 500             | no clear change 4.0
            craniovertebral-angle | 460, 460 460 460, 500 500 500, 500 500 500             | no clear change 4.0
            # MEAS-TWD: 1.0 cm on the mean of three
            tragus-to-wall        | 125 124 126, 125 125 125, 115 115 115                  | changed -1.0
            tragus-to-wall        | 125 124 126, 125 125 125, 115 115 116                  | no clear change -1.0
            tragus-to-wall        | 125 125 125, 125 125 125, 135 136 134                  | changed 1.0
            tragus-to-wall        | 125 125 125, 125 125 125, 100                          | too few
            tragus-to-wall        | 125, 125 125 125, 100 100 100                          | open 0
            # MEAS-OWD, MEAS-FLEX
            head-to-wall          | 30, 30, 20                                             | changed -1.0
            head-to-wall          | 30, 30, 21                                             | no clear change -0.9
            wall-angel-height     | 1800, 1800, 1830                                       | changed 3.0
            wall-angel-height     | 1800, 1800, 1829                                       | no clear change 2.9
            # MEAS-THOLD, MEAS-DNF
            t-hold                | 410, 410, 580                                          | changed 17.0
            t-hold                | 410, 410, 570                                          | no clear change 16.0
            deep-neck-flexor-hold | 300 300, 300 300, 450 450                              | changed 15.0
            deep-neck-flexor-hold | 300 300, 300 300, 440 450                              | no clear change 14.5
            deep-neck-flexor-hold | 300 300, 300 300, 450                                  | too few
            # MEAS-REPS
            clean-pull-aparts     | 120, 130, 160                                          | changed 3.5
            clean-pull-aparts     | 120, 130, 150                                          | no clear change 2.5
            clean-prone-ys        | 80, 80, 110                                            | changed 3.0
            # the baseline has two days
            t-hold                | 410                                                    | open 1
            t-hold                | 410, 430                                               | open 0
            """)
    void saysNoMoreThanTheErrorAllows(String measure, String dates, String expected) {
        OutcomeMeasure what = OutcomeMeasure.parse(measure);
        assertEquals(
                expected, told(Outcome.of(what, taken(what, Setup.NONE, dates)).verdict()));
    }

    @Test
    void comparesWithTheBaselineAndTheDateBefore() {
        Series series = Outcome.of(
                        OutcomeMeasure.T_HOLD, taken(OutcomeMeasure.T_HOLD, Setup.NONE, "400, 420, 500, 600"))
                .latest()
                .orElseThrow();
        assertEquals(Optional.of(Amount.ofTenths(410)), series.baseline());
        Series.Row last = series.rows().getLast();
        assertEquals(Optional.of(Amount.ofTenths(190)), last.sinceBaseline());
        assertEquals(Optional.of(Amount.ofTenths(100)), last.sincePrevious());
        assertEquals(Optional.empty(), series.rows().getFirst().sincePrevious());
    }

    @Test
    void neverStandsSittingBesideStanding() {
        OutcomeMeasure angle = OutcomeMeasure.CRANIOVERTEBRAL_ANGLE;
        List<Taken> taken = new ArrayList<>(taken(angle, SITTING, "460 460 460, 460 460 460"));
        taken.add(new Taken(MONDAY.plusDays(90), new Measurement(angle, List.of(560, 560, 560), STANDING)));
        Outcome outcome = Outcome.of(angle, taken);
        assertEquals(new MeasureVerdict.NotComparable(MeasureVerdict.Why.OTHER_SETUP), outcome.verdict());
        assertEquals(2, outcome.series().size());
        taken.add(new Taken(MONDAY.plusDays(91), new Measurement(angle, List.of(560, 560, 560), STANDING)));
        assertEquals(
                new MeasureVerdict.BaselineOpen(0), Outcome.of(angle, taken).verdict(), "a baseline of its own");
        assertEquals(STANDING, outcome.latest().orElseThrow().setup());
    }

    @Test
    void countsTheLastWordOfADay() {
        OutcomeMeasure hold = OutcomeMeasure.T_HOLD;
        List<Taken> taken = List.of(
                new Taken(MONDAY, new Measurement(hold, List.of(400), Setup.NONE)),
                new Taken(MONDAY, new Measurement(hold, List.of(440), Setup.NONE)));
        Series series = Outcome.of(hold, taken).latest().orElseThrow();
        assertEquals(List.of(new Series.DayValue(MONDAY, Amount.ofTenths(440), 1)), series.days());
    }

    @Test
    void writesASetupAsItReadsIt() {
        assertEquals("stance standing; side left; device phone", STANDING.toString());
        assertEquals(STANDING, Setup.parse(STANDING.toString()));
        assertEquals(Setup.NONE, Setup.parse(""));
        assertEquals(STANDING, Setup.parse("device phone; side left;stance standing"));
    }

    @Test
    void neverCallsASmallerChangeThanTheErrorOne() {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            int middle = measure.likely().middle() / 10 * 10;
            int error = measure.change().tenths();
            for (int change = 1 - error; change < error; change++) {
                MeasureVerdict verdict = Outcome.of(measure, steady(measure, middle, middle + change))
                        .verdict();
                assertInstanceOf(MeasureVerdict.NoClearChange.class, verdict, measure + " by " + change);
            }
        }
    }

    /// A baseline and then, on two dates, one other value.
    private static List<Taken> steady(OutcomeMeasure measure, int before, int after) {
        List<Taken> taken = new ArrayList<>();
        for (int date = 0; date < 4; date++) {
            Integer[] readings = new Integer[measure.readings()];
            Arrays.fill(readings, date < 2 ? before : after);
            taken.add(new Taken(MONDAY.plusWeeks(4L * date), new Measurement(measure, List.of(readings), Setup.NONE)));
        }
        return taken;
    }

    static List<Taken> taken(OutcomeMeasure measure, Setup setup, String dates) {
        List<Taken> taken = new ArrayList<>();
        for (String date : dates.split(", ")) {
            List<Integer> readings =
                    Arrays.stream(date.strip().split(" ")).map(Integer::valueOf).toList();
            taken.add(new Taken(MONDAY.plusWeeks(4L * taken.size()), new Measurement(measure, readings, setup)));
        }
        return taken;
    }

    static String told(MeasureVerdict verdict) {
        return switch (verdict) {
            case MeasureVerdict.BaselineOpen open -> "open " + open.daysMissing();
            case MeasureVerdict.NotComparable not ->
                not.why() == MeasureVerdict.Why.TOO_FEW_READINGS ? "too few" : "other setup";
            case MeasureVerdict.NoClearChange no -> (no.isOnce() ? "once " : "no clear change ") + no.change();
            case MeasureVerdict.Changed changed -> "changed " + changed.change();
            case MeasureVerdict.ClearlyLower lower ->
                "clearly lower %s, %d %%".formatted(lower.change(), lower.percent());
        };
    }
}
