package org.plumbline.server.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Admission;
import org.plumbline.assessment.Due;
import org.plumbline.assessment.MeasureVerdict;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Series;
import org.plumbline.assessment.Taken;
import org.plumbline.history.LogEntry;
import org.plumbline.rule.MeasureNumbers;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.MeasureQuestions;
import org.plumbline.server.words.MeasureWords;

/// One measure: what is due, the form, and the own values so far.
///
/// @param last the measurement that could be taken back
/// @param isForCheckUp whether a gap at the wall is worth a word at the next check-up (MEAS-OWD)
public record MeasureView(
        OutcomeMeasure measure,
        LocalDate today,
        Outcome outcome,
        Optional<LogEntry.Measured> last,
        MeasureForm form,
        boolean isForCheckUp) {

    public Due due() {
        return Due.next(outcome.latest(), today);
    }

    /// Returns what has to be said first: what may be said of the latest value.
    public String verdict() {
        return MeasureWords.verdict(measure, outcome.verdict());
    }

    public boolean isMeasured() {
        return outcome.latest().isPresent();
    }

    public boolean isMeasuredToday() {
        return outcome.latest()
                .flatMap(Series::latest)
                .filter(day -> day.day().equals(today))
                .isPresent();
    }

    /// Returns why there is nothing to measure today.
    public String rest() {
        return "Measured. %s%s"
                .formatted(
                        when(),
                        due().occasion() == Due.Occasion.SECOND_DAY
                                ? ""
                                : " Sooner than a week, chance would weigh more than training.");
    }

    /// Whether a date counts today: the first, the second of a baseline, or a week after the last one.
    public boolean mayMeasure() {
        Optional<LocalDate> latest = outcome.latest().flatMap(Series::latest).map(Series.DayValue::day);
        boolean isBaselineOpen = outcome.latest().flatMap(Series::begun).isEmpty();
        return latest.isEmpty()
                || (isBaselineOpen && latest.get().isBefore(today))
                || !latest.get().plusDays(MeasureNumbers.DAYS_BETWEEN_MEASURING).isAfter(today);
    }

    /// Returns when it is due, in a sentence.
    public String when() {
        Due due = due();
        String what = MeasureWords.occasion(due.occasion());
        if (due.isDue(today)) {
            return what + ": today fits.";
        }
        return "%s: from %s on.".formatted(what, DayWords.date(due.from(), today));
    }

    /// Returns how a reading is called: `Reading 2 of 3`.
    public String label(int number) {
        return measure.readings() == 1
                ? MeasureQuestions.reading(measure)
                : "%s %d of %d".formatted(MeasureQuestions.reading(measure), number, measure.readings());
    }

    /// Whether a yes would let it count; one that comes too soon waits.
    public boolean mayConfirm() {
        return form.measurement(measure)
                .filter(measured -> Admission.of(new Taken(today, measured), outcome, true) instanceof Admission.Counts)
                .isPresent();
    }

    /// Returns what a yes to the questions belongs to.
    public String signature() {
        return form.measurement(measure).map(MeasureForm::signature).orElse("");
    }

    /// Returns the dates of a series, the latest first.
    public List<Series.Row> rows(Series series) {
        return series.rows().reversed();
    }

    public String date(LocalDate day) {
        return DayWords.date(day, today);
    }

    /// Returns a verdict in two or three words, for a table.
    public static String brief(MeasureVerdict verdict) {
        return switch (verdict) {
            case MeasureVerdict.BaselineOpen _ -> "baseline";
            case MeasureVerdict.NotComparable _ -> "not comparable";
            case MeasureVerdict.NoClearChange _ -> "no clear change yet";
            case MeasureVerdict.Changed _ -> "changed";
            case MeasureVerdict.ClearlyLower _ -> "clearly lower";
        };
    }
}
