package org.plumbline.server.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// What the page of the week shows, and the page of changes.
class WeekPageTest {

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "desk_hours": 6, "requests": ["T-B"]}""";

    private static final String COMPOSED = SAMPLE_ROUTINE.replace("\"T-B\"", "");

    private static final Pattern MONDAY = Pattern.compile("href=\"/week/monday/([a-z0-9-]+)\"");

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.in(temp);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leadsFromEachExerciseToItsPlaceInTheWeek() {
        server.answer(COMPOSED);
        Page week = server.get("/week");
        assertTrue(week.html().contains("href=\"/week/monday/"), week.html());
        assertTrue(week.says("strength"));
        assertTrue(week.says("Warm-up: "));
        assertTrue(week.says("At your desk"));
        assertTrue(week.says("What your week gives each muscle"));
    }

    @Test
    void showsWhatTheCoachAsksAndNotWhatWasPlannedOnce() {
        server.answer(SAMPLE_ROUTINE);
        assertFalse(server.get("/week").says("Green band"));
        session("20");
        server.later(Duration.ofDays(1));
        Page week = server.get("/week");
        assertTrue(week.says("Green band"), week.html());
        assertTrue(week.says("One session done, two to come"), week.html());
    }

    @Test
    void saysWhatIsPinnedAndWhatIsAFavorite() {
        server.answer(COMPOSED);
        String exercise = firstExercise();
        server.post("/week/edits", Map.of("edit", "pin", "weekday", "monday", "exercise", exercise));
        server.post("/week/edits", Map.of("edit", "favor", "exercise", exercise));
        Page week = server.get("/week");
        assertTrue(week.says(">Pinned<"), week.html());
        assertTrue(week.says(">Favorite<"));
        assertTrue(server.get("/week/change").says("Pinned to Monday"));
    }

    @Test
    void movesASessionSoThatTheWeekShowsItThere() {
        server.answer(COMPOSED);
        server.post("/week/edits", Map.of("edit", "move", "from", "monday", "to", "tuesday"));
        Page week = server.get("/week");
        assertTrue(week.html().contains("aria-label=\"Tuesday: session planned\""), week.html());
        assertFalse(week.html().contains("aria-label=\"Monday: session planned\""));
    }

    @Test
    void marksTheDaysOfTheirOwnTraining() {
        server.answer(COMPOSED);
        Page week = server.post("/week/edits", "edit=upper-body", "weekday=saturday");
        assertTrue(week.says("upper-body day"), week.html());
    }

    @Test
    void leadsWhoeverHasNotAnsweredToTheQuestions() {
        assertEquals("/welcome", server.get("/week/change").path());
        assertEquals(
                "/welcome", server.post("/week/edits", Map.of("edit", "afresh")).path());
    }

    private String firstExercise() {
        Matcher link = MONDAY.matcher(server.get("/week").html());
        assertTrue(link.find());
        return link.group(1);
    }

    @Test
    void looksBackAfterFourWeeks() {
        server.answer(COMPOSED);
        session("12");
        server.later(Duration.ofDays(3));
        session("12");
        assertFalse(server.get("/week").says("behind you"));
        server.later(Duration.ofDays(26));
        assertTrue(server.get("/week").says("Four weeks are behind you, with two of "));
        server.later(Duration.ofDays(7));
        assertFalse(server.get("/week").says("behind you"));
    }

    private void session(String amount) {
        Page player = server.post("/sessions", Map.of());
        for (int done = 0; open().next().isPresent(); done++) {
            assertTrue(done < TestServer.MORE_SETS_THAN_A_SESSION_HAS, "The session never came to its end");
            OpenSession.Next next = open().next().get();
            Map<String, String> set = Map.of(
                    "item", Integer.toString(next.item()), "set", Integer.toString(next.set()), "amount", amount);
            server.post(player.path() + "/sets", set);
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
