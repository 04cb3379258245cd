package org.plumbline.server.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    /// A day: `March 2`, what was told, and the own words line by line.
    public record Line(String day, String facts, List<String> notes) {}

    static DaysView of(Between between, Moment moment, Optional<DayForm> refused) {
        Map<LocalDate, List<LogEntry.DayTold>> days = byDay(between, moment);
        List<LogEntry.DayTold> today = days.getOrDefault(moment.today(), List.of());
        NavigableMap<LocalDate, DailyReport> reports = between.reports(moment.zone());
        List<Line> lines = reports.descendingMap().entrySet().stream()
                .limit(MOST)
                .map(day -> line(day.getKey(), day.getValue(), times(days, day.getKey()), moment))
                .toList();
        Discomfort discomfort = between.discomfort(moment.zone());
        return new DaysView(
                moment.today(),
                today.isEmpty() ? "" : told(today, moment),
                discomfort.days().isEmpty() ? "" : MeasureWords.discomfort(discomfort.verdict(moment.today())),
                lines,
                refused.orElseGet(() -> DayForm.of(Optional.ofNullable(reports.get(moment.today())))),
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
                ? "Told at %s. An answer you change takes the place of the earlier one.".formatted(latest)
                : "Told %s times today, last at %s. Of each answer the last word counts."
                        .formatted(count(today.size()), latest);
    }

    private static String count(int times) {
        return times == 2 ? "two" : Integer.toString(times);
    }

    /// Whether own words of today stand already, so that new ones are added to them.
    public boolean isNoteTold() {
        return !told.isEmpty() && !lines.getFirst().notes().isEmpty();
    }

    private static int times(Map<LocalDate, List<LogEntry.DayTold>> days, LocalDate day) {
        return days.getOrDefault(day, List.of()).size();
    }

    private static Line line(LocalDate day, DailyReport report, int times, Moment moment) {
        String again = times > 1 ? " Told more than once; of each answer the last word counts." : "";
        return new Line(
                DayWords.date(day, moment.today()),
                (DailyWords.facts(report) + again).strip(),
                report.note().lines().toList());
    }
}
