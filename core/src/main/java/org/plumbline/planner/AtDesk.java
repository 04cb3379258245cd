package org.plumbline.planner;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.desk.Busy;
import org.plumbline.desk.DeskClock;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskTally;
import org.plumbline.desk.Happened;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.person.Reminder;
import org.plumbline.rule.DeskNumbers;
import org.plumbline.screening.Verdict;

/// One person at their desk at one moment: their break clock, what the next break has, and how many there were.
///
/// It is there for whoever has a desk plan, also before they answered the questions: then a break is a walk.
public final class AtDesk {

    private static final Duration LONGEST_SESSION = Duration.ofMinutes(DeskNumbers.LONGEST_SESSION_MINUTES);
    private static final Duration TODAY_OR_YESTERDAY = Duration.ofDays(2);

    private final Repertoire repertoire;
    private final History history;
    private final Instant now;
    private final ZoneId zone;

    public AtDesk(Repertoire repertoire, History history, Instant now, ZoneId zone) {
        this.repertoire = repertoire;
        this.history = history;
        this.now = now;
        this.zone = zone;
    }

    /// Returns the clock, or empty before anything was said about breaks. Nothing is offered to whoever may not train
    /// for now (STOP4).
    ///
    /// @param meetings when the calendar is busy today
    public Optional<DeskClock> clock(List<Busy> meetings) {
        return plan().map(plan -> isLocked() ? plan.off() : plan)
                .map(plan -> new DeskClock(plan, zone, toldSince(startOfDay()), meetings, sessions()));
    }

    private Optional<DeskPlan> plan() {
        return history.between().settings().plan();
    }

    private boolean isLocked() {
        return history.verdict().filter(Verdict.NotNow.class::isInstance).isPresent();
    }

    private List<Happened> toldSince(Instant start) {
        List<Happened> latestFirst = new ArrayList<>();
        for (LogEntry.DeskTold told : history.between().desk()) {
            if (told.at().isBefore(start)) {
                break;
            }
            latestFirst.add(new Happened(told.at(), told.event()));
        }
        return latestFirst.reversed();
    }

    private Instant startOfDay() {
        return today().atStartOfDay(zone).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private Program.Now moment() {
        return new Program.Now(now, at -> LocalDate.ofInstant(at, zone));
    }

    private Optional<Program> program() {
        return Program.of(repertoire, history, moment());
    }

    /// The sessions of today that are known of: done, under way, or planned for when a reminder is set. One that
    /// is under way ends when the longest does, so that its end does not move with every look.
    private List<Busy> sessions() {
        List<Busy> sessions = new ArrayList<>();
        history.openSessions().stream()
                .map(OpenSession::startedAt)
                .map(start -> new Busy(start, start.plus(LONGEST_SESSION)))
                .forEach(sessions::add);
        history.lastFinished().map(AtDesk::busy).ifPresent(sessions::add);
        history.lastPractice().map(AtDesk::busy).ifPresent(sessions::add);
        planned().ifPresent(sessions::add);
        Instant start = now.minus(TODAY_OR_YESTERDAY);
        return sessions.stream().filter(time -> time.until().isAfter(start)).toList();
    }

    private static Busy busy(FinishedSession done) {
        Instant start = done.session().startedAt();
        Instant end = done.finishedAt().isAfter(start) ? done.finishedAt() : start.plusSeconds(1);
        return new Busy(start, end);
    }

    /// Who is late may still begin, so a planned session stays for as long as it is due.
    private Optional<Busy> planned() {
        return history.between().settings().reminder().map(Reminder::at).flatMap(time -> {
            Instant start = today().atTime(time).atZone(zone).toInstant();
            return program()
                    .map(Program::agenda)
                    .filter(agenda -> agenda.isDue(today()) && agenda.nextDate().equals(today()))
                    .flatMap(Agenda::next)
                    .map(next -> new Busy(
                            start, start.plusSeconds(Math.max(1, next.time().seconds()))));
        });
    }

    /// Returns what the breaks have.
    public Breaks breaks() {
        BreakPool pool = isLocked()
                ? BreakPool.without(BreakPool.How.LOCKED)
                : program().map(Program::breaks).orElseGet(() -> BreakPool.without(BreakPool.How.UNKNOWN));
        BreakDay day = new BreakDay(BreakLog.since(startOfDay(), history), startOfDay(), now, practiced());
        return new Breaks(repertoire, pool, day, plan().orElse(DeskPlan.USUAL));
    }

    /// The sets of a light practice of today count among the two of the day (F6).
    private Map<ExerciseId, Integer> practiced() {
        Map<ExerciseId, Integer> sets = new HashMap<>();
        history.lastPractice()
                .filter(practice -> !practice.finishedAt().isBefore(startOfDay()))
                .map(FinishedSession::session)
                .ifPresent(session -> {
                    for (int place = 0; place < session.script().items().size(); place++) {
                        ExerciseId exercise = session.script()
                                .items()
                                .get(place)
                                .prescription()
                                .exercise();
                        sets.merge(exercise, session.item(place).sets().size(), Integer::sum);
                    }
                });
        return sets;
    }

    /// Returns what was told of the breaks of each day from then on on which anything happened at the desk.
    ///
    /// The plan and the calendar of a past day are not kept, so none of it goes by those of today, and
    /// no prompt counts as let pass: a meeting may have cut it off. That of today is told by [#clock].
    public SortedMap<LocalDate, DeskTally> tallies(LocalDate from) {
        SortedMap<LocalDate, List<Happened>> byDate = new TreeMap<>();
        toldSince(from.atStartOfDay(zone).toInstant())
                .forEach(told -> byDate.computeIfAbsent(LocalDate.ofInstant(told.at(), zone), _ -> new ArrayList<>())
                        .add(told));
        SortedMap<LocalDate, DeskTally> tallies = new TreeMap<>();
        byDate.forEach((date, told) -> tallies.put(date, DeskTally.told(told)));
        return tallies;
    }

    /// Returns the same by weeks, each under its Monday.
    public static SortedMap<LocalDate, DeskTally> byWeek(SortedMap<LocalDate, DeskTally> days) {
        SortedMap<LocalDate, DeskTally> weeks = new TreeMap<>();
        days.forEach((date, tally) -> weeks.merge(date.with(previousOrSame(DayOfWeek.MONDAY)), tally, DeskTally::and));
        return weeks;
    }
}
