package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// Training with exclusions: what is left out, under the person's own words for why.
class LeftOutTest {

    @TempDir
    Path folder;

    TestServer server;

    @BeforeEach
    void open() {
        server = TestServer.in(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyReasonHasItsExercises() {
        server.answer("{\"age\": 68, \"equipment\": [\"band\", \"wall\", \"mat\"], \"bands\": [2, 3],"
                + " \"conditions\": [\"osteoporosis\"]}");

        Page page = server.get("/settings/left-out");

        assertTrue(page.says("Because of osteoporosis"), page.html());
        assertTrue(page.says("Because of your age, 65 or over"));
        assertTrue(page.html().contains("href=\"/exercises/superman\""));
        assertTrue(page.says("These stay, in another form"));
        assertTrue(server.get("/week").says("What we leave out for you, and why"));
    }

    @Test
    void nothingIsLeftOutForWhoToldOfNothing() {
        server.answer("{\"age\": 34, \"equipment\": [\"wall\", \"mat\"]}");

        assertTrue(server.get("/settings/left-out").says("Nothing: your answers rule no exercise out."));
        assertFalse(server.get("/week").says("What we leave out for you, and why"));
    }

    @Test
    void noExerciseIsNamedWhileTrainingWaits() {
        server.answer("{\"age\": 34, \"screen\": {\"clumsy_hands\": true}}");

        assertEquals("/settings", server.get("/settings/left-out").path());
    }
}
