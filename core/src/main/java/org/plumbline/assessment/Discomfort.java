package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.dose.Pain;
import org.plumbline.rule.MeasureNumbers;
import org.plumbline.rule.Numbers;

/// Discomfort by day and its means of seven days: 4.4 at first, 2.3 now (MEAS-PAIN).
///
/// A single rating says little (its error is about 4 points [112]), so only means of at least three ratings within
/// seven days are compared. The baseline is the first such mean; the weeks compared with it do not overlap it.
public record Discomfort(NavigableMap<LocalDate, Pain> days) {

    /// The mean of the seven days that end on a day.
    public record Mean(LocalDate last, Amount value, int ratings) {}

    /// A mean and what may be said of it.
    public record Row(Mean mean, MeasureVerdict verdict) {}

    public Discomfort {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /// Returns the least discomfort of the seven days of a mean.
    public Pain leastOf(Mean mean) {
        return Collections.min(week(mean.last()), Comparator.comparingInt(Pain::rating));
    }

    /// Returns the most discomfort of the seven days of a mean.
    public Pain mostOf(Mean mean) {
        return Collections.max(week(mean.last()), Comparator.comparingInt(Pain::rating));
    }

    private Collection<Pain> week(LocalDate last) {
        return days.subMap(last.minusDays(MeasureNumbers.MEAN_DAYS - 1L), true, last, true)
                .values();
    }

    /// Returns the mean of the seven days that end on this day; empty with fewer ratings than a mean needs.
    public Optional<Mean> mean(LocalDate last) {
        List<Integer> tenths =
                week(last).stream().map(pain -> 10 * pain.rating()).toList();
        return tenths.size() < MeasureNumbers.LEAST_RATINGS
                ? Optional.empty()
                : Optional.of(new Mean(last, Amount.meanOfTenths(tenths), tenths.size()));
    }

    /// Returns the mean of the first week that has enough ratings: the first seven days, or the next days as they come.
    public Optional<Mean> baseline() {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate week = days.firstKey().plusDays(MeasureNumbers.MEAN_DAYS - 1L);
        return mean(week)
                .or(() -> days.tailMap(week, false).keySet().stream()
                        .flatMap(day -> mean(day).stream())
                        .findFirst());
    }

    /// Returns what may be said of the seven days that end on this day.
    public MeasureVerdict verdict(LocalDate last) {
        Optional<Mean> first = baseline().filter(mean -> !mean.last().isAfter(last));
        if (first.isEmpty()) {
            return withoutBaseline(last);
        }
        LocalDate clear = first.get().last().plusDays(MeasureNumbers.MEAN_DAYS);
        if (last.isBefore(clear)) {
            return new MeasureVerdict.BaselineOpen(Math.toIntExact(clear.toEpochDay() - last.toEpochDay()));
        }
        return mean(last)
                .map(now -> compare(first.get().value(), now.value()))
                .orElseGet(() -> new MeasureVerdict.NotComparable(MeasureVerdict.Why.TOO_FEW_READINGS));
    }

    /// Returns what may be said of one mean after another: lower counts as clearly lower by 2 points and 30 %.
    public static MeasureVerdict compare(Amount before, Amount now) {
        Amount change = now.minus(before);
        Amount needed = max(Amount.ofTenths(10 * Numbers.CLEAR_CHANGE), before.percent(Numbers.CLEAR_CHANGE_PERCENT));
        if (!change.abs().isAtLeast(needed)) {
            return new MeasureVerdict.NoClearChange(change, needed, false);
        }
        return change.signum() < 0
                ? new MeasureVerdict.ClearlyLower(change, change.abs().percentOf(before))
                : new MeasureVerdict.Changed(change, needed);
    }

    /// Returns the means week by week from the baseline on, of those weeks that have one.
    public List<Row> weeks(LocalDate today) {
        List<Row> rows = new ArrayList<>();
        Optional<Mean> first = baseline();
        for (LocalDate last = first.map(Mean::last).orElse(today.plusDays(1));
                !last.isAfter(today);
                last = last.plusDays(MeasureNumbers.MEAN_DAYS)) {
            LocalDate end = last;
            mean(end).ifPresent(mean -> rows.add(new Row(mean, verdict(end))));
        }
        return rows;
    }

    /// Returns when the first comparison will be possible: a week after the first one. A first week that has too few
    /// ratings, or no day left for them, promises no date.
    private MeasureVerdict withoutBaseline(LocalDate last) {
        if (days.isEmpty() || days.firstKey().isAfter(last)) {
            return new MeasureVerdict.BaselineOpen(2 * MeasureNumbers.MEAN_DAYS);
        }
        LocalDate end = days.firstKey().plusDays(MeasureNumbers.MEAN_DAYS - 1L);
        int left = Math.toIntExact(end.toEpochDay() - last.toEpochDay()) + (days.containsKey(last) ? 0 : 1);
        int told = days.headMap(last, true).size();
        return last.isAfter(end) || told + left < MeasureNumbers.LEAST_RATINGS
                ? new MeasureVerdict.NotComparable(MeasureVerdict.Why.TOO_FEW_READINGS)
                : new MeasureVerdict.BaselineOpen(
                        Math.toIntExact(end.toEpochDay() - last.toEpochDay()) + MeasureNumbers.MEAN_DAYS);
    }

    private static Amount max(Amount one, Amount other) {
        return one.isAtLeast(other) ? one : other;
    }
}
