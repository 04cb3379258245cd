package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What both kinds of database promise about units of SQL.
@ParameterizedClass
@EnumSource
class DatabaseTest {

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    Place place;
    Database database;

    @BeforeEach
    void open() {
        place = engine.emptyPlace(temp);
        database = place.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsReadersWhatWasWritten() {
        database.write(sql -> addPerson(sql, "anna"));

        assertEquals(List.of("anna"), people());
    }

    @Test
    void undoesAllOfAUnitThatThrows() {
        IllegalStateException mistake = new IllegalStateException("on second thought");

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> database.write(sql -> {
                    addPerson(sql, "anna");
                    throw mistake;
                }));

        assertEquals(mistake, thrown);
        assertEquals(List.of(), people());
    }

    @Test
    void undoesAUnitThatBreaksAConstraintAndGoesOn() {
        database.write(sql -> addPerson(sql, "anna"));

        assertThrows(
                DataAccessException.class, () -> database.write(sql -> addPerson(sql, "bob") + addPerson(sql, "anna")));

        database.write(sql -> addPerson(sql, "carl"));
        assertEquals(List.of("anna", "carl"), people());
    }

    @Test
    void savesAllThatIsWrittenAtOnceAndNothingThatFails() throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<Integer>> writes = IntStream.range(0, 200)
                .mapToObj(i -> executor.submit(() -> database.write(sql -> {
                    addPerson(sql, "p%03d".formatted(i));
                    return 100 / (i % 2);
                })))
                .toList();
        executor.close();

        List<String> saved = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            if (writes.get(i).state() == Future.State.SUCCESS) {
                saved.add("p%03d".formatted(i));
            }
        }
        assertEquals(100, saved.size());
        assertEquals(saved, people());
    }

    @Test
    void finishesWhatItAcceptedBeforeItCloses() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> slow = executor.submit(() -> database.write(sql -> {
                begun.countDown();
                awaitUninterrupted(goOn);
                return addPerson(sql, "slow");
            }));
            begun.await();
            Future<?> closing = executor.submit(database::close);
            goOn.countDown();
            closing.get();
            assertEquals(1, slow.get());
        }
        assertRefusesToWrite();

        database = place.open();
        assertEquals(List.of("slow"), people());
    }

    private void assertRefusesToWrite() {
        StoreUnavailable closed =
                assertThrows(StoreUnavailable.class, () -> database.write(sql -> addPerson(sql, "late")));
        assertEquals("Nothing was saved: Plumbline is shutting down. Please try again.", closed.getMessage());
    }

    @Test
    void saysWhetherACallerWhoIsInterruptedWasSaved() {
        Thread.currentThread().interrupt();
        List<String> expected = new ArrayList<>();
        try {
            database.write(sql -> addPerson(sql, "anna"));
            expected.add("anna");
        } catch (StoreUnavailable refused) {
            assertEquals(StoreUnavailable.Kind.NOT_SAVED, refused.kind());
        }

        assertEquals(true, Thread.interrupted());
        assertEquals(expected, people());
    }

    private List<String> people() {
        return database.reader()
                .sql("SELECT id FROM trainee ORDER BY id")
                .query(String.class)
                .list();
    }

    static int addPerson(JdbcClient sql, String id) {
        return sql.sql("INSERT INTO trainee (id, created_at, token_hash) VALUES (?, ?, ?)")
                .params(id, 0L, "token of " + id)
                .update();
    }

    static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
