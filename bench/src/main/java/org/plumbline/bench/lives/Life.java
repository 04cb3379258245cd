package org.plumbline.bench.lives;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Profile;
import org.plumbline.planner.KeptPlan;
import org.plumbline.planner.Plans;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.progression.Readiness;
import org.plumbline.screening.Screener;

/// One person's log as it grows: it does what the pages of the server do, without the web.
///
/// `life.on(day); life.begin(CheckIn.NOT_ASKED)` starts the session of that day if there is one.
final class Life {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Repertoire repertoire;
    private final Plans plans;
    private final List<LogEntry> entries = new ArrayList<>();
    private History history = History.empty();
    private Instant now = Instant.EPOCH;
    private Planned planned = new Planned(history, now, Optional.empty());

    /// The plan of a moment, kept for as long as nothing happens.
    private record Planned(History history, Instant at, Optional<Program> program) {}

    Life(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.plans = new KeptPlan(repertoire);
    }

    History history() {
        return history;
    }

    List<LogEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return dateOf(now);
    }

    void onMorningOf(LocalDate day) {
        now = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    void onEveningOf(LocalDate day) {
        now = day.atTime(EVENING).toInstant(ZoneOffset.UTC);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    void add(LogEntry entry) {
        add(List.of(entry));
    }

    void add(List<LogEntry> more) {
        history = history.after(more);
        entries.addAll(more);
    }

    void answer(Profile profile) {
        add(new LogEntry.ProfileGiven(now, profile, Screener.screen(profile)));
    }

    /// Whether the questions are due again (SCR2).
    boolean isAskedAgain() {
        return AskAgain.find(history, today(), Life::dateOf).isPresent();
    }

    Optional<Program> program() {
        if (planned.history() != history || !planned.at().equals(now)) {
            planned = new Planned(
                    history, now, Program.of(repertoire, history, new Program.Now(now, Life::dateOf), plans));
        }
        return planned.program();
    }

    boolean isDue() {
        return program().filter(program -> program.agenda().isDue(today())).isPresent();
    }

    /// Starts the next session, as the button of the page of today does. Who is ill or hurts too much waits.
    Optional<Script> begin(CheckIn checkIn) {
        Optional<Program> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Readiness ready = Readiness.of(
                history.course().choices(), checkIn, program.get().terms().sensitivity());
        if (!(ready instanceof Readiness.Ready)) {
            add(new LogEntry.CheckedIn(now, checkIn));
            return Optional.empty();
        }
        Optional<Script> script =
                program.get().agenda().next().flatMap(planned -> program.get().script(planned, checkIn));
        script.ifPresent(asked -> add(new LogEntry.SessionStarted(
                now,
                new SessionId(new UUID(0, entries.size())),
                asked,
                checkIn,
                program.get().briefing(checkIn).changes())));
        return script;
    }

    SessionId session() {
        return history.openSession().orElseThrow().id();
    }

    LogEntry.SessionFinished end(boolean isShortened) {
        LogEntry.SessionFinished end =
                program().orElseThrow().debrief().end(history.openSession().orElseThrow(), isShortened, now);
        add(end);
        return end;
    }

    /// Tells of the morning after the last session.
    LogEntry.MorningTold morning(Pain pain, boolean isNewAtNight, Optional<Pain> soreness) {
        var morning = program().orElseThrow().morning();
        int answered = history.profile().orElseThrow().health().pains().values().stream()
                .mapToInt(Pain::rating)
                .max()
                .orElse(0);
        LogEntry.MorningTold told = morning.told(
                history.lastFinished().orElseThrow().session().id(),
                new MorningReport(pain, morning.rise(pain, answered, now), isNewAtNight),
                soreness,
                now);
        add(told);
        return told;
    }

    static LocalDate dateOf(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
