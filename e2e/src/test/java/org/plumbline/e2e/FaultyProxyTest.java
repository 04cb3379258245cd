package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bad line does what it says, so that whoever comes through it has shown something.
class FaultyProxyTest {

    @Test
    void happensToRequestsWhatWasAskedFor(@TempDir Path data) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                FaultyProxy line = FaultyProxy.before(plumbline.address())) {
            Caller caller = new Caller(line.address());
            caller.answer();
            String session = caller.start();
            for (Fault lost : List.of(Fault.REQUEST_LOST, Fault.BROKEN, Fault.BUSY)) {
                line.does(lost, "/sessions");
                assertThrows(IOException.class, () -> log(caller, session, 7));
            }
            line.goes();
            assertThrows(IOException.class, () -> log(caller, session, 7));
            line.comesBack();
            for (Fault done : List.of(Fault.ANSWER_LOST, Fault.DONE_AND_DENIED)) {
                line.does(done, "/sessions");
                assertThrows(IOException.class, () -> log(caller, session, 8));
            }
            for (Fault heard : List.of(Fault.TWICE, Fault.TWICE_MUCH_LATER, Fault.SLOW)) {
                line.does(heard, "/sessions");
                log(caller, session, 9);
            }
            line.does(Fault.ANSWER_CUT, "/today");
            assertThrows(IOException.class, () -> caller.get("/today"));
            line.holds();
            log(caller, session, 10);
            assertEquals(
                    List.of(8, 8, 9, 9, 9, 10),
                    Truth.ofTheOnlySession(plumbline.log()).stream()
                            .filter(each -> each.startsWith("set 5/1"))
                            .map(set -> Integer.parseInt(set.replaceAll("set 5/1: (\\d+) .*", "$1")))
                            .toList());
            assertTrue(line.happened().get(Fault.NONE) > 5);
        }
    }

    private static void log(Caller caller, String session, int amount) throws IOException {
        caller.post(session + "/sets", UUID.randomUUID(), "item=5&set=1&amount=" + amount);
    }
}
