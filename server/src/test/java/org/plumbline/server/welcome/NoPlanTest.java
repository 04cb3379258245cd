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

/// What speaks against training ends it, says whom to ask, and opens again only by the person's own word.
class NoPlanTest {

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
    void anAnswerThatAllowsNoPlanLeadsToAPageWithoutExercises() {
        assertEquals("/no-plan", answerAll("health=chest-pain").location());

        Answer page = site.get("/no-plan");

        assertTrue(page.shows("You told us about chest pain"));
        assertTrue(page.shows("Call your local emergency number"));
        assertFalse(page.page().contains("href=\"/exercises"));
        assertFalse(page.page().contains("href=\"/today\""));
        assertFalse(page.page().contains("<nav"));
        assertEquals("/no-plan", site.get("/today").location());
    }

    @Test
    void aDoctorsYesIsGivenWhereItWasAsked() {
        answerAll("health=heart-condition");

        assertEquals("/questions/5?from=no-plan", site.get("/clearances").location());
        site.get("/questions/5?from=no-plan");
        Answer cleared = site.post("/questions/5?from=no-plan", "health=heart-condition", "cleared=heart-condition");

        assertEquals("/today", cleared.location());
    }

    @Test
    void theAnswersCanBeTakenAlong() {
        answerAll("health=heart-condition");

        Answer sheet = site.get("/no-plan/answers");

        assertTrue(sheet.shows("With a heart condition, please get a doctor's yes first."));
        assertTrue(sheet.shows("34 years"));
    }

    @Test
    void nobodysYesChangesAnAge() {
        answerAll("health=latex-allergy");
        site.get("/questions/4?from=settings");
        assertEquals(
                "/no-plan", site.post("/questions/4?from=settings", "age=16").location());

        Answer page = site.get("/no-plan");

        assertTrue(page.shows("Plumbline is made for adults."));
        assertFalse(page.shows("A professional has cleared me"));
    }

    @Test
    void thePageIsGoneOnceTrainingIsFine() {
        answerAll("health=latex-allergy");

        assertEquals("/today", site.get("/no-plan").location());
        assertEquals("/today", site.get("/no-plan/answers").location());
        assertEquals("/today", site.get("/clearances").location());
    }

    @Test
    void aSignEndsTheSessionAndLocks() {
        answerAll("health=latex-allergy");
        site.get("/today");
        String session = site.post("/sessions").location();
        assertTrue(session.startsWith("/sessions/"), session);

        assertTrue(site.get("/signs").page().contains("href=\"" + session));
        assertEquals(
                "/no-plan",
                site.post("/signs", "sign=arm-weakness", "sign=new-dizziness").location());

        assertTrue(site.get("/no-plan").shows("Get medical advice today."));
        assertEquals("/no-plan", site.get("/today").location());
    }

    @Test
    void anEmergencyComesFirst() {
        answerAll("health=latex-allergy");
        site.get("/signs");
        site.post("/signs", "emergency=chest", "sign=arm-weakness");

        Answer page = site.get("/no-plan");

        assertTrue(page.shows("Please get help now"));
        assertTrue(page.shows("Call your local emergency number now."));
    }

    @Test
    void withoutATickNothingHappens() {
        answerAll("health=latex-allergy");
        site.get("/signs");

        assertEquals("/today", site.post("/signs").location());
        assertEquals(200, site.get("/today").status());
    }

    @Test
    void newAnswersDoNotOpenWhatASignHasLocked() {
        answerAll("health=latex-allergy");
        site.get("/signs");
        site.post("/signs", "sign=clumsy-hands");

        assertEquals("/no-plan", answerAll("health=latex-allergy").location());
    }

    @Test
    void onlyTheSentenceOpensWhatASignHasLocked() {
        answerAll("health=latex-allergy");
        site.get("/signs");
        site.post("/signs", "sign=clumsy-hands");
        site.get("/clearances");

        Answer refused = site.post("/clearances");
        assertEquals(422, refused.status());
        assertTrue(refused.shows("Tick the sentence if it is so."));
        assertEquals("/no-plan", site.get("/today").location());

        site.get("/clearances");
        assertEquals("/questions/5", site.post("/clearances", "confirmed=yes").location());
        assertEquals(200, site.get("/today").status());
    }

    private Answer answerAll(String health) {
        answer(1, "level=L0");
        answer(2, "equipment=wall", "equipment=mat");
        answer(3, "days=2", "minutes=20", "kind=composed", "goal=posture");
        answer(4, "age=34", "desk=8");
        answer(5, health);
        answer(6, "neck=0");
        return answer(7);
    }

    private Answer answer(int number, String... fields) {
        site.get("/questions/" + number);
        return site.post("/questions/" + number, fields);
    }
}
