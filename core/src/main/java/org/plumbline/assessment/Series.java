package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.rule.MeasureNumbers;

/// What was measured in one setup by date, the earliest first: tragus to wall 12.5, 12.4, 11.3 cm.
///
/// The baseline is the mean of the first two days with all their readings; each later day has its verdict beside it.
public record Series(OutcomeMeasure measure, Setup setup, List<DayValue> days) {

    /// The value of one day: the mean of its readings.
    ///
    /// @param readings how many it is the mean of
    public record DayValue(LocalDate day, Amount value, int readings) {}

    /// A day beside the baseline and the day before it.
    ///
    /// @param sinceBaseline empty while the baseline is open or where nothing can be compared
    /// @param sincePrevious empty on the first day
    public record Row(
            DayValue day, Optional<Amount> sinceBaseline, Optional<Amount> sincePrevious, MeasureVerdict verdict) {}

    public Series {
        days = List.copyOf(days);
    }

    /// Returns the mean of the first two days that are complete.
    public Optional<Amount> baseline() {
        List<DayValue> first = baselineDays();
        return first.size() < MeasureNumbers.BASELINE_DAYS
                ? Optional.empty()
                : Optional.of(first.getFirst().value().middle(first.getLast().value()));
    }

    /// Returns the day the baseline was complete.
    public Optional<LocalDate> begun() {
        List<DayValue> first = baselineDays();
        return first.size() < MeasureNumbers.BASELINE_DAYS
                ? Optional.empty()
                : Optional.of(first.getLast().day());
    }

    public Optional<DayValue> latest() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /// Returns every day with what may be said of it.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            rows.add(row(at));
        }
        return rows;
    }

    /// Returns what may be said of the latest day.
    public MeasureVerdict verdict() {
        return days.isEmpty()
                ? new MeasureVerdict.BaselineOpen(MeasureNumbers.BASELINE_DAYS)
                : row(days.size() - 1).verdict();
    }

    private Row row(int at) {
        DayValue day = days.get(at);
        Optional<Amount> previous = at == 0
                ? Optional.empty()
                : Optional.of(day.value().minus(days.get(at - 1).value()));
        return new Row(day, isAfterBaseline(day) ? fromBaseline(day) : Optional.empty(), previous, verdict(at));
    }

    private MeasureVerdict verdict(int at) {
        DayValue day = days.get(at);
        if (!counts(day)) {
            return new MeasureVerdict.NotComparable(MeasureVerdict.Why.TOO_FEW_READINGS);
        }
        if (!isAfterBaseline(day)) {
            return new MeasureVerdict.BaselineOpen(missing(at));
        }
        Amount change = fromBaseline(day).orElseThrow();
        return measure == OutcomeMeasure.CRANIOVERTEBRAL_ANGLE ? angle(at, change) : judged(change, measure.change());
    }

    private static MeasureVerdict judged(Amount change, Amount needed) {
        return change.abs().isAtLeast(needed)
                ? new MeasureVerdict.Changed(change, needed)
                : new MeasureVerdict.NoClearChange(change, needed, false);
    }

    /// A change of the angle shows on the means of two dates running, or is large enough for a single photo (MEAS-CVA).
    private MeasureVerdict angle(int at, Amount change) {
        Amount single = Amount.ofTenths(MeasureNumbers.SINGLE_ANGLE_CHANGE);
        if (!areMeans(at) || change.abs().isAtLeast(single)) {
            return judged(change, single);
        }
        boolean isFar = change.abs().isAtLeast(measure.change());
        boolean isTwice = isFar && at > 0 && isFarAlike(at - 1, change);
        return isTwice
                ? new MeasureVerdict.Changed(change, measure.change())
                : new MeasureVerdict.NoClearChange(change, measure.change(), isFar);
    }

    private boolean isFarAlike(int at, Amount change) {
        return isAfterBaseline(days.get(at))
                && areMeans(at)
                && fromBaseline(days.get(at))
                        .filter(before -> before.signum() == change.signum()
                                && before.abs().isAtLeast(measure.change()))
                        .isPresent();
    }

    /// Whether this day and the days of the baseline are means of all the photos asked for.
    private boolean areMeans(int at) {
        return isFull(days.get(at)) && baselineDays().stream().allMatch(this::isFull);
    }

    private Optional<Amount> fromBaseline(DayValue day) {
        return counts(day) ? baseline().map(base -> day.value().minus(base)) : Optional.empty();
    }

    private boolean isAfterBaseline(DayValue day) {
        return begun().filter(day.day()::isAfter).isPresent();
    }

    private List<DayValue> baselineDays() {
        return days.stream()
                .filter(this::counts)
                .limit(MeasureNumbers.BASELINE_DAYS)
                .toList();
    }

    private int missing(int at) {
        long had = days.subList(0, at + 1).stream().filter(this::counts).count();
        return Math.max(0, MeasureNumbers.BASELINE_DAYS - (int) had);
    }

    /// A single photo counts with the larger error; a mean of fewer readings than asked for does not.
    private boolean counts(DayValue day) {
        return isFull(day) || measure == OutcomeMeasure.CRANIOVERTEBRAL_ANGLE;
    }

    private boolean isFull(DayValue day) {
        return day.readings() >= measure.readings();
    }
}
