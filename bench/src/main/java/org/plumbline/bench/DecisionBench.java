package org.plumbline.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.planner.Program;
import org.plumbline.progression.Debrief;
import org.plumbline.progression.TermsOf;

/// What one report costs with ten years behind it that are folded already, in microseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final int SESSIONS_A_WEEK = 3;

    private Repertoire repertoire = Catalog.read();
    private History begun = History.empty();
    private History done = History.empty();
    private Instant now = Instant.EPOCH;
    private List<LogEntry> sets = List.of();

    /// The session has just begun in one history and lacks its last set in the other.
    @Setup
    public void live() {
        begun = History.of(Lifetime.inSession(TODAY, 10, repertoire));
        OpenSession open = begun.openSession().orElseThrow();
        now = open.startedAt().plus(Duration.ofMinutes(25));
        sets = Lifetime.setsOf(open, now);
        done = begun.after(sets.subList(0, sets.size() - 1));
    }

    /// A set is taken into the history.
    @Benchmark
    public History set() {
        return begun.after(sets.getFirst());
    }

    /// A set is taken into the history, and what it leads to is decided.
    @Benchmark
    public LogEntry.SessionFinished setAndDecision() {
        return decided(begun.after(sets.getFirst()));
    }

    /// The last set of a session is taken into the history, and what each exercise leads to is decided.
    @Benchmark
    public LogEntry.SessionFinished setAndEndOfSession() {
        return decided(done.after(sets.getLast()));
    }

    /// What every page asks for first: the plan of the week, as it went so far.
    @Benchmark
    public Optional<Program> program() {
        return Program.of(repertoire, begun, new Program.Now(now, at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    private LogEntry.SessionFinished decided(History history) {
        TermsOf terms = TermsOf.of(repertoire, Lifetime.ANNA, history);
        return new Debrief(repertoire, terms, history, SESSIONS_A_WEEK)
                .end(history.openSession().orElseThrow(), false, now);
    }
}
