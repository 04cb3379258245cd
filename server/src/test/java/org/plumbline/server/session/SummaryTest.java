package org.plumbline.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;

/// A session that is over: what its page says, today and later, and how its sets are corrected, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class SummaryTest {

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""";

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void startSomebodyWhoWantsTheSampleRoutine() {
        server = TestServer.on(engine.emptyPlace(temp).open());
        server.answer(SAMPLE_ROUTINE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void saysWhatWasDoneAndPraisesWithFacts() {
        Page page = session("16");
        assertTrue(page.says("Done, in 25 minutes"), page.html());
        assertTrue(page.says("Monday, March 2"), page.html());
        assertTrue(page.says("All five exercises, every set as asked."), page.html());
        assertTrue(page.says("Tomorrow morning there is one question"), page.html());
        assertTrue(page.says("aria-label=\"Set 1: 16 reps, correct it\">16</a>"), page.html());
        assertFalse(page.html().contains("!</"), "nobody shouts");
    }

    @Test
    void theMostSoFarIsAFactToo() {
        session("15");
        server.later(Duration.ofDays(2));
        Page second = session("17");
        assertTrue(second.says("17 in every set, the most so far."), second.html());
    }

    @Test
    void staysTheSameWhenOthersFollow() {
        String path = session("15").path();
        server.later(Duration.ofDays(2));
        session("17");
        Page old = server.get(path);
        assertTrue(old.says("Monday, March 2"), old.html());
        assertTrue(old.says("All five exercises, every set as asked."), old.html());
        assertFalse(old.says("the most so far"), old.html());
        assertFalse(old.says("one question"), old.html());
    }

    @Test
    void asksAboutTheMorningOnTheNextDayAndThenTellsIt() {
        String path = session("15").path();
        server.later(Duration.ofHours(14));
        assertTrue(server.get(path).says("href=\"/mornings\">Answer it</a>"));
        server.post("/mornings", Map.of("pain", "2"));
        assertTrue(
                server.get(path).says("The morning after: pain 2 of 10"),
                server.get(path).html());
    }

    @Test
    void aCorrectedSetIsDecidedAnew() {
        Page page = session("20");
        int item = strength();
        Page form = server.get(page.path() + "/corrections/" + item + "/2");
        assertTrue(form.says("value=\"20\"") && form.says("What comes next may change with it."), form.html());
        server.later(Duration.ofMinutes(5));
        Page corrected = correct(page, item, "12");
        assertTrue(corrected.says("set 2: 12 reps") || corrected.says("set 2: 12"), corrected.html());
        assertTrue(corrected.says("After your correction:"), corrected.html());
        assertTrue(corrected.says("aria-label=\"Set 2: 12 reps, correct it\">12</a>"), corrected.html());
        Standing pulls = server.journal()
                .history()
                .standing(new ExerciseId("band-pull-apart"))
                .orElseThrow();
        assertEquals("red band", pulls.prescription().load().toString());
        assertTrue(server.get("/history").says("You corrected a set"));
    }

    @Test
    void anOldSessionIsCorrectedAndWhatWasDecidedSinceStays() {
        Page first = session("15");
        int item = strength();
        server.later(Duration.ofDays(2));
        session("17");
        server.later(Duration.ofDays(2));
        String before = server.get("/today").html();
        Page form = server.get(first.path() + "/corrections/" + item + "/2");
        assertTrue(form.says("what comes next stays."), form.html());
        Page corrected = correct(first, item, "11");
        assertTrue(corrected.says("What comes next stays as it was decided."), corrected.html());
        assertEquals(doses(before), doses(server.get("/today").html()));
    }

    @Test
    void keepsWhatWasTypedAndAsksAboutTheUnlikely() {
        Page page = session("20");
        int item = strength();
        Page refused = correct(page, item, "twelve");
        assertEquals(422, refused.status());
        assertTrue(refused.says("value=\"twelve\""), refused.html());
        Page asked = correct(page, item, "99");
        assertEquals(422, asked.status());
        assertTrue(asked.says("Really 99?"), asked.html());
        Page yes = server.post(
                page.path() + "/corrections", Map.of("item", "" + item, "set", "2", "amount", "99", "confirmed", "99"));
        assertTrue(yes.says("Set 2: 99 reps"), yes.html());
    }

    @Test
    void correctsOnlySetsThatWereAskedForInSessionsThatAreOver() {
        Page page = session("20");
        int item = strength();
        assertEquals(
                404, server.get(page.path() + "/corrections/" + item + "/9").status());
        assertEquals(404, server.get(page.path() + "/corrections/99/1").status());
        assertEquals(404, server.get(page.path() + "/corrections/0/1").status(), "a warm-up");
        assertEquals(
                404,
                server.get("/sessions/" + UUID.randomUUID() + "/corrections/0/1")
                        .status());
        server.later(Duration.ofDays(2));
        Page open = server.post("/sessions", Map.of());
        assertEquals(
                404, server.get(open.path() + "/corrections/" + item + "/1").status());
    }

    @Test
    void takesANoteAfterwardsAndKeepsOneThatIsTooLong() {
        Page page = session("20");
        Page noted = server.post(page.path() + "/notes", Map.of("text", "Slept <badly>", "item", "" + strength()));
        assertTrue(noted.says("Band pull-apart: Slept &lt;badly&gt;"), noted.html());
        assertTrue(server.get("/history").says("Slept &lt;badly&gt;"));
        String tooLong = "a".repeat(LogEntry.NoteTold.LONGEST + 1);
        Page refused = server.post(page.path() + "/notes", Map.of("text", tooLong));
        assertEquals(422, refused.status());
        assertTrue(refused.html().contains(tooLong), "what was typed stays");
    }

    private Page correct(Page session, int item, String amount) {
        return server.post(session.path() + "/corrections", Map.of("item", "" + item, "set", "2", "amount", amount));
    }

    private static List<String> doses(String html) {
        return List.of(html.split("<span class=\"item-dose\">")).stream()
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('<')))
                .toList();
    }

    /// The first line of the last session that is no warm-up.
    private int strength() {
        List<Script.Item> items = server.journal()
                .history()
                .lastFinished()
                .orElseThrow()
                .session()
                .script()
                .items();
        return IntStream.range(0, items.size())
                .filter(place -> items.get(place).part() == Part.STRENGTH)
                .findFirst()
                .orElseThrow();
    }

    private Page session(String amount) {
        Page player = server.post("/sessions", Map.of());
        for (int set = 0; open().next().isPresent(); set++) {
            assertTrue(set < TestServer.MORE_SETS_THAN_A_SESSION_HAS, "The session never came to its end");
            OpenSession.Next next = open().next().get();
            server.post(
                    player.path() + "/sets",
                    Map.of("item", "" + next.item(), "set", "" + next.set(), "amount", amount));
        }
        for (int item = 0; item < open().script().items().size(); item++) {
            if (open().script().items().get(item).part() == Part.STRENGTH) {
                server.post(player.path() + "/efforts", Map.of("item", "" + item, "effort", "ok"));
            }
        }
        server.later(Duration.ofMinutes(25));
        SessionId id = open().id();
        Page end = server.post(player.path() + "/end", Map.of());
        assertEquals("/sessions/" + id, end.path());
        return end;
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }
}
