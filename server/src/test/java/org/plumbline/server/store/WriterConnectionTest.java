package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.server.store.DatabaseTest.addPerson;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A group of units shares one commit, and nobody pays for a neighbor's mistake.
class WriterConnectionTest {

    @TempDir
    Path temp;

    WriterConnection connection;
    Database database;

    @BeforeEach
    void open() {
        database = Database.in(temp);
        connection = new WriterConnection(new SqliteFile(temp.resolve("plumbline.db"), SqliteFile.PATIENCE));
    }

    @AfterEach
    void close() {
        connection.close();
        database.close();
    }

    @Test
    void aFailingUnitDoesNotHarmItsNeighbors() {
        PendingWrite<Integer> anna = adding("anna");
        PendingWrite<Integer> again = new PendingWrite<>(sql -> addPerson(sql, "bob") + addPerson(sql, "anna"));
        PendingWrite<Integer> broken = new PendingWrite<>(sql -> {
            addPerson(sql, "bob");
            throw new AssertionError("broken");
        });
        PendingWrite<Integer> carl = adding("carl");

        connection.commit(List.of(anna, again, broken, carl));

        assertEquals(1, anna.await());
        assertThrows(DataAccessException.class, again::await);
        assertThrows(AssertionError.class, broken::await);
        assertEquals(1, carl.await());
        assertEquals(List.of("anna", "carl"), people());
    }

    @Test
    void everybodyHearsOfAFailedCommit() {
        PendingWrite<Integer> anna = adding("anna");
        PendingWrite<Integer> orphan = new PendingWrite<>(sql -> {
            sql.sql("""
                    CREATE TABLE visit (trainee TEXT REFERENCES trainee (id) DEFERRABLE INITIALLY DEFERRED)
                    """).update();
            return sql.sql("INSERT INTO visit VALUES ('nobody')").update();
        });

        connection.commit(List.of(anna, orphan));

        assertEquals(StoreUnavailable.Kind.NOT_SAVED, failure(anna).kind());
        assertEquals(StoreUnavailable.Kind.NOT_SAVED, failure(orphan).kind());
        assertEquals(List.of(), people());
        assertGoesOn();
    }

    @Test
    void everybodyHearsOfAFullDisk() {
        PendingWrite<Integer> anna = adding("anna");
        PendingWrite<Integer> big = new PendingWrite<>(sql -> {
            sql.sql("PRAGMA max_page_count = 1").query(Integer.class).single();
            return addPerson(sql, "x".repeat(1_000_000));
        });

        connection.commit(List.of(anna, big));

        assertEquals(
                "Nothing was saved: the disk is full. Please try again.",
                failure(anna).getMessage());
        assertEquals(StoreUnavailable.Kind.NOT_SAVED, failure(big).kind());
        assertEquals(List.of(), people());
        assertGoesOn();
    }

    @Test
    void aUnitThatEndsTheTransactionItselfFailsTheGroup() {
        PendingWrite<Integer> anna = adding("anna");
        PendingWrite<Integer> rude =
                new PendingWrite<>(sql -> sql.sql("ROLLBACK").update());

        connection.commit(List.of(anna, rude));

        assertEquals(StoreUnavailable.Kind.NOT_SAVED, failure(anna).kind());
        assertEquals(List.of(), people());
        assertGoesOn();
    }

    @Test
    void leavesOutWhatWasTakenBack() {
        PendingWrite<Integer> withdrawn = adding("withdrawn");
        withdrawn.take();
        PendingWrite<Integer> anna = adding("anna");

        connection.commit(List.of(withdrawn, anna));

        assertEquals(1, anna.await());
        assertEquals(List.of("anna"), people());
    }

    private void assertGoesOn() {
        PendingWrite<Integer> next = adding("next");
        connection.commit(List.of(next));
        assertEquals(1, next.await());
        assertEquals(List.of("next"), people());
    }

    private static PendingWrite<Integer> adding(String id) {
        Function<JdbcClient, Integer> unit = sql -> addPerson(sql, id);
        return new PendingWrite<>(unit);
    }

    private static StoreUnavailable failure(PendingWrite<?> write) {
        return assertThrows(StoreUnavailable.class, write::await);
    }

    private List<String> people() {
        return database.reader()
                .sql("SELECT id FROM trainee ORDER BY id")
                .query(String.class)
                .list();
    }
}
