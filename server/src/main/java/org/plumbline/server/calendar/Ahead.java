package org.plumbline.server.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.person.OneDay;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.KeptPlan;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Plans;
import org.plumbline.planner.Program;

/// The sessions of the last four weeks that were done, and of this week and the next three as they are planned.
final class Ahead {

    private static final int WEEKS = 4;
    private static final int SECONDS = 60;
    private static final int USUAL_MINUTES = 15;

    private final Repertoire repertoire;
    private final History history;
    private final Program.Now now;
    private final ZoneId zone;
    private final LocalTime begins;
    private final Plans plans;

    /// @param begins when sessions begin, on the clock of the zone
    Ahead(Repertoire repertoire, History history, Program.Now now, ZoneId zone, LocalTime begins) {
        this.repertoire = repertoire;
        this.history = history;
        this.now = now;
        this.zone = zone;
        this.begins = begins;
        this.plans = new KeptPlan(repertoire);
    }

    /// Returns them in order. Who may not train now has none planned.
    List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>(done());
        Program.of(repertoire, history, now, plans).ifPresent(program -> {
            Agenda agenda = program.agenda();
            Optional<LocalDate> skipped = skipped(program);
            meetings.addAll(thisWeek(agenda, skipped));
            for (int week = 1; week < WEEKS; week++) {
                meetings.addAll(laterWeek(week, agenda.earliest(), skipped));
            }
        });
        return meetings;
    }

    private List<Meeting> done() {
        LocalDate since = monday(now.today()).minusWeeks(WEEKS);
        Map<LocalDate, Integer> counts = new TreeMap<>();
        List<Meeting> done = new ArrayList<>();
        history.attendance().lately().stream()
                .map(now.dateOf())
                .distinct()
                .filter(date -> !date.isBefore(since))
                .forEach(date -> {
                    int index = counts.merge(monday(date), 1, Integer::sum) - 1;
                    done.add(meeting(date, index, USUAL_MINUTES, Meeting.State.DONE));
                });
        return done;
    }

    private static Optional<LocalDate> skipped(Program program) {
        return program.profile()
                .arrangement()
                .oneDay()
                .filter(OneDay.Skipped.class::isInstance)
                .map(OneDay::date);
    }

    /// What is left of this week: as many sessions as are not done, on the days that are left for them.
    private List<Meeting> thisWeek(Agenda agenda, Optional<LocalDate> skipped) {
        int done = agenda.done().size();
        List<PlannedSession> rest = new ArrayList<>();
        for (int index = done; index < agenda.sessions().size(); index++) {
            rest.add(agenda.sessions().get(index));
        }
        if (!rest.isEmpty()) {
            agenda.next().ifPresent(next -> rest.set(0, next));
        }
        List<LocalDate> days = days(agenda.sessions(), monday(now.today()), agenda.nextDate(), skipped);
        return planned(rest, days, done);
    }

    /// Returns a week as it will be planned then; the rest between sessions is kept over the weekend (F4).
    private List<Meeting> laterWeek(int week, LocalDate earliest, Optional<LocalDate> skipped) {
        Program.Now then = new Program.Now(now.at().plus(Duration.ofDays(7L * week)), now.dateOf());
        return Program.of(repertoire, history, then, plans)
                .map(Program::plan)
                .map(plan -> planned(
                        plan.sessions(),
                        days(plan.sessions(), monday(now.today()).plusWeeks(week), earliest, skipped),
                        0))
                .orElse(List.of());
    }

    private static List<LocalDate> days(
            List<PlannedSession> sessions, LocalDate monday, LocalDate from, Optional<LocalDate> skipped) {
        return sessions.stream()
                .map(session -> monday.plusDays(session.weekday().getValue() - 1L))
                .distinct()
                .filter(day -> !day.isBefore(from) && !skipped.equals(Optional.of(day)))
                .sorted()
                .toList();
    }

    private List<Meeting> planned(List<PlannedSession> sessions, List<LocalDate> days, int done) {
        List<Meeting> planned = new ArrayList<>();
        for (int i = 0; i < Math.min(sessions.size(), days.size()); i++) {
            int minutes = Math.max(1, Math.ceilDiv(sessions.get(i).time().seconds(), SECONDS));
            planned.add(meeting(days.get(i), done + i, minutes, Meeting.State.PLANNED));
        }
        return planned;
    }

    private Meeting meeting(LocalDate date, int index, int minutes, Meeting.State state) {
        return new Meeting(
                new Meeting.Place(monday(date), index),
                date.atTime(begins).atZone(zone).toInstant().truncatedTo(ChronoUnit.SECONDS),
                minutes,
                state);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
