package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.History;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.log.Journals;
import org.plumbline.server.store.Database;

/// What ten years cost from the database: with nothing in memory, as after a start, and with all but the news in it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JournalBench {

    private final Path folder = Folders.temporary();
    private final Database database = Database.in(folder);
    private final Journals remembered = new Journals(database);
    private TraineeId anna = Population.nobody();

    @Setup
    public void live() {
        anna = Population.add(database, Lifetime.until(LocalDate.of(2026, 1, 5), 10, Catalog.read()));
    }

    @Benchmark
    public History fromNothing() {
        return new Journals(database).of(anna).history();
    }

    @Benchmark
    public History fromMemory() {
        return remembered.of(anna).history();
    }

    @TearDown
    public void forget() throws IOException {
        database.close();
        Folders.delete(folder);
    }
}
