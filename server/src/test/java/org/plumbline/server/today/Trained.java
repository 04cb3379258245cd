package org.plumbline.server.today;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// Somebody who trains the sample routine, session by session, without looking at the pages between.
record Trained(TestServer server) {

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""";

    static Trained on(TestServer server) {
        server.answer(SAMPLE_ROUTINE);
        return new Trained(server);
    }

    /// Does a whole session with so much in each set, and says how it hurt before it.
    void session(String amount, String painBefore) {
        Page player = server.post("/sessions", Map.of("pain", painBefore));
        for (int set = 0; open().next().isPresent(); set++) {
            assertTrue(set < TestServer.MORE_SETS_THAN_A_SESSION_HAS, "The session never came to its end");
            OpenSession.Next next = open().next().get();
            server.post(
                    player.path() + "/sets",
                    Map.of(
                            "item", Integer.toString(next.item()),
                            "set", Integer.toString(next.set()),
                            "amount", amount));
        }
        for (int item = 0; item < open().script().items().size(); item++) {
            if (open().script().items().get(item).part() == Part.STRENGTH) {
                server.post(player.path() + "/efforts", Map.of("item", Integer.toString(item), "effort", "ok"));
            }
        }
        server.later(Duration.ofMinutes(25));
        server.post(player.path() + "/end", Map.of());
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }
}
