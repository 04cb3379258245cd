package org.plumbline.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Profile;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SessionScript;
import org.plumbline.progression.Debrief;
import org.plumbline.progression.TermsOf;
import org.plumbline.screening.Screener;
import org.plumbline.server.command.ProfileJson;

/// Somebody who did every session that was due, for years, and told how each set and each morning was.
final class Lifetime {

    static final Profile ANNA = ProfileJson.read("bench", """
                    {"age": 34, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
                     "bands": [1, 2, 3, 4, 5, 6, 7], "days_per_week": 3, "minutes": 30}
                    """);

    private static final Function<Instant, LocalDate> DATE_OF =
            at -> at.atOffset(ZoneOffset.UTC).toLocalDate();

    private final Repertoire repertoire;
    private final Planner planner;
    private final Map<Integer, Plan> plans = new HashMap<>();
    private final List<LogEntry> entries = new ArrayList<>();
    private History history = History.empty();
    private Instant now;

    private Lifetime(Repertoire repertoire, LocalDate start) {
        this.repertoire = repertoire;
        this.planner = new Planner(repertoire);
        this.now = start.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
    }

    /// Returns the log of some years that end on a date.
    static List<LogEntry> until(LocalDate end, int years, Repertoire repertoire) {
        LocalDate start = end.minusYears(years);
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
        Plan.Week week = (Plan.Week) life.plan(today);
        Script script = life.script(
                Agenda.of(week, life.history, today, DATE_OF, repertoire), new SessionScript(repertoire, life.history));
        life.add(new LogEntry.SessionStarted(life.now, new SessionId(UUID.randomUUID()), script));
        return List.copyOf(life.entries);
    }

    private void live(LocalDate today) {
        now = today.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
        if (plan(today) instanceof Plan.Week week) {
            Agenda agenda = Agenda.of(week, history, today, DATE_OF, repertoire);
            if (agenda.isDue(today)) {
                train(script(agenda, new SessionScript(repertoire, history)));
            }
        }
    }

    private Plan plan(LocalDate today) {
        return plans.computeIfAbsent(
                Agenda.week(history, today, DATE_OF), week -> planner.plan(ANNA, week));
    }

    private static Script script(Agenda agenda, SessionScript scripts) {
        return agenda.next().flatMap(scripts::of).orElseThrow();
    }

    private void train(Script script) {
        SessionId session = new SessionId(UUID.randomUUID());
        add(new LogEntry.SessionStarted(now, session, script));
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
        add(new LogEntry.SessionFinished(now, session, false, debrief().atTheEnd(open, false, now)));
        later(Duration.ofHours(13));
        MorningReport morning = new MorningReport(Pain.NONE, 0, false);
        add(new LogEntry.MorningTold(now, session, morning, debrief().nextMorning(morning, now)));
    }

    /// Every other session goes one repetition or second better than asked.
    private Work done(Prescription asked) {
        int more = history.finishedAt().size() % 2;
        return new Work(asked.target().amount() + more, asked.target().measure());
    }

    private Debrief debrief() {
        return new Debrief(repertoire, TermsOf.of(repertoire, ANNA, history), history);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void add(LogEntry entry) {
        history = history.after(entry);
        entries.add(entry);
    }
}
