package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.rule.MeasureNumbers;

/// All that was measured of one measure: a series for each setup, never mixed, the one used last first.
///
/// Two tests of one day are one: the last word of a day counts.
public record Outcome(OutcomeMeasure measure, List<Series> series) {

    public Outcome {
        series = List.copyOf(series);
    }

    /// Returns what was measured of one measure.
    ///
    /// @param taken in the order it was told; of other measures, too
    public static Outcome of(OutcomeMeasure measure, List<Taken> taken) {
        Map<Setup, TreeMap<LocalDate, Series.DayValue>> bySetup = new LinkedHashMap<>();
        for (Taken one : taken) {
            Measurement measurement = one.measurement();
            if (measurement.measure() == measure) {
                bySetup.computeIfAbsent(measurement.setup(), _ -> new TreeMap<>())
                        .put(one.day(), new Series.DayValue(one.day(), measurement.mean(), measurement.count()));
            }
        }
        List<Series> series = new ArrayList<>();
        bySetup.forEach((setup, days) -> series.add(new Series(measure, setup, List.copyOf(days.values()))));
        series.sort(Comparator.comparing(Outcome::last).reversed());
        return new Outcome(measure, series);
    }

    private static LocalDate last(Series series) {
        return series.days().getLast().day();
    }

    /// Returns the series measured last; empty before anything was measured.
    public Optional<Series> latest() {
        return series.stream().findFirst();
    }

    public Optional<Series> in(Setup setup) {
        return series.stream().filter(each -> each.setup().equals(setup)).findFirst();
    }

    /// Returns what may be said of the latest day: a baseline of another setup is never stood beside it.
    public MeasureVerdict verdict() {
        MeasureVerdict latest =
                latest().map(Series::verdict).orElse(new MeasureVerdict.BaselineOpen(MeasureNumbers.BASELINE_DAYS));
        boolean isElsewhere =
                series.stream().skip(1).anyMatch(other -> other.baseline().isPresent());
        boolean isOpen = latest instanceof MeasureVerdict.BaselineOpen open && open.daysMissing() > 0;
        return isOpen && isElsewhere ? new MeasureVerdict.NotComparable(MeasureVerdict.Why.OTHER_SETUP) : latest;
    }
}
