package org.plumbline.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// A named routine is done now: with what somebody has, without what is not for them, and counted as what it is.
class RoutinesTest {

    private static final String EVERYTHING = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30}""";
    private static final String NO_BANDS = """
            {"age": 29, "level": "L1", "equipment": ["doorframe", "mat", "wall"], "days_per_week": 3, "minutes": 30}""";
    private static final String LATEX = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4],
             "days_per_week": 3, "minutes": 30, "conditions": ["latex-allergy"]}""";

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
    void showsThemToWhoeverAsksAndLeadsToTheQuestions() {
        Page all = server.get("/routines");
        List.of("t-b", "t10", "t-sms", "t-add", "t-mb")
                .forEach(id -> assertTrue(all.says("href=\"/routines/" + id + "\""), id));
        Page one = server.get("/routines/t10");
        assertTrue(one.says("Answer the questions"), one.html());
        assertFalse(one.says("Start this now"), one.html());
        assertEquals("/welcome", server.post("/routines/t10/sessions", Map.of()).path());
        assertTrue(server.journal().history().openSession().isEmpty());
    }

    @Test
    void startsTheSampleRoutineWithTheDosesOfItsTable() {
        server.answer(EVERYTHING);
        Page page = server.get("/routines/t-b");
        assertTrue(page.says("Band pull-apart</a><span class=\"item-dose\">3 × 15</span>"), page.html());
        Page player = server.post("/routines/t-b/sessions", Map.of());
        assertTrue(player.path().startsWith("/sessions/"), player.path());
        assertTrue(player.says("Neck roll"), player.html());
        assertEquals(
                List.of("band-pull-apart", "face-pull", "prone-y-raise", "prone-t-raise", "back-to-wall-angel"),
                exercises(Part.STRENGTH));
    }

    @Test
    void replacesOrLeavesOutWhatSomebodyHasNotOrMayNot() {
        server.answer(NO_BANDS);
        Page page = server.get("/routines/t-b");
        assertTrue(page.says("Replaced or left out for you: Band pull-apart, face pull"), page.html());
        server.post("/routines/t-b/sessions", Map.of());
        assertFalse(exercises(Part.STRENGTH).contains("band-pull-apart"));
        assertTrue(exercises(Part.STRENGTH).contains("scapular-squeeze"), "the easier one takes its place");
    }

    @Test
    void keepsBandsAwayFromSomebodyWithALatexAllergy() {
        server.answer(LATEX);
        server.post("/routines/t10/sessions", Map.of());
        assertTrue(
                exercises(Part.STRENGTH).stream().noneMatch(id -> id.startsWith("band")),
                exercises(Part.STRENGTH)::toString);
        assertTrue(exercises(Part.STRENGTH).contains("prone-y-raise"));
    }

    @Test
    void offersNothingToSomebodyWhoShouldNotTrainNow() {
        server.answer("{\"age\": 40, \"screen\": {\"chest_pain\": true}, \"days_per_week\": 2, \"minutes\": 20}");
        Page page = server.get("/routines/t-mb");
        assertTrue(page.says("There is no training for now."), page.html());
        assertFalse(page.says("Chin tuck"), page.html());
        assertEquals(
                "/no-plan", server.post("/routines/t-mb/sessions", Map.of()).path());
    }

    @Test
    void goesOnFromWhereTheCoachLeftAnExercise() {
        server.answer(EVERYTHING);
        server.post("/routines/t-b/sessions", Map.of());
        doAll("20");
        server.later(Duration.ofDays(2));
        Page page = server.get("/routines/t-b");
        assertTrue(page.says("Green band"), page.html());
        assertTrue(page.says("Band pull-apart</a><span class=\"item-dose\">3 × 10</span>"), page.html());
    }

    @Test
    void countsAsASessionOfTheWeek() {
        server.answer(EVERYTHING);
        server.post("/routines/t10/sessions", Map.of());
        Page summary = doAll("15");
        assertTrue(summary.says("Next time, and why"), summary.html());
        assertTrue(server.get("/today").says("Done for today"));
        assertTrue(server.get("/routines/t-b").says("Your back still rests"));
    }

    @Test
    void doesAMicroBreakOnTopOfTheWeek() {
        server.answer(EVERYTHING);
        String before = server.get("/today").html();
        server.post("/routines/t-mb/sessions", Map.of());
        assertEquals(List.of("chin-tuck", "scapular-squeeze", "band-pull-apart"), exercises(Part.WARM_UP));
        Page summary = doAll("10");
        assertTrue(summary.says("It comes on top of your sessions"), summary.html());
        assertFalse(summary.says("Next time, and why"), summary.html());
        assertEquals(title(before), title(server.get("/today").html()));
        assertTrue(server.journal().history().attendance().lately().isEmpty());
        server.later(Duration.ofDays(1));
        assertFalse(server.get("/today").says("/mornings"), "a break needs no morning after");
    }

    @Test
    void keepsTheQuestionOfTheMorningWhenABreakFollowsASession() {
        server.answer(EVERYTHING);
        server.post("/routines/t-b/sessions", Map.of());
        doAll("15");
        server.later(Duration.ofHours(16));
        server.post("/routines/t-mb/sessions", Map.of());
        doAll("10");
        assertTrue(server.get("/today").says("/mornings"));
        server.post("/mornings", "pain=6", "night=yes");
        assertTrue(
                server.journal().entries().getLast().toString().contains("MorningPain"),
                "the session before the break is what the morning is about");
    }

    @Test
    void startsOnceAndGoesOnWithWhatIsOpen() {
        server.answer(EVERYTHING);
        UUID id = UUID.randomUUID();
        Page first = server.post("/routines/t10/sessions", id, Map.of());
        Page again = server.post("/routines/t10/sessions", id, Map.of());
        assertEquals(first.path(), again.path());
        assertEquals(
                first.path(), server.post("/routines/t-b/sessions", Map.of()).path());
        assertTrue(server.get("/routines/t-b").says("You are in the middle of a session."));
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }

    private List<String> exercises(Part part) {
        return open().script().items().stream()
                .filter(item -> item.part() == part)
                .map(item -> item.prescription().exercise().value())
                .toList();
    }

    /// Logs every set with the same amount, and ends the session.
    private Page doAll(String amount) {
        String path = "/sessions/" + open().id();
        for (int set = 0; open().next().isPresent(); set++) {
            assertTrue(set < TestServer.MORE_SETS_THAN_A_SESSION_HAS, "The session never came to its end");
            OpenSession.Next next = open().next().get();
            server.post(
                    path + "/sets", "item=" + next.item(), "set=" + next.set(), "amount=" + amount, "confirmed=true");
        }
        return server.post(path + "/end", Map.of());
    }

    private static String title(String page) {
        return page.substring(page.indexOf("<h1"), page.indexOf("</h1>"));
    }
}
