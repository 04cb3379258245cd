package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start that cannot be: one sentence that says why, at once, and no stack trace.
class StartTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @TempDir
    private Path temp;

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertRefuses(
                    "Port %d is taken. Stop what uses it, or choose another: bin/plumbline --port %d"
                            .formatted(port, port + 1),
                    "--port",
                    Integer.toString(port),
                    "--data",
                    temp.resolve("data").toString());
        }
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertRefuses(
                "The data folder %s is a file. Choose a folder with --data.".formatted(file),
                "--port",
                "0",
                "--data",
                file.toString());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void refusesToAnswerOtherMachines() {
        assertRefuses(
                "Plumbline answers this machine alone until there are accounts; '0.0.0.0' would open it to others.",
                "--port",
                "0",
                "--host",
                "0.0.0.0",
                "--data",
                temp.resolve("data").toString());
    }

    @Test
    void refusesABrokenCatalogAndSaysWhere() throws IOException {
        Path exercises = Files.createDirectories(temp.resolve("mine").resolve("exercises"));
        Path broken = Files.writeString(exercises.resolve("broken.md"), "---\nid: broken\n---\n# Broken\n");
        Plumbline.Refusal refusal = Plumbline.refused(
                temp,
                "--port",
                "0",
                "--data",
                temp.resolve("data").toString(),
                "--catalog",
                temp.resolve("mine").toString());
        assertNotEquals(0, refusal.code());
        assertTrue(refusal.err().lines().allMatch(line -> line.contains(broken.getFileName() + ":")), refusal.err());
        assertTrue(refusal.err().matches("(?s).*broken\\.md:\\d+: .*"), refusal.err());
    }

    @Test
    void refusesACatalogThatIsNotThere() {
        Path nowhere = temp.resolve("nowhere");
        Plumbline.Refusal refusal = Plumbline.refused(
                temp, "--port", "0", "--data", temp.resolve("data").toString(), "--catalog", nowhere.toString());
        assertOneSentence(refusal);
        assertTrue(refusal.err().contains(nowhere.toString()), refusal.err());
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws SQLException {
        Path data = temp.resolve("data");
        Plumbline.on(data).close();
        Log.in(data).change("update flyway_schema_history set version = '099' where installed_rank = 1");
        Plumbline.Refusal refusal = Plumbline.refused(temp, "--port", "0", "--data", data.toString());
        assertOneSentence(refusal);
        assertTrue(refusal.err().startsWith("This database belongs to a newer Plumbline"), refusal.err());
    }

    private void assertRefuses(String sentence, String... arguments) {
        Instant begin = Instant.now();
        Plumbline.Refusal refusal = Plumbline.refused(temp, arguments);
        assertOneSentence(refusal);
        assertEquals(sentence, refusal.err().strip());
        assertTrue(Duration.between(begin, Instant.now()).compareTo(AT_ONCE) < 0, "slow to refuse");
    }

    private static void assertOneSentence(Plumbline.Refusal refusal) {
        assertAll(
                () -> assertNotEquals(0, refusal.code()),
                () -> assertEquals(1, refusal.err().strip().lines().count(), refusal.err()),
                () -> assertEquals("", refusal.out()));
    }
}
