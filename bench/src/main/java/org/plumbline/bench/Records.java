package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.dose.Effort;
import org.plumbline.history.LogEntry;
import org.plumbline.server.log.Journal;
import org.plumbline.server.log.Journals;
import org.plumbline.server.store.Database;

/// Entries a second without HTTP: what the journal and the group commit make of the disk, beside bare commits.
final class Records {

    private static final int ROUNDS = 5;
    private static final int ALONE = 2000;
    private static final int PEOPLE = 32;
    private static final int EACH = 200;

    private Records() {}

    /// Measures and prints.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        Path folder = Folders.temporary();
        List<LogEntry> year = Lifetime.until(LocalDate.now(ZoneId.systemDefault()), 1, Catalog.read());
        Figures bare = new Figures();
        Figures alone = new Figures();
        Figures together = new Figures();
        try (Database database = Database.in(folder.resolve("data"));
                Commits commits = Commits.in(folder.resolve("bare"))) {
            Journals journals = new Journals(database);
            List<Journal> people = Stream.generate(() -> journals.of(Population.add(database, year)))
                    .limit(PEOPLE)
                    .toList();
            List<Callable<Double>> all = people.stream()
                    .map(person -> (Callable<Double>) () -> rate(person, EACH))
                    .toList();
            warmUp(people, commits, all);
            for (int round = 0; round < ROUNDS; round++) {
                bare.add(commits.rate(ALONE));
                alone.add(rate(people.getFirst(), ALONE));
                together.add(Together.rate(EACH, all));
            }
        }
        Folders.delete(folder);
        System.out.printf(
                """
                        Entries a second without HTTP, median of %d: %.0f bare commits
                          %.0f of one person, %.2f of the bare rate
                          %.0f of %d people, %.2f of the bare rate
                        """,
                ROUNDS,
                bare.median(),
                alone.median(),
                alone.median() / bare.median(),
                together.median(),
                PEOPLE,
                together.median() / bare.median());
    }

    private static void warmUp(List<Journal> people, Commits commits, List<Callable<Double>> all)
            throws InterruptedException, ExecutionException, SQLException {
        commits.rate(ALONE);
        rate(people.getFirst(), ALONE);
        Together.rate(EACH, all);
    }

    private static double rate(Journal journal, int times) {
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            journal.record(
                    UUID.randomUUID(),
                    history -> new LogEntry.EffortTold(
                            Instant.now(),
                            history.lastFinished().orElseThrow().session().id(),
                            0,
                            Effort.OK));
        }
        return times * 1e9 / (System.nanoTime() - start);
    }
}
