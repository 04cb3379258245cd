package org.plumbline.server.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DayWords;

/// What people ask of their week: why this, what instead, why not that.
class SlotPageTest {

    private static final Repertoire BOOK = Catalog.open().repertoire();
    private static final String ANSWERS =
            "{\"age\": 34, \"equipment\": [\"band\", \"anchor\", \"doorframe\", \"mat\", \"wall\"],"
                    + " \"bands\": [3, 4], \"days_per_week\": 2, \"minutes\": 20}";

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
    void everyItemOfEverySessionSaysWhyItIsThere() {
        server.answer(ANSWERS);

        for (PlannedSession session : program().plan().sessions()) {
            session.items().forEach(item -> {
                Page page = server.get(path(session.weekday(), item));
                assertEquals(200, page.status(), page.path());
                assertEquals(path(session.weekday(), item), page.path());
                assertTrue(page.says("<h2>Why is this here?</h2>"), page.html());
                assertTrue(page.says("<h1 tabindex=\"-1\">" + exercise(item).name() + "</h1>"), page.html());
                assertTrue(page.html().contains("href=\"/exercises/" + item.exercise() + "\""));
            });
        }
    }

    @Test
    void warmUpAndStretchesNameTheirRules() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();

        Page warmUp = server.get(path(session.weekday(), session.warmUp().getFirst()));
        Page stretch = server.get(path(session.weekday(), session.stretches().getFirst()));

        assertTrue(warmUp.html().contains("href=\"/rules/C1\""), warmUp.html());
        assertTrue(stretch.html().contains("href=\"/rules/ST1\""), stretch.html());
        assertFalse(warmUp.html().contains("value=\"pin\""), "only strength can be made to stay");
    }

    @Test
    void offersEveryChangeAsAFormThatWorksWithoutScript() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem row = session.strength().getFirst();

        Page page = server.get(path(session.weekday(), row));

        for (String edit : List.of("swap", "pin", "favor", "dislike")) {
            assertTrue(page.html().contains("name=\"edit\" value=\"" + edit + "\""), edit + "\n" + page.html());
        }
        assertTrue(page.html().contains("name=\"weekday\" value=\"" + DayWords.path(session.weekday()) + "\""));
        assertTrue(page.html().contains("name=\"exercise\" value=\"" + row.exercise() + "\""));
    }

    @Test
    void aFavoriteIsSaidAndCanBeTakenBack() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem row = session.strength().getFirst();

        Page favored = choose("favor", session, row, "true");
        assertEquals(path(session.weekday(), row), favored.path());
        assertTrue(favored.says("<span class=\"chip chip-plain\">favorite</span>"), favored.html());
        assertTrue(favored.says("No longer a favorite"));

        assertTrue(choose("favor", session, row, "false").says("Make it a favorite"));
    }

    @Test
    void whatIsKeptSaysSo() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem row = session.strength().getFirst();

        Page kept = choose("pin", session, row, "true");
        assertTrue(kept.says("<span class=\"chip chip-plain\">kept here</span>"), kept.html());

        assertFalse(choose("pin", session, row, "false").says("kept here"));
    }

    @Test
    void anAlternativeTakesThePlaceAndSaysWhyItIsThere() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem row = session.strength().getFirst();
        ExerciseId to = program()
                .workbench()
                .alternatives(session.weekday(), row.exercise())
                .getFirst()
                .exercise();

        Page swapped = server.post(
                "/week/edits",
                "edit=swap",
                "weekday=" + DayWords.path(session.weekday()),
                "exercise=" + row.exercise(),
                "to=" + to,
                "back=slot");

        assertEquals("/week/" + DayWords.path(session.weekday()) + "/" + to, swapped.path());
        assertTrue(swapped.says("<h2>Why is this here?</h2>"));
    }

    @Test
    void whatIsNotWantedCanBeHadAgain() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem last = session.strength().getLast();
        choose("dislike", session, last, "true");

        Page unwanted = server.get("/week/why-not/" + last.exercise());
        assertTrue(unwanted.says("You said that you do not want"), unwanted.html());
        assertTrue(unwanted.says("I want it again"));

        server.later(Duration.ofMinutes(1));
        Page again =
                server.post("/week/edits", "edit=dislike", "exercise=" + last.exercise(), "on=false", "back=why-not");
        assertEquals("/week/why-not/" + last.exercise(), again.path());
        assertFalse(again.says("You said that you do not want"), again.html());
    }

    @Test
    void whatAnAnswerLeavesOutIsNoButton() {
        server.answer(ANSWERS.replace("\"minutes\"", "\"conditions\": [\"osteoporosis\"], \"minutes\""));

        Page page = server.get("/week/why-not/superman");

        assertTrue(page.says("left out because of osteoporosis"), page.html());
        assertTrue(page.html().contains("href=\"/settings/left-out\""));
        assertFalse(page.html().contains("action=\"/week/edits\""), "a medical answer is never dropped with a tap");
    }

    @Test
    void aRoutineDecidesUntilThePlannerTakesOver() {
        server.answer(ANSWERS);
        server.post("/week/edits", "edit=follow", "routine=T-B", "back=week");
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem first = session.strength().getFirst();

        Page page = server.get(path(session.weekday(), first));

        assertTrue(page.says("Your week follows a routine"), page.html());
        assertTrue(page.says("Let the planner take over"));
        assertFalse(page.html().contains("value=\"pin\""));
        assertTrue(server.get("/week/why-not/prone-w-raise").says("is not part of the routine you follow"));
    }

    private Page choose(String edit, PlannedSession session, PlannedItem item, String on) {
        server.later(Duration.ofMinutes(1));
        return server.post(
                "/week/edits",
                "edit=" + edit,
                "weekday=" + DayWords.path(session.weekday()),
                "exercise=" + item.exercise(),
                "on=" + on,
                "back=slot");
    }

    @Test
    void whatIsNotThereLeadsToWhyNot() {
        server.answer(ANSWERS);

        Page page = server.get("/week/monday/dead-hang");

        assertEquals("/week/why-not/dead-hang", page.path());
        assertTrue(page.says("Not in your week: why?"), page.html());
        assertTrue(page.says("<h2>Ask about another</h2>"));
    }

    @Test
    void findsAnExerciseToAskAboutWithoutScript() {
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        Exercise there = exercise(session.stretches().getFirst());

        Page page = server.get("/week/why-not?q=" + there.id());

        assertTrue(page.html().contains("href=\"/week/why-not/" + there.id() + "\""), page.html());
        assertTrue(page.says("In your week on "));
        assertTrue(server.get("/week/why-not?q=nonsense").says("Nothing is called so."));
    }

    @Test
    void thePageOfAnExerciseSaysWhereItIsOrAsksWhyNot() {
        assertFalse(server.get("/exercises/dead-hang").says("your week"), "nobody has a week yet");
        server.answer(ANSWERS);
        PlannedSession session = program().plan().sessions().getFirst();
        PlannedItem row = session.strength().getFirst();

        assertTrue(server.get("/exercises/dead-hang").html().contains("href=\"/week/why-not/dead-hang\""));
        assertTrue(server.get("/exercises/" + row.exercise())
                .html()
                .contains("href=\"" + path(session.weekday(), row) + "\""));
    }

    @Test
    void whoHasNoWeekIsLedToTheQuestionsOrToWhatWaits() {
        assertEquals("/welcome", server.get("/week/why-not").path());
        server.answer("{\"age\": 34, \"screen\": {\"clumsy_hands\": true}}");
        assertEquals("/no-plan", server.get("/week/why-not/dead-hang").path());
        assertFalse(server.get("/exercises/dead-hang").says("your week"));
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        server.answer(ANSWERS);
        assertEquals(404, server.get("/week/someday/band-row").status());
        assertEquals(404, server.get("/week/monday/levitation").status());
        assertEquals(404, server.get("/week/why-not/Levitation!").status());
    }

    private Program program() {
        Moment moment = new Moment(Instant.parse("2026-03-02T18:00:00Z"), ZoneOffset.UTC);
        return Program.of(BOOK, server.journal().history(), moment.now()).orElseThrow();
    }

    private static Exercise exercise(PlannedItem item) {
        return BOOK.exercise(item.exercise());
    }

    private static String path(DayOfWeek day, PlannedItem item) {
        return "/week/" + DayWords.path(day) + "/" + item.exercise();
    }
}
