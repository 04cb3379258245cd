package org.plumbline.server.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.history.History;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// An exercise played forward on its page, with nothing saved.
class WhatIfPageTest {

    private static final String PROFILE = """
            {"age": 34, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4],
             "days_per_week": 2, "minutes": 20}""";
    private static final String PULL_APART = "/what-if?exercise=band-pull-apart";

    private TestServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.in(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachStepShowsItsDecisionTheNextPrescriptionTheReasonAndItsRule() {
        server.answer(PROFILE);
        Page page = server.get(PULL_APART + "&step=20,+ok&step=11,+hard");
        assertEquals(200, page.status());
        assertTrue(page.says("Start: </span><strong>Band pull-apart, 1 × 15, Red band</strong>"), page.html());
        assertTrue(page.says("20, ok"));
        assertTrue(page.says("Next band"));
        assertTrue(page.says("Next <strong>Band pull-apart, 1 × 10, Green band</strong>"));
        assertTrue(page.says("href=\"/rules/P6\""));
        assertTrue(page.says("It felt hard."));
        assertTrue(page.says("href=\"/rules/P7\""));
        assertTrue(page.says("aria-label=\"Targets from step to step: 15 with red band, 10 with green band"));
    }

    @Test
    void aSessionThatIsAddedGoesIntoTheAddressAndNowhereElse() {
        server.answer(PROFILE);
        History before = server.journal().history();
        Page page = server.get(PULL_APART + "&add=session&reps=20&effort=ok&pain=4&days=10");
        assertTrue(page.says("10 days off"), page.html());
        assertTrue(page.says("href=\"/rules/B2\""));
        assertTrue(page.says("20, ok, pain 4"));
        assertTrue(page.says("href=\"/rules/P2\""));
        assertEquals(before.standings(), server.journal().history().standings());
        assertTrue(server.journal().history().openSession().isEmpty());
    }

    @Test
    void whatCannotBeUsedGetsASentenceAndIsKept() {
        server.answer(PROFILE);
        Page page = server.get(PULL_APART + "&step=20,+ok&add=session&reps=many&effort=hard&pain=12");
        assertEquals(422, page.status());
        assertTrue(page.says("Give a number from 0 to 999 for each set, such as"), page.html());
        assertTrue(page.says("value=\"many\""));
        assertTrue(page.says("value=\"12\""));
        assertTrue(page.says("Next band"), "the step before is still there");
        Page pain = server.get(PULL_APART + "&add=session&reps=20&pain=12");
        assertEquals(422, pain.status());
        assertTrue(pain.says("Pain is rated from 0 to 10, not 12"), pain.html());
        Page broken = server.get(PULL_APART + "&step=20,+sideways");
        assertEquals(422, broken.status());
        assertTrue(broken.says("A step was not understood"), broken.html());
    }

    @Test
    void presetsPlayFromWhatIsAskedAtEachStep() {
        server.answer(PROFILE);
        Page perfect = server.get(PULL_APART + "&preset=perfect");
        assertEquals(200, perfect.status());
        assertEquals(10, perfect.html().split("class=\"item-why\"", -1).length - 1);
        assertTrue(perfect.says("Next band"), perfect.html());
        Page pain = server.get(PULL_APART + "&preset=pain");
        assertTrue(pain.says("An easier one"), pain.html());
        assertTrue(server.get(PULL_APART + "&preset=break").says("After 21 days off"));
        assertTrue(server.get(PULL_APART + "&preset=hard-week").says("hard"));
        assertEquals(422, server.get(PULL_APART + "&preset=magic").status());
    }

    @Test
    void anUnlikelyNumberIsAskedAboutHereToo() {
        server.answer(PROFILE);
        Page page = server.get(PULL_APART + "&step=99,+ok");
        assertTrue(page.says("more than anybody would expect"), page.html());
        assertTrue(page.says("Next <strong>Band pull-apart, 1 × 15, Red band</strong>"));
    }

    @Test
    void hasAnEnd() {
        server.answer(PROFILE);
        String steps = "&step=1+days+off".repeat(60);
        assertTrue(server.get(PULL_APART + steps).says("That is as far as this looks"));
        assertEquals(422, server.get(PULL_APART + steps + "&preset=break").status());
    }

    @Test
    void isFoundFromTheExerciseAndTheSettingsAndWithoutAnswers() {
        assertTrue(server.get("/exercises/band-pull-apart").says("href=\"/what-if?exercise=band-pull-apart\""));
        assertFalse(server.get("/exercises/doorway-pec-stretch").says("/what-if?exercise="));
        assertTrue(server.get("/settings").says("href=\"/what-if\""));
        assertTrue(server.get("/what-if").says("<option value=\"band-pull-apart\">"));
        assertTrue(server.get(PULL_APART).says("You have not told what you own"));
        assertEquals(404, server.get("/what-if?exercise=band-rwo").status());
    }

    @Test
    void nobodyWhoseTrainingWaitsIsShownAnExercise() {
        server.answer("{\"age\": 34, \"conditions\": [\"arm-symptoms\"], \"days_per_week\": 2, \"minutes\": 20}");
        assertEquals("/no-plan", server.get(PULL_APART).path());
    }
}
