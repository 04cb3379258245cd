package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Profile;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// SCR2 as a person meets it: after a break, after a year and after a stop the safety questions come before a session.
@ParameterizedClass
@EnumSource(Engine.class)
class AskAgainTest {

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private Place place;
    private TestServer server;

    @BeforeEach
    void answerEverything() {
        place = engine.emptyPlace(temp);
        server = TestServer.on(place.open());
        answer(1, "level=L0");
        answer(2, "equipment=wall", "equipment=mat", "equipment=chair");
        answer(3, "days=2", "minutes=20", "kind=composed", "goal=posture");
        answer(4, "age=64", "desk=8");
        answer(5, "health=osteoporosis", "health=heart-condition", "cleared=heart-condition");
        answer(6, "neck=2", "body=neck-tension");
        assertEquals("/today", answer(7).path());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nothingIsAskedWhileTheAnswersHold() {
        server.later(Duration.ofDays(84));

        assertEquals("/today", server.get("/today").path());
        assertEquals("/today", server.get("/screenings").path());
        assertEquals("/today", server.post("/screenings").path());
    }

    @Test
    void aBreakIsMetWithAWelcomeAndNoSession() {
        server.later(Duration.ofDays(98));

        Page page = server.get("/today");

        assertEquals("/screenings", page.path());
        assertTrue(page.says("Good to see you. It has been 14 weeks"), page.html());
        assertFalse(page.html().contains("action=\"/sessions\""));
        assertEquals("/screenings", server.get("/week").path());
        assertEquals("/screenings", server.post("/sessions").path());
        assertEquals("/screenings", server.post("/routines/T10/sessions").path());
        assertEquals("/settings", server.get("/settings").path());
        assertTrue(server.get("/exercises").path().startsWith("/exercises"));
    }

    @Test
    void whatLastsIsTickedAndWhatMayHaveChangedIsNot() {
        server.later(Duration.ofDays(98));

        Page you = server.post("/screenings");
        assertEquals("/questions/4?from=screenings", you.path());
        assertTrue(you.says("Question 1 of 4"));
        assertTrue(you.html().contains("value=\"64\""));

        Page health = server.post("/questions/4?from=screenings", "age=65", "desk=8");
        assertTrue(health.says("Question 2 of 4"));
        assertTrue(isTicked(health, "health-osteoporosis"), health.html());
        assertTrue(isTicked(health, "health-heart-condition"));
        assertFalse(health.html().matches("(?s).*name=\"cleared\" value=\"heart-condition\" checked.*"));

        Page body = server.post("/questions/5?from=screenings", "health=osteoporosis");
        assertFalse(isTicked(body, "body-neck-tension"));
        assertTrue(body.says("action=\"/questions/6?from=screenings\""));
    }

    @Test
    void theProgramGoesOnWithTheNewAnswers() {
        server.later(Duration.ofDays(98));
        assertEquals("/today", answerAgain("health=osteoporosis").path());

        Profile profile = server.journal().history().profile().orElseThrow();

        assertEquals(65, profile.trainee().age());
        assertEquals(Set.of(Condition.OSTEOPOROSIS), profile.health().conditions());
        assertEquals("/today", server.get("/today").path());
        assertTrue(server.post("/sessions").path().startsWith("/sessions/"));
    }

    @Test
    void theProgramWaitsWhereAnAnswerSaysSo() {
        server.later(Duration.ofDays(98));

        assertEquals("/no-plan", answerAgain("health=heart-condition").path());
        assertEquals(
                "/today",
                server.post("/questions/5?from=no-plan", "health=heart-condition", "cleared=heart-condition")
                        .path());
    }

    @Test
    void whoLeavesInTheMiddleBeginsAnew() {
        server.later(Duration.ofDays(98));
        server.post("/screenings");
        server.post("/questions/4?from=screenings", "age=65");
        server.post("/questions/5?from=screenings", "health=osteoporosis");

        assertEquals("/screenings", server.get("/today").path());
        server.later(Duration.ofDays(3));
        assertEquals("/questions/4?from=screenings", server.post("/screenings").path());
    }

    @Test
    void aChangedSettingIsNoAnswerToTheQuestions() {
        server.later(Duration.ofDays(80));
        assertEquals(
                "/settings",
                server.post("/questions/2?from=settings", "equipment=wall").path());
        server.later(Duration.ofDays(10));

        assertEquals("/screenings", server.get("/today").path());
    }

    @Test
    void aYearLaterTheQuestionsComeAgain() {
        for (int week = 0; week < 52; week++) {
            server.later(Duration.ofDays(7));
            train();
        }
        assertEquals("/today", server.get("/today").path());
        server.later(Duration.ofDays(1));

        Page page = server.get("/today");

        assertEquals("/screenings", page.path());
        assertTrue(page.says("It has been a year since we asked how you are"), page.html());
    }

    @Test
    void aSessionUnderWayIsNotInterrupted() {
        server.later(Duration.ofDays(84));
        Page player = server.post("/sessions");
        server.later(Duration.ofDays(2));

        assertEquals("/today", server.get("/today").path());
        assertEquals(player.path(), server.post("/sessions").path());
        assertEquals(player.path(), server.get(player.path()).path());
    }

    @Test
    void afterAStopTheQuestionsComeBeforeTheNextSession() {
        server.post("/signs", "sign=clumsy-hands");
        assertEquals("/no-plan", server.get("/screenings").path());

        server.post("/clearances", "confirmed=yes");
        assertTrue(server.get("/today").says("You told us about a sign to stop for."));
        assertEquals("/screenings", server.post("/sessions").path());

        assertEquals("/today", answerAgain("health=osteoporosis").path());
        assertTrue(server.post("/sessions").path().startsWith("/sessions/"));
    }

    private Page answerAgain(String health) {
        server.post("/screenings");
        server.post("/questions/4?from=screenings", "age=65", "desk=8");
        server.post("/questions/5?from=screenings", health);
        server.post("/questions/6?from=screenings", "neck=0");
        return server.post("/questions/7?from=screenings");
    }

    private void train() {
        String session = server.post("/sessions").path();
        server.post(session + "/end");
    }

    private static boolean isTicked(Page page, String id) {
        return page.html().matches("(?s).*<input[^>]*id=\"" + id + "\"[^>]*checked[^>]*>.*");
    }

    private Page answer(int number, String... fields) {
        return server.post("/questions/" + number, fields);
    }
}
