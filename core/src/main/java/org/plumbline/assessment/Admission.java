package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rule.MeasureNumbers;

/// Whether a measurement counts as it is, as P10 asks of sets: 124 cm from the wall is asked about first.
public sealed interface Admission {

    /// It counts.
    record Counts() implements Admission {}

    /// It is asked about first.
    ///
    /// @param doubts readings that look like a slip
    /// @param inPlaceOf what was measured this day already in this setup, whose place it would take
    record Asked(List<Doubt> doubts, Optional<Series.DayValue> inPlaceOf) implements Admission {

        public Asked {
            doubts = List.copyOf(doubts);
        }
    }

    /// The last one was less than a week ago.
    ///
    /// @param from the first day the next one counts
    record TooSoon(LocalDate from) implements Admission {}

    /// Fewer readings than the measure asks for: their mean could not be compared.
    record Unfinished(int missing) implements Admission {}

    /// Why a reading is asked about.
    ///
    /// @param number which reading, from 1 on
    /// @param told in tenths
    /// @param rather what was meant if a decimal point slipped, in tenths
    /// @param beside a reading or a value it is far from; empty if it is unlikely by itself
    record Doubt(int number, int told, Optional<Integer> rather, Optional<Amount> beside) {}

    /// Returns whether a measurement counts.
    ///
    /// @param so what was measured of it before
    /// @param isConfirmed whether the person was asked and said it is right
    static Admission of(Taken taken, Outcome so, boolean isConfirmed) {
        Measurement measurement = taken.measurement();
        Optional<Series> series = so.in(measurement.setup());
        int missing = measurement.measure().readings() - measurement.count();
        Optional<LocalDate> free = series.flatMap(before -> free(before, taken.day()));
        if (missing > 0) {
            return new Unfinished(missing);
        }
        if (free.isPresent()) {
            return new TooSoon(free.get());
        }
        List<Doubt> doubts = doubts(measurement, series.flatMap(before -> before(before, taken.day())));
        Optional<Series.DayValue> same = series.flatMap(before -> on(before, taken.day()));
        boolean isPlain = doubts.isEmpty() && same.isEmpty();
        return isConfirmed || isPlain ? new Counts() : new Asked(doubts, same);
    }

    /// The two days of the baseline may follow one another; after that a week lies between.
    private static Optional<LocalDate> free(Series series, LocalDate day) {
        return before(series, day)
                .filter(_ -> series.begun().filter(begun -> begun.isBefore(day)).isPresent())
                .map(last -> last.day().plusDays(MeasureNumbers.DAYS_BETWEEN_MEASURING))
                .filter(day::isBefore);
    }

    private static Optional<Series.DayValue> before(Series series, LocalDate day) {
        return series.days().reversed().stream()
                .filter(value -> value.day().isBefore(day))
                .findFirst();
    }

    private static Optional<Series.DayValue> on(Series series, LocalDate day) {
        return series.days().stream().filter(value -> value.day().equals(day)).findFirst();
    }

    private static List<Doubt> doubts(Measurement measurement, Optional<Series.DayValue> last) {
        OutcomeMeasure measure = measurement.measure();
        List<Doubt> doubts = new ArrayList<>();
        for (int at = 0; at < measurement.count(); at++) {
            int told = measurement.readings().get(at);
            Optional<Amount> far = farFrom(measurement, at, last);
            if (!measure.likely().contains(told) || far.isPresent()) {
                doubts.add(new Doubt(at + 1, told, slipped(measure, told, far), far));
            }
        }
        return doubts;
    }

    /// Returns what a reading is too far from: the date before, or the middle one of several readings.
    private static Optional<Amount> farFrom(Measurement measurement, int at, Optional<Series.DayValue> last) {
        Amount told = Amount.ofTenths(measurement.readings().get(at));
        List<Integer> sorted = measurement.readings().stream().sorted().toList();
        Amount middle = Amount.ofTenths(sorted.get(sorted.size() / 2));
        return Stream.concat(Stream.of(middle), last.map(Series.DayValue::value).stream())
                .filter(other ->
                        told.minus(other).abs().compareTo(measurement.measure().apart()) > 0)
                .findFirst();
    }

    private static Optional<Integer> slipped(OutcomeMeasure measure, int told, Optional<Amount> beside) {
        int whole = measure.unit().hasTenths() ? 1 : 10;
        return Stream.of(told / 10, told * 10)
                .filter(meant -> measure.likely().contains(meant) && meant % whole == 0)
                .filter(meant -> beside.isEmpty()
                        || Amount.ofTenths(meant).minus(beside.get()).abs().compareTo(measure.apart()) <= 0)
                .findFirst();
    }
}
