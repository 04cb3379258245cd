package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is kept, whatever happens to the process: `kill -9` in the middle of writes, again and again.
class KillTest {

    private static final int KILLS = 10;
    private static final int WRITERS = 4;
    private static final int SETS_BEFORE_A_KILL = 40;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void losesNoSetThatWasAcknowledged(@TempDir Path data) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data)) {
            Caller first = new Caller(plumbline.address());
            first.answer();
            String session = first.start();
            writeUntilKilled(plumbline, session);
            for (int kill = 1; kill < KILLS; kill++) {
                plumbline.start();
                writeUntilKilled(plumbline, session);
            }
            assertTrue(acknowledged.size() >= KILLS * SETS_BEFORE_A_KILL, "too few writes to tell anything");
            assertEveryAcknowledgedSetIsThereOnce(plumbline.log());
        }
    }

    private void writeUntilKilled(Plumbline plumbline, String session) throws Exception {
        Caller caller = new Caller(plumbline.address());
        CountDownLatch enough = new CountDownLatch(SETS_BEFORE_A_KILL);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int amount = 10 + writer;
            writers.add(Thread.ofVirtual().start(() -> write(caller, session, amount, enough)));
        }
        assertTrue(enough.await(30, TimeUnit.SECONDS), "the server hardly writes");
        plumbline.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /// Logs the same set again and again, each time as another entry, until nobody answers any more.
    private void write(Caller caller, String session, int amount, CountDownLatch enough) {
        try {
            while (true) {
                UUID id = UUID.randomUUID();
                caller.post(session + "/sets", id, "item=5&set=1&amount=" + amount);
                acknowledged.add(id.toString());
                enough.countDown();
            }
        } catch (IOException killed) {
            // What was under way may be saved or not; it was not acknowledged.
        }
    }

    private void assertEveryAcknowledgedSetIsThereOnce(Log log) throws SQLException {
        List<String> saved = log.entryIds("set-logged");
        Set<String> once = new HashSet<>(saved);
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(once);
        assertEquals(Set.of(), lost, "acknowledged and lost");
        assertEquals(saved.size(), once.size(), "saved twice");
        assertTrue(saved.size() <= acknowledged.size() + KILLS * WRITERS, "more than was ever sent");
    }
}
