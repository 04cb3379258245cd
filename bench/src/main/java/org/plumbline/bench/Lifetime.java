package org.plumbline.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Profile;
import org.plumbline.planner.KeptPlan;
import org.plumbline.planner.Plans;
import org.plumbline.planner.Program;
import org.plumbline.screening.Screener;
import org.plumbline.server.command.ProfileJson;

/// Somebody who did every session that was due, for years, and told how each set and each morning was.
final class Lifetime {

    static final Profile ANNA = ProfileJson.read("bench", """
                    {"age": 34, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
                     "bands": [1, 2, 3, 4, 5, 6, 7], "days_per_week": 3, "minutes": 30}
                    """);

    private final Repertoire repertoire;
    private final Plans plans;
    private final List<LogEntry> entries = new ArrayList<>();
    private History history = History.empty();
    private Instant now;

    private Lifetime(Repertoire repertoire, LocalDate start) {
        this.repertoire = repertoire;
        this.plans = new KeptPlan(repertoire);
        this.now = start.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
    }

    /// Returns the log of some years that end on a date.
    static List<LogEntry> until(LocalDate end, int years, Repertoire repertoire) {
        return between(end.minusYears(years), end, repertoire);
    }

    /// Returns the log from one date to another.
    static List<LogEntry> between(LocalDate start, LocalDate end, Repertoire repertoire) {
        Lifetime life = new Lifetime(repertoire, start);
        life.add(new LogEntry.ProfileGiven(life.now, ANNA, Screener.screen(ANNA)));
        start.datesUntil(end).forEach(life::live);
        return List.copyOf(life.entries);
    }

    /// Returns the log with one more session under way.
    static List<LogEntry> inSession(LocalDate today, int years, Repertoire repertoire) {
        List<LogEntry> before = until(today, years, repertoire);
        Lifetime life = new Lifetime(repertoire, today);
        before.forEach(life::add);
        Script script = script(life.program().orElseThrow()).orElseThrow();
        life.add(new LogEntry.SessionStarted(life.now, new SessionId(UUID.randomUUID()), script));
        return List.copyOf(life.entries);
    }

    /// Returns the sets that a session asks for, as strengthening work and done as asked.
    static List<LogEntry> setsOf(OpenSession open, Instant at) {
        List<LogEntry> sets = new ArrayList<>();
        for (int item = 0; item < open.script().items().size(); item++) {
            Prescription asked = open.script().items().get(item).prescription();
            for (int set = 1; open.script().items().get(item).part() == Part.STRENGTH && set <= asked.sets(); set++) {
                DoneSet done = new DoneSet(asked.target(), asked.load());
                sets.add(new LogEntry.SetLogged(at, open.id(), item, set, done));
            }
        }
        return sets;
    }

    private void live(LocalDate today) {
        now = today.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
        program()
                .filter(program -> program.agenda().isDue(today))
                .ifPresent(program -> script(program).ifPresent(script -> train(script, program)));
    }

    private Optional<Program> program() {
        return Program.of(repertoire, history, new Program.Now(now, Lifetime::dateOf), plans);
    }

    private static Optional<Script> script(Program program) {
        return program.agenda().next().flatMap(planned -> program.script(planned, CheckIn.NOT_ASKED));
    }

    private void train(Script script, Program program) {
        SessionId session = new SessionId(UUID.randomUUID());
        CheckIn fine = CheckIn.of(Pain.NONE);
        add(new LogEntry.SessionStarted(
                now, session, script, fine, program.briefing(fine).changes()));
        for (int item = 0; item < script.items().size(); item++) {
            Prescription asked = script.items().get(item).prescription();
            for (int set = 1; set <= asked.sets(); set++) {
                later(Duration.ofSeconds(70));
                add(new LogEntry.SetLogged(now, session, item, set, new DoneSet(done(asked), asked.load())));
            }
            if (script.items().get(item).part() == Part.STRENGTH) {
                add(new LogEntry.EffortTold(now, session, item, Effort.OK));
            }
        }
        OpenSession open = history.openSession().orElseThrow();
        add(program().orElseThrow().debrief().end(open, false, now));
        later(Duration.ofHours(13));
        MorningReport morning = new MorningReport(Pain.NONE, 0, false);
        add(program().orElseThrow().morning().told(session, morning, Optional.empty(), now));
    }

    /// Every other session goes one repetition or second better than asked.
    private Work done(Prescription asked) {
        int more = history.attendance().sessions() % 2;
        return new Work(asked.target().amount() + more, asked.target().measure());
    }

    private static LocalDate dateOf(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void add(LogEntry entry) {
        history = history.after(entry);
        entries.add(entry);
    }
}
