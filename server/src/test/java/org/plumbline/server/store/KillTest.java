package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.log.LogRow;
import org.plumbline.server.log.TrainingLog;

/// What was acknowledged is found again after the program was killed in the middle of writing.
class KillTest {

    private static final TraineeId ANNA = TraineeId.parse("aaaaaaaa-0000-7000-8000-000000000001");
    private static final int ROUNDS = 10;
    private static final int THREADS = 8;
    private static final int ID_LENGTH = 36;

    @TempDir
    Path temp;

    @Test
    void everyAcknowledgedRowIsFoundAfterAKill() throws IOException, InterruptedException {
        Place place = Engine.SQLITE.emptyPlace(temp);
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled(place, 20 + 77 * round));

            try (Database database = place.open()) {
                List<LogRow> rows = TrainingLog.of(ANNA, database).rowsAfter(0);
                Set<String> stored = new HashSet<>();
                rows.forEach(row -> stored.add(row.entryId().toString()));
                assertTrue(stored.containsAll(acknowledged), "after kill " + round);
                assertEquals(
                        LongStream.rangeClosed(1, rows.size()).boxed().toList(),
                        rows.stream().map(LogRow::seq).toList());
            }
        }
        assertTrue(acknowledged.size() >= ROUNDS * 20);
    }

    /// Kills a writer after so many acknowledgements, and gives all that it got out until it was gone.
    private static Set<String> writeUntilKilled(Place place, int enough) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        place.address())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == ID_LENGTH) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == enough) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertEquals(137, writer.waitFor(), "ended by SIGKILL");
        return acknowledged;
    }

    /// The program that is killed: it adds rows from several threads and prints the id of each that was acknowledged.
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            TrainingLog log = TrainingLog.of(ANNA, new Place(arguments[0]).open());
            Callable<Boolean> endless = () -> {
                while (true) {
                    UUID id = UUID.randomUUID();
                    log.append(id, Instant.EPOCH, "set", "{\"reps\":12}");
                    System.out.println(id);
                }
            };
            AtOnce.run(THREADS, endless);
        }
    }
}
