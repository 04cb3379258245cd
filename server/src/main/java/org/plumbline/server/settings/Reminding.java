package org.plumbline.server.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.person.Reminder;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;

/// The times of today at which somebody is to be reminded of a session that is due, at most two; and when to look
/// again.
///
/// Nothing is due once a session has begun today, on a day without one, and while training waits.
///
/// @param asked when to ask again, the start of the next day
record Reminding(List<Instant> times, Instant asked) {

    static Reminding of(Repertoire repertoire, History history, Moment moment) {
        LocalDate today = moment.today();
        Instant tomorrow = today.plusDays(1).atStartOfDay(moment.zone()).toInstant();
        Optional<Reminder> reminder = history.between().settings().reminder();
        List<Instant> times = reminder.filter(_ -> isDue(repertoire, history, moment))
                .map(wanted -> times(wanted, moment))
                .orElse(List.of());
        return new Reminding(
                times.stream().filter(time -> time.isBefore(tomorrow)).toList(), tomorrow);
    }

    private static boolean isDue(Repertoire repertoire, History history, Moment moment) {
        LocalDate today = moment.today();
        return history.openSessions().isEmpty()
                && Program.of(repertoire, history, moment.now())
                        .map(Program::agenda)
                        .filter(agenda -> isPlanned(agenda, today))
                        .isPresent();
    }

    private static boolean isPlanned(Agenda agenda, LocalDate today) {
        return agenda.isDue(today) && agenda.nextDate().equals(today) && !agenda.isDoneToday(today);
    }

    private static List<Instant> times(Reminder wanted, Moment moment) {
        Instant first = moment.today().atTime(wanted.at()).atZone(moment.zone()).toInstant();
        Stream<Instant> again = wanted.isRepeated() ? Stream.of(first.plus(1, ChronoUnit.HOURS)) : Stream.empty();
        return Stream.concat(Stream.of(first), again).toList();
    }

    String json() {
        return "{\"times\": [%s], \"asked\": %d}"
                .formatted(
                        times.stream()
                                .map(time -> String.valueOf(time.toEpochMilli()))
                                .collect(Collectors.joining(", ")),
                        asked.toEpochMilli());
    }
}
