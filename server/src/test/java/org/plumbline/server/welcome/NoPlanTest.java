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

/// What speaks against training ends it, says whom to ask, and opens again only by the person's own word.
class NoPlanTest {

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
    void anAnswerThatAllowsNoPlanLeadsToAPageWithoutExercises() {
        assertEquals("/no-plan", answerAll("health=chest-pain").path());

        Page page = server.get("/no-plan");

        assertTrue(page.says("You told us about chest pain"));
        assertTrue(page.says("Call your local emergency number"));
        assertFalse(page.html().contains("href=\"/exercises"));
        assertFalse(page.html().contains("href=\"/today\""));
        assertFalse(page.html().contains("<nav"));
        assertEquals("/no-plan", server.get("/today").path());
    }

    @Test
    void aDoctorsYesIsGivenWhereItWasAsked() {
        answerAll("health=heart-condition");

        assertEquals("/questions/5?from=no-plan", server.get("/clearances").path());
        Page cleared = server.post("/questions/5?from=no-plan", "health=heart-condition", "cleared=heart-condition");

        assertEquals("/today", cleared.path());
    }

    @Test
    void theAnswersCanBeTakenAlong() {
        answerAll("health=heart-condition");

        Page sheet = server.get("/no-plan/answers");

        assertTrue(sheet.says("With a heart condition, please get a doctor"));
        assertTrue(sheet.says("34 years"));
    }

    @Test
    void nobodysYesChangesAnAge() {
        answerAll("health=latex-allergy");
        assertEquals(
                "/no-plan", server.post("/questions/4?from=settings", "age=16").path());

        Page page = server.get("/no-plan");

        assertTrue(page.says("Plumbline is made for adults."));
        assertFalse(page.says("A professional has cleared me"));
    }

    @Test
    void thePageIsGoneOnceTrainingIsFine() {
        answerAll("health=latex-allergy");

        assertEquals("/today", server.get("/no-plan").path());
        assertEquals("/today", server.get("/no-plan/answers").path());
        assertEquals("/today", server.get("/clearances").path());
    }

    @Test
    void aSignEndsTheSessionAndLocks() {
        answerAll("health=latex-allergy");
        String session = server.post("/sessions").path();
        assertTrue(session.startsWith("/sessions/"), session);

        assertTrue(server.get("/signs").html().contains("href=\"" + session));
        assertEquals(
                "/no-plan",
                server.post("/signs", "sign=arm-weakness", "sign=new-dizziness").path());

        assertTrue(server.get("/no-plan").says("Get medical advice today."));
        assertEquals("/no-plan", server.get("/today").path());
    }

    @Test
    void anEmergencyComesFirst() {
        answerAll("health=latex-allergy");
        server.post("/signs", "emergency=chest", "sign=arm-weakness");

        Page page = server.get("/no-plan");

        assertTrue(page.says("Please get help now"));
        assertTrue(page.says("Call your local emergency number now."));
    }

    @Test
    void withoutATickNothingHappens() {
        answerAll("health=latex-allergy");

        assertEquals("/today", server.post("/signs").path());
        assertEquals("/today", server.get("/today").path());
    }

    @Test
    void newAnswersDoNotOpenWhatASignHasLocked() {
        answerAll("health=latex-allergy");
        server.post("/signs", "sign=clumsy-hands");

        assertEquals("/no-plan", answerAll("health=latex-allergy").path());
    }

    @Test
    void onlyTheSentenceOpensWhatASignHasLocked() {
        answerAll("health=latex-allergy");
        server.post("/signs", "sign=clumsy-hands");

        Page refused = server.post("/clearances");
        assertEquals(422, refused.status());
        assertTrue(refused.says("Tick the sentence if it is so."));
        assertEquals("/no-plan", server.get("/today").path());

        assertEquals(
                "/questions/4?from=screenings",
                server.post("/clearances", "confirmed=yes").path());
        assertEquals("/screenings", server.get("/today").path());
    }

    @Test
    void anIllnessOnlyTakesTime() {
        answerAll("health=latex-allergy");
        assertEquals(
                "/no-plan",
                server.post("/questions/6?from=settings", "neck=0", "body=ill").path());

        Page page = server.get("/no-plan");
        assertTrue(page.says("Get well first"));
        assertTrue(page.says("Come back when you are well."));
        assertFalse(page.says("A professional has cleared me"));

        assertEquals(
                "/today", server.post("/questions/6?from=no-plan", "neck=0").path());
    }

    @Test
    void aStopTakenBackByOneAnswerAsksAllOnceMore() {
        answerAll("health=latex-allergy");
        server.post("/questions/7?from=settings", "sign=clumsy-hands");
        assertEquals("/no-plan", server.get("/today").path());

        assertEquals("/screenings", server.post("/questions/7?from=no-plan").path());
    }

    private Page answerAll(String health) {
        answer(1, "level=L0");
        answer(2, "equipment=wall", "equipment=mat");
        answer(3, "days=2", "minutes=20", "kind=composed", "goal=posture");
        answer(4, "age=34", "desk=8");
        answer(5, health);
        answer(6, "neck=0");
        return answer(7);
    }

    private Page answer(int number, String... fields) {
        return server.post("/questions/" + number, fields);
    }
}
