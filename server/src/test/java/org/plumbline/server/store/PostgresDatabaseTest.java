package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.server.store.DatabaseTest.addPerson;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What PostgreSQL alone can do to a write: ask for it again, or be gone.
class PostgresDatabaseTest {

    @TempDir
    Path temp;

    Database database;

    @BeforeEach
    void open() {
        database = Engine.POSTGRESQL.emptyPlace(temp).open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void runsAUnitAgainWhenTheServerAsksForIt() {
        AtomicInteger runs = new AtomicInteger();

        database.write(sql -> {
            addPerson(sql, "anna");
            return runs.incrementAndGet() < 3 ? raise(sql, "40001") : 1;
        });

        assertEquals(3, runs.get());
    }

    @Test
    void givesUpWhenTheServerAsksTooOften() {
        assertSays(
                "Nothing was saved: too many others write at the same time. Please try again.",
                sql -> raise(sql, "40P01"));
    }

    @Test
    void saysNotSavedWhenTheConnectionBreaks() {
        assertSays(
                "Nothing was saved: the database cannot be reached. Please try again.",
                sql -> sql.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .list()
                        .size());
        database.write(sql -> addPerson(sql, "anna"));
    }

    @Test
    void saysNotSavedWhenTheDiskIsFull() {
        assertSays("Nothing was saved: the database has no room left. Please try again.", sql -> raise(sql, "53100"));
    }

    @Test
    void saysNotSavedOnAStandby() {
        assertSays(
                "Nothing was saved: the database takes no entries at the moment. Please try again.",
                sql -> sql.sql("SET TRANSACTION READ ONLY").update() + addPerson(sql, "anna"));
    }

    private void assertSays(String sentence, java.util.function.Function<JdbcClient, Integer> unit) {
        StoreUnavailable thrown = assertThrows(StoreUnavailable.class, () -> database.write(unit));
        assertEquals(sentence, thrown.getMessage());
        assertEquals(StoreUnavailable.Kind.NOT_SAVED, thrown.kind());
    }

    private static int raise(JdbcClient sql, String state) {
        return sql.sql("DO $$ BEGIN RAISE EXCEPTION 'test' USING ERRCODE = '" + state + "'; END $$")
                .update();
    }
}
