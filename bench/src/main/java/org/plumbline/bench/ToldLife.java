package org.plumbline.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.catalog.Catalog;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.server.store.Database;

/// Somebody who trained for years and told every evening how the day was, and measured now and then: the most that a
/// page of progress has to show.
///
/// `ToldLife folder 8` writes the log of the eight weeks until today into the database of a folder, for a look at the
/// page.
final class ToldLife {

    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    /// The safety questions come again after a year (SCR2).
    private static final int YEAR = 364;

    private ToldLife() {}

    public static void main(String[] arguments) {
        Repertoire repertoire = Catalog.open().repertoire();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int weeks = Integer.parseInt(arguments[1]);
        try (Database database = Database.in(Path.of(arguments[0]))) {
            Population.add(database, of(today.minusWeeks(weeks), today, repertoire));
        }
    }

    /// Returns the log from one day to another.
    static List<LogEntry> of(LocalDate start, LocalDate end, Repertoire repertoire) {
        List<LogEntry> entries = new ArrayList<>(Lifetime.between(start, end, repertoire));
        LogEntry.ProfileGiven answers = (LogEntry.ProfileGiven) entries.getFirst();
        int day = 0;
        for (LocalDate date = start; date.isBefore(end); date = date.plusDays(1)) {
            Instant evening = date.atTime(EVENING).toInstant(ZoneOffset.UTC);
            entries.add(new LogEntry.DayTold(evening, report(day)));
            if (day < 2 || day % FOUR_WEEKS == 0) {
                entries.add(new LogEntry.Measured(
                        evening.plusSeconds(60),
                        new Measurement(OutcomeMeasure.TRAGUS_TO_WALL, wall(day), Setup.NONE)));
            }
            if (day > 0 && day % YEAR == 0) {
                entries.add(new LogEntry.ProfileGiven(evening.plusSeconds(120), answers.profile(), answers.verdict()));
            }
            day++;
        }
        entries.sort(Comparator.comparing(LogEntry::at));
        return entries;
    }

    /// From 5 down to 2 within three months, and one point up or down from day to day.
    private static DailyReport report(int day) {
        int usual = 5 - Math.min(3, day / FOUR_WEEKS);
        int today = usual + (day * 31 % WEEK < 2 ? 1 : day * 17 % WEEK < 2 ? -1 : 0);
        return new DailyReport(
                Optional.of(new Pain(Math.clamp(today, 0, 10))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static List<Integer> wall(int day) {
        int tenths = 125 - Math.min(15, day / FOUR_WEEKS * 5);
        return List.of(tenths, tenths + 1, tenths - 1);
    }
}
