package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// Somebody comes for the first time, answers, comes back and changes their mind, without any script.
class FirstVisitTest {

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
    void beginsWithAPageThatSaysWhatThisIs() {
        assertEquals("/welcome", server.get("/").path());
        assertTrue(server.get("/welcome").says("A few questions, about a minute."));
    }

    @Test
    void sevenPagesLeadToAPlan() {
        assertEquals("/questions/2", answer(1, "level=L0").path());
        assertEquals(
                "/questions/3", answer(2, "equipment=wall", "equipment=mat").path());
        assertEquals(
                "/questions/4",
                answer(3, "days=2", "minutes=20", "kind=composed", "goal=posture")
                        .path());
        assertEquals("/questions/5", answer(4, "age=34", "desk=8").path());
        assertEquals("/questions/6", answer(5).path());
        assertEquals("/questions/7", answer(6, "neck=0").path());
        assertEquals("/today", answer(7).path());
        assertEquals("/today", server.get("/today").path());
    }

    @Test
    void aRefusedAnswerKeepsEverythingTyped() {
        Page refused = answer(4, "age=300", "weight=64,5", "desk=6");

        assertEquals(422, refused.status());
        assertTrue(refused.says("Give an age from 5 to 120 years, not 300"));
        assertTrue(refused.html().contains("value=\"300\""));
        assertTrue(refused.html().contains("value=\"64,5\""));
        assertTrue(refused.html().contains("value=\"6\""));
    }

    @Test
    void leavingAndRestartingLosesNothing() {
        answer(1, "level=L1", "active=yes");
        answer(2, "equipment=dumbbell", "kilograms=2, 4, 6");
        server.close();
        server = TestServer.in(folder);

        assertTrue(server.get("/welcome").says("Go on with question 3"));
        assertTrue(server.get("/questions/2").html().contains("value=\"2, 4, 6\""));
    }

    @Test
    void theLastPageLeadsBackToWhatWasLeftOut() {
        answer(1, "level=L0");

        assertEquals("/questions/2", answer(7).path());
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        assertFalse(answer(4, "age=<b>3</b>").html().contains("<b>3"));
    }

    @Test
    void thereAreNoOtherQuestions() {
        assertEquals(404, server.get("/questions/0").status());
        assertEquals(404, server.get("/questions/8").status());
        assertEquals(404, server.get("/questions/two").status());
    }

    @Test
    void oneAnswerIsChangedFromTheSettings() {
        answerAll();

        assertTrue(server.get("/settings").says("2 days a week, 20 minutes, composed for you, for posture"));
        Page saved = server.post("/questions/3?from=settings", "days=3", "minutes=30", "kind=T-B", "goal=strength");

        assertEquals("/settings", saved.path());
        assertTrue(server.get("/settings").says("3 days a week, 30 minutes, the sample routine, for strength"));
    }

    @Test
    void anAnswerSentTwiceCountsOnce() {
        answerAll();
        UUID once = UUID.randomUUID();

        assertEquals(
                "/settings",
                server.post("/questions/4?from=settings", once, Map.of("age", "40"))
                        .path());
        assertEquals(
                "/settings",
                server.post("/questions/4?from=settings", once, Map.of("age", "40"))
                        .path());

        assertTrue(server.get("/settings").says("40 years"));
        assertEquals(2, server.journal().entries().size());
    }

    private void answerAll() {
        answer(1, "level=L0");
        answer(2, "equipment=wall", "equipment=mat");
        answer(3, "days=2", "minutes=20", "kind=composed", "goal=posture");
        answer(4, "age=34", "desk=8");
        answer(5);
        answer(6, "neck=0");
        answer(7);
    }

    private Page answer(int number, String... fields) {
        return server.post("/questions/" + number, fields);
    }
}
