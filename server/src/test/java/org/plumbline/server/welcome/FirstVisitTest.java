package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.Site;
import org.plumbline.server.Site.Answer;

/// Somebody comes for the first time, answers, comes back and changes their mind, without any script.
class FirstVisitTest {

    @TempDir
    Path folder;

    Site site;

    @BeforeEach
    void open() {
        site = Site.in(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void beginsWithAPageThatSaysWhatThisIs() {
        assertEquals("/today", site.get("/").location());
        assertEquals("/welcome", site.get("/today").location());
        assertTrue(site.get("/welcome").shows("A few questions, about a minute."));
    }

    @Test
    void sevenPagesLeadToAPlan() {
        assertEquals("/questions/2", answer(1, "level=L0").location());
        assertEquals(
                "/questions/3", answer(2, "equipment=wall", "equipment=mat").location());
        assertEquals(
                "/questions/4",
                answer(3, "days=2", "minutes=20", "kind=composed", "goal=posture")
                        .location());
        assertEquals("/questions/5", answer(4, "age=34", "desk=8").location());
        assertEquals("/questions/6", answer(5).location());
        assertEquals("/questions/7", answer(6, "neck=0").location());
        assertEquals("/today", answer(7).location());
        assertEquals(200, site.get("/today").status());
    }

    @Test
    void aRefusedAnswerKeepsEverythingTyped() {
        Answer refused = answer(4, "age=300", "weight=64,5", "desk=6");

        assertEquals(422, refused.status());
        assertTrue(refused.shows("Give an age from 5 to 120 years, not 300"));
        assertTrue(refused.page().contains("value=\"300\""));
        assertTrue(refused.page().contains("value=\"64,5\""));
        assertTrue(refused.page().contains("value=\"6\""));
    }

    @Test
    void leavingAndRestartingLosesNothing() {
        answer(1, "level=L1", "active=yes");
        answer(2, "equipment=dumbbell", "kilograms=2, 4, 6");
        site.close();
        site = Site.in(folder);

        assertTrue(site.get("/welcome").shows("Go on with question 3"));
        assertTrue(site.get("/questions/2").page().contains("value=\"2, 4, 6\""));
    }

    @Test
    void theLastPageLeadsBackToWhatWasLeftOut() {
        answer(1, "level=L0");

        assertEquals("/questions/2", answer(7).location());
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        assertFalse(answer(4, "age=<b>3</b>").page().contains("<b>3"));
    }

    @Test
    void thereAreNoOtherQuestions() {
        assertEquals(404, site.get("/questions/0").status());
        assertEquals(404, site.get("/questions/8").status());
        assertEquals(404, site.get("/questions/two").status());
    }

    @Test
    void oneAnswerIsChangedFromTheSettings() {
        answerAll();

        assertTrue(site.get("/settings").shows("2 days a week, 20 minutes, composed for you, for posture"));
        site.get("/questions/3?from=settings");
        Answer saved = site.post("/questions/3?from=settings", "days=3", "minutes=30", "kind=T-B", "goal=strength");

        assertEquals("/settings", saved.location());
        assertTrue(site.get("/settings").shows("3 days a week, 30 minutes, the sample routine, for strength"));
    }

    @Test
    void anAnswerSentTwiceCountsOnce() {
        answerAll();
        site.get("/questions/4?from=settings");
        assertEquals(
                "/settings", site.post("/questions/4?from=settings", "age=40").location());
        assertEquals(
                "/settings", site.post("/questions/4?from=settings", "age=40").location());

        assertTrue(site.get("/settings").shows("40 years"));
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

    private Answer answer(int number, String... fields) {
        site.get("/questions/" + number);
        return site.post("/questions/" + number, fields);
    }
}
