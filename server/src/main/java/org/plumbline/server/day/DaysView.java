package org.plumbline.server.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Discomfort;
import org.plumbline.history.Between;
import org.plumbline.history.LogEntry;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DailyWords;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.MeasureWords;

/// How days were, the latest first, and the form for today.
///
/// @param date the day the form is for, `2026-11-22`
/// @param told what was told today and when, in a sentence; empty before
/// @param verdict what may be said of the last seven days
/// @param lines the days of the last weeks
/// @param isWanted whether to ask on Today
public record DaysView(LocalDate date, String told, String verdict, List<Line> lines, DayForm form, boolean isWanted) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int MOST = 60;

    /// A day: `March 2`, what was told, and the own words.
    public record Line(String day, String facts, String note) {}

    static DaysView of(Between between, Moment moment, Optional<DayForm> refused) {
        Map<LocalDate, List<LogEntry.DayTold>> days = byDay(between, moment);
        List<LogEntry.DayTold> today = days.getOrDefault(moment.today(), List.of());
        Optional<DailyReport> told = today.stream().findFirst().map(LogEntry.DayTold::report);
        List<Line> lines = days.entrySet().stream()
                .limit(MOST)
                .map(day -> line(day.getKey(), day.getValue(), moment))
                .toList();
        Discomfort discomfort = between.discomfort(moment.zone());
        return new DaysView(
                moment.today(),
                today.isEmpty() ? "" : told(today, moment),
                discomfort.days().isEmpty() ? "" : MeasureWords.discomfort(discomfort.verdict(moment.today())),
                lines,
                refused.orElseGet(() -> DayForm.of(told)),
                between.settings().isDailyWanted());
    }

    private static Map<LocalDate, List<LogEntry.DayTold>> byDay(Between between, Moment moment) {
        Map<LocalDate, List<LogEntry.DayTold>> days = new LinkedHashMap<>();
        between.days()
                .forEach(told -> days.computeIfAbsent(moment.dateOf(told.at()), _ -> new ArrayList<>())
                        .add(told));
        return days;
    }

    private static String told(List<LogEntry.DayTold> today, Moment moment) {
        String latest = TIME.format(moment.localOf(today.getFirst().at()));
        return today.size() == 1
                ? "Told at %s. What you save now takes its place.".formatted(latest)
                : "Told %s times today. The last word counts, the one of %s.".formatted(count(today.size()), latest);
    }

    private static String count(int times) {
        return times == 2 ? "two" : Integer.toString(times);
    }

    private static Line line(LocalDate day, List<LogEntry.DayTold> told, Moment moment) {
        DailyReport report = told.getFirst().report();
        String again = told.size() > 1 ? " Told more than once; the last word counts." : "";
        return new Line(DayWords.date(day, moment.today()), DailyWords.facts(report) + again, report.note());
    }
}
