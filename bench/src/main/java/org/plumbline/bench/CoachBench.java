package org.plumbline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.server.log.EntryJson;
import org.plumbline.server.log.EntryKind;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/// What a whole log costs: folding it, and reading it from its JSON before. Ten years may cost ten times one.
///
/// `tokens` is what the others are compared with: the same texts through the same library, each to its end, with
/// nothing made of them. `trees` makes the library's own objects of them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoachBench {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Param({"1", "10"})
    public int years;

    private List<LogEntry> entries = List.of();
    private List<Stored> rows = List.of();

    private record Stored(LogEntry entry, String kind, String json) {}

    @Setup
    public void live() {
        entries = Lifetime.until(LocalDate.of(2026, 1, 5), years, Catalog.read());
        rows = entries.stream()
                .map(entry -> new Stored(entry, EntryKind.of(entry), EntryJson.write(entry)))
                .toList();
        System.out.printf(
                "%n%d years are %d entries, %d characters%n",
                years,
                entries.size(),
                rows.stream().mapToInt(row -> row.json().length()).sum());
    }

    @Benchmark
    public History fold() {
        return History.of(entries);
    }

    @Benchmark
    public int tokens() {
        int tokens = 0;
        for (Stored row : rows) {
            try (JsonParser parser = JSON.createParser(row.json())) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }

    @Benchmark
    public void trees(Blackhole made) {
        for (Stored row : rows) {
            made.consume(JSON.readTree(row.json()));
        }
    }

    @Benchmark
    public void read(Blackhole made) {
        for (Stored row : rows) {
            made.consume(EntryJson.readOrReport(row.kind(), row.entry().at(), row.json()));
        }
    }

    @Benchmark
    public History readAndFold() {
        return History.of(rows.stream()
                .map(row -> EntryJson.readOrReport(row.kind(), row.entry().at(), row.json()))
                .toList());
    }
}
