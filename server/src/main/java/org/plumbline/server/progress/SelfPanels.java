package org.plumbline.server.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.Discomfort;
import org.plumbline.assessment.MeasureVerdict;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Series;
import org.plumbline.dose.Pain;
import org.plumbline.server.chart.Drawing;
import org.plumbline.server.chart.Drawing.Size;
import org.plumbline.server.chart.Plot;
import org.plumbline.server.chart.Table;
import org.plumbline.server.chart.Ticks;
import org.plumbline.server.words.MeasureWords;
import org.plumbline.server.words.ProgressWords;

/// Draws what somebody tells of themselves: discomfort as means of seven days, and what they measured, each with the
/// part in which a change may be chance (MEAS0, MEAS-PAIN).
final class SelfPanels {

    private static final double TENTHS = 10;
    private static final String CHANCE = "inside here it can be chance";

    private SelfPanels() {}

    /// Returns discomfort in a span; empty before there is a mean of seven days in it.
    static Optional<Panel> discomfort(Discomfort told, LocalDate today, Looking looking) {
        List<Discomfort.Row> rows = told.weeks(today).stream()
                .filter(row -> looking.span().has(row.mean().last()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                List.of("Seven days to", "Mean", "Least and most", "Days told"),
                Rows.thinned(rows.stream().map(row -> row(told, row.mean())).toList()));
        String verdict = verdict(told, rows);
        return Optional.of(new Panel(
                "Discomfort",
                verdict,
                Optional.of(new Panel.Picture(
                        drawing(told, rows, looking),
                        Optional.empty(),
                        "Discomfort. %s %s".formatted(verdict, table.told()))),
                table,
                ""));
    }

    private static List<String> row(Discomfort told, Discomfort.Mean mean) {
        return List.of(
                ProgressWords.date(mean.last()),
                mean.value().toString(),
                told.leastOf(mean) + " to " + told.mostOf(mean),
                Integer.toString(mean.ratings()));
    }

    private static String verdict(Discomfort told, List<Discomfort.Row> rows) {
        Discomfort.Row last = rows.getLast();
        String now = "%s at the start, %s now. "
                .formatted(told.baseline().orElseThrow().value(), last.mean().value());
        return switch (last.verdict()) {
            case MeasureVerdict.BaselineOpen _ ->
                "%s of 10 in the first week. What comes after is compared with it."
                        .formatted(last.mean().value());
            case MeasureVerdict.NoClearChange no ->
                now + "No clear change yet; from %s points on we call it one.".formatted(no.needed());
            case MeasureVerdict.Changed _ -> now + "That is a clear change.";
            case MeasureVerdict.ClearlyLower lower -> now + "Clearly lower, by %d %%.".formatted(lower.percent());
            case MeasureVerdict.NotComparable _ -> now + MeasureWords.discomfort(last.verdict());
        };
    }

    private static Drawing drawing(Discomfort told, List<Discomfort.Row> rows, Looking looking) {
        double base = number(told.baseline().orElseThrow().value());
        double needed = Discomfort.compare(told.baseline().orElseThrow().value(), Amount.ZERO)
                        instanceof MeasureVerdict.NoClearChange no
                ? number(no.needed())
                : Math.max(2, base * 0.3);
        List<Plot.Value> days = told.days().entrySet().stream()
                .filter(day -> looking.span().has(day.getKey()))
                .map(SelfPanels::value)
                .toList();
        List<Plot.Value> means = rows.stream()
                .map(row -> new Plot.Value(row.mean().last(), number(row.mean().value())))
                .toList();
        double most = days.stream().mapToDouble(Plot.Value::value).max().orElse(base);
        return Plot.of(
                        Size.PANEL,
                        looking.span().from(),
                        looking.span().to(),
                        Ticks.beside(0, Math.max(most, base)),
                        looking.first())
                .band(base - needed, base + needed)
                .base(base)
                .raw(days)
                .line(means)
                .dot(means.getFirst())
                .dot(means.getLast())
                .note(means.getLast(), rows.getLast().mean().value().toString())
                .drawing();
    }

    private static Plot.Value value(Map.Entry<LocalDate, Pain> day) {
        return new Plot.Value(day.getKey(), day.getValue().rating());
    }

    /// Returns what was measured of a measure; empty before the baseline has its two days.
    static Optional<Panel> test(Outcome outcome, Looking looking) {
        Optional<Series> series =
                outcome.latest().filter(latest -> latest.baseline().isPresent());
        return series.filter(
                        latest -> looking.span().has(latest.days().getLast().day()))
                .map(latest -> test(latest, outcome.verdict(), looking));
    }

    private static Panel test(Series series, MeasureVerdict verdict, Looking looking) {
        OutcomeMeasure measure = series.measure();
        List<List<String>> rows = series.rows().stream()
                .filter(row -> looking.span().has(row.day().day()))
                .map(row -> List.of(
                        ProgressWords.date(row.day().day()),
                        MeasureWords.amount(measure, row.day().value()),
                        row.sinceBaseline()
                                .map(change -> signed(measure, change))
                                .orElse("Baseline")))
                .toList();
        Table table = new Table(List.of("Date", "Value", "Since the start"), rows);
        String said = MeasureWords.verdict(measure, verdict);
        String name = MeasureWords.name(measure);
        return new Panel(
                name,
                said,
                Optional.of(new Panel.Picture(
                        drawing(series, looking), Optional.empty(), "%s. %s %s".formatted(name, said, table.told()))),
                table,
                "/measures/" + measure);
    }

    private static String signed(OutcomeMeasure measure, Amount change) {
        return (change.signum() > 0 ? "+" : "") + MeasureWords.amount(measure, change);
    }

    private static Drawing drawing(Series series, Looking looking) {
        double base = number(series.baseline().orElseThrow());
        double error = number(series.measure().change());
        List<Plot.Value> values = series.days().stream()
                .filter(day -> looking.span().has(day.day()))
                .map(day -> new Plot.Value(day.day(), number(day.value())))
                .toList();
        double least = values.stream().mapToDouble(Plot.Value::value).min().orElse(base);
        double most = values.stream().mapToDouble(Plot.Value::value).max().orElse(base);
        boolean isLow = values.getLast().value() < base;
        List<Integer> numbers = Ticks.beside(Math.max(0, Math.min(least, base - error)), Math.max(most, base + error));
        Plot plot = Plot.of(Size.PANEL, looking.span().from(), looking.span().to(), numbers, looking.first())
                .band(base - error, base + error)
                .base(base)
                .inBand(isLow ? base + error : base - error, isLow, CHANCE)
                .line(values);
        values.forEach(plot::dot);
        return plot.note(
                        values.getLast(),
                        MeasureWords.amount(
                                series.measure(), series.days().getLast().value()))
                .drawing();
    }

    private static double number(Amount amount) {
        return amount.tenths() / TENTHS;
    }
}
