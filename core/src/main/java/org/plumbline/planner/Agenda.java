package org.plumbline.planner;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;

/// Where somebody is in their program on a date: week 3, one session done, the next one due on Friday.
///
/// @param programWeek 1 in the first seven days
/// @param sessions the full sessions of the week
/// @param done the dates of this calendar week on which one was finished
/// @param next the session that comes next
/// @param nextDate when it is planned: a date from today on
/// @param earliest the first date on which training again keeps the rest between sessions (F4)
public record Agenda(
        int programWeek,
        List<PlannedSession> sessions,
        List<LocalDate> done,
        Optional<PlannedSession> next,
        LocalDate nextDate,
        LocalDate earliest) {

    private static final int LOADED_RECOVERY_HOURS = 48;

    /// Returns the agenda of a planned week.
    ///
    /// @param dateOf turns an instant into the date it had where the person was
    public static Agenda of(
            Plan.Week plan, History history, LocalDate today, Function<Instant, LocalDate> dateOf, Repertoire book) {
        List<LocalDate> trained =
                history.attendance().lately().stream().map(dateOf).distinct().toList();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> done =
                trained.stream().filter(date -> !date.isBefore(monday)).toList();
        List<PlannedSession> sessions = plan.sessions();
        Optional<PlannedSession> next =
                sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(done.size() % sessions.size()));
        LocalDate earliest =
                trained.isEmpty() ? today : latest(today, trained.getLast().plusDays(restDays(next, book)));
        return new Agenda(
                week(history, today, dateOf),
                sessions,
                done,
                next,
                nextDate(sessions, done, earliest, monday),
                earliest);
    }

    /// Returns the week of the program on a date, 1 in the first seven days and before it began.
    public static int week(History history, LocalDate today, Function<Instant, LocalDate> dateOf) {
        return history.programStart()
                .map(dateOf)
                .map(start -> 1 + Math.toIntExact(Math.max(0, DAYS.between(start, today)) / 7))
                .orElse(1);
    }

    /// Returns the same with something else to do next.
    Agenda withNext(PlannedSession session) {
        return new Agenda(programWeek, sessions, done, Optional.of(session), nextDate, earliest);
    }

    /// Returns the same when a day is left out: the session is there the day after.
    Agenda without(LocalDate date) {
        LocalDate from = latest(earliest, date.plusDays(1));
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Agenda(programWeek, sessions, done, next, nextDate(sessions, done, from, monday), from);
    }

    /// Whether the next session may be done today: the rest is over, and the week has one left.
    public boolean isDue(LocalDate today) {
        return next.isPresent() && !earliest.isAfter(today) && done.size() < sessions.size();
    }

    public boolean isDoneToday(LocalDate today) {
        return done.contains(today);
    }

    private static LocalDate nextDate(
            List<PlannedSession> sessions, List<LocalDate> done, LocalDate earliest, LocalDate monday) {
        LocalDate from = done.size() < sessions.size() ? earliest : latest(earliest, monday.plusWeeks(1));
        return sessions.stream()
                .map(session -> from.with(TemporalAdjusters.nextOrSame(session.weekday())))
                .min(Comparator.naturalOrder())
                .orElse(from);
    }

    /// Two nights between sessions with loaded rows or hinges, one between all others (F4).
    private static int restDays(Optional<PlannedSession> next, Repertoire book) {
        boolean isLoaded = next.stream()
                .flatMap(session -> session.strength().stream())
                .map(PlannedItem::exercise)
                .map(book::find)
                .flatMap(Optional::stream)
                .anyMatch(Agenda::isLoaded);
        return isLoaded ? 2 : 1;
    }

    private static boolean isLoaded(Exercise exercise) {
        return exercise.traits().recoveryHours() >= LOADED_RECOVERY_HOURS;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
