package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.server.store.DatabaseTest.addPerson;
import static org.plumbline.server.store.DatabaseTest.awaitUninterrupted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/// What SQLite alone can get wrong: its one writer, its lock, its settings.
class SqliteDatabaseTest {

    @TempDir
    Path temp;

    @Test
    void saysNotSavedWhileAnotherProgramHoldsTheLock() throws SQLException {
        Place place = Engine.SQLITE.emptyPlace(temp);
        try (Database database = SqliteDatabase.open(Path.of(place.address()), Duration.ofMillis(20));
                Connection other = place.connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            StoreUnavailable locked =
                    assertThrows(StoreUnavailable.class, () -> database.write(sql -> addPerson(sql, "anna")));
            statement.execute("ROLLBACK");

            assertEquals(StoreUnavailable.Kind.NOT_SAVED, locked.kind());
            assertEquals(
                    "Nothing was saved: another program keeps the database locked. Please try again.",
                    locked.getMessage());
            int added = database.write(sql -> addPerson(sql, "anna"));
            assertEquals(1, added);
        }
    }

    @Test
    void takesBackTheWriteOfACallerWhoIsInterruptedInTheQueue() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Database database = Engine.SQLITE.emptyPlace(temp).open();
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> slow = executor.submit(() -> database.write(sql -> {
                begun.countDown();
                awaitUninterrupted(goOn);
                return addPerson(sql, "slow");
            }));
            begun.await();
            Thread.currentThread().interrupt();
            StoreUnavailable interrupted =
                    assertThrows(StoreUnavailable.class, () -> database.write(sql -> addPerson(sql, "anna")));
            assertTrue(Thread.interrupted());
            goOn.countDown();

            assertEquals(StoreUnavailable.Kind.NOT_SAVED, interrupted.kind());
            assertEquals(1, slow.get());
            int added = database.write(sql -> addPerson(sql, "anna"));
            assertEquals(1, added);
        }
    }

    @Test
    void refusesAUnitInsideAUnit() {
        try (Database database = Engine.SQLITE.emptyPlace(temp).open()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.write(_ -> database.write(sql -> addPerson(sql, "anna"))));
        }
    }

    @Test
    void refusesToWriteThroughAReader() {
        try (Database database = Engine.SQLITE.emptyPlace(temp).open()) {
            assertThrows(DataAccessException.class, () -> addPerson(database.reader(), "anna"));
        }
    }

    @Test
    void writesDurablyAheadOfReaders() {
        try (Database database = Engine.SQLITE.emptyPlace(temp).open()) {
            assertEquals("wal", setting(database, "journal_mode"));
            assertEquals("2", setting(database, "synchronous"));
            assertEquals("1", setting(database, "foreign_keys"));
            assertEquals("5000", setting(database, "busy_timeout"));
        }
    }

    private static String setting(Database database, String name) {
        return database.write(
                sql -> sql.sql("PRAGMA " + name).query(String.class).single());
    }

    @Test
    void worksInAFolderWithAnyName() {
        Path folder = temp.resolve("Anna's data? 100 % müde #1");
        try (Database database = Database.in(folder)) {
            database.write(sql -> addPerson(sql, "anna"));
        }

        assertTrue(Files.isRegularFile(folder.resolve("plumbline.db")));
    }

    @Test
    void leavesASingleFileBehind() {
        Place place = Engine.SQLITE.emptyPlace(temp);
        try (Database database = place.open()) {
            database.write(sql -> addPerson(sql, "anna"));
        }

        assertEquals(1, Path.of(place.address()).toFile().list().length);
    }
}
