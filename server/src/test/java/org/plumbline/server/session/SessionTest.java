package org.plumbline.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// A session from start to end as a browser without scripts meets it, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class SessionTest {

    private static final int MORE_THAN_ANY_SESSION_HAS = 60;

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""";

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private Place place;
    private TestServer server;

    @BeforeEach
    void startSomebodyWhoWantsTheSampleRoutine() {
        place = engine.emptyPlace(temp);
        server = TestServer.on(place.open());
        server.answer(SAMPLE_ROUTINE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsTheSampleRoutineAsItsTableGivesIt() {
        Page today = server.get("/today");
        assertTrue(today.says("Band pull-apart</a><span class=\"item-dose\">3 × 15</span>"), today.html());
        assertTrue(today.says("Face pull</a><span class=\"item-dose\">3 × 12</span>"));
        assertTrue(today.says("Prone Y raise</a><span class=\"item-dose\">2 × 10</span>"));
        assertTrue(today.says("Prone T raise</a><span class=\"item-dose\">2 × 10</span>"));
        assertTrue(today.says("<span class=\"item-dose\">2 × 10</span>"));
    }

    @Test
    void coachesTheNextSessionAndSaysWhy() {
        doSession("20", "ok");
        server.later(Duration.ofDays(2));
        Page today = server.get("/today");
        assertTrue(today.says("Green band"), today.html());
        assertTrue(today.says("3 × 10"), today.html());
    }

    @Test
    void saysForEveryExerciseWhatComesNextAndWhy() {
        Page summary = doSession("20", "ok");
        assertTrue(
                summary.says(
                        "All three sets reached 20 and felt ok. Green is about a quarter harder, so we start at 10."),
                summary.html());
        assertTrue(summary.says("Next time, and why"));
    }

    @Test
    void logsASetSentTwiceOnce() {
        Page player = skipTheWarmUp(start());
        UUID id = UUID.randomUUID();
        Map<String, String> set = next("18");
        server.post(player.path() + "/sets", id, set);
        server.post(player.path() + "/sets", id, set);
        assertEquals(1, open().item(next().item()).sets().size());
    }

    @Test
    void takesTheLatestWordForASet() {
        Page player = skipTheWarmUp(start());
        Map<String, String> first = next("18");
        server.post(player.path() + "/sets", first);
        server.post(player.path() + "/sets", Map.of("item", first.get("item"), "set", "1", "amount", "15"));
        int item = Integer.parseInt(first.get("item"));
        assertEquals(15, open().item(item).sets().get(1).work().amount());
    }

    @Test
    void refusesANumberInTheDomainsWordsAndKeepsIt() {
        Page player = skipTheWarmUp(start());
        Page refused = server.post(player.path() + "/sets", next("twelve"));
        assertEquals(422, refused.status());
        assertTrue(refused.says("value=\"twelve\""), refused.html());
        assertTrue(refused.says("Work is a whole number of repetitions or seconds, not 'twelve'"));
        assertTrue(open().item(next().item()).sets().isEmpty());
    }

    @Test
    void asksAboutAnUnlikelyNumberBeforeItCounts() {
        Page player = skipTheWarmUp(start());
        Page asked = server.post(player.path() + "/sets", next("99"));
        assertEquals(422, asked.status());
        assertTrue(asked.says("Really 99?"), asked.html());
        assertTrue(open().item(next().item()).sets().isEmpty());
    }

    @Test
    void redPainEndsTheExerciseForToday() {
        Page player = skipTheWarmUp(start());
        int item = next().item();
        Page told = server.post(player.path() + "/pains/" + item, Map.of("pain", "6", "kind", "dull"));
        assertTrue(told.says("Enough of this one today"), told.html());
        assertEquals(item + 1, next().item());
    }

    @Test
    void redPainTwiceTakesThePatternOut() {
        endWithRedPain();
        server.later(Duration.ofDays(2));
        assertTrue(server.get("/today").says("Scapular squeeze</a>"), "the easier exercise takes its place");
        endWithRedPain();
        server.later(Duration.ofDays(2));
        Page today = server.get("/today");
        assertFalse(today.says("Scapular squeeze</a>"), today.html());
        assertTrue(today.says("please show it to a health professional"), today.html());
        assertFalse(today.says("Prone T raise</a>"), "it is the same pattern");
        assertTrue(today.says("Face pull"), today.html());
    }

    private void endWithRedPain() {
        Page player = skipTheWarmUp(start());
        server.post(player.path() + "/pains/" + next().item(), Map.of("pain", "6", "kind", "dull"));
        server.post(player.path() + "/end", Map.of("shortened", "true"));
    }

    @Test
    void amberPainHoldsTheExercise() {
        Page player = skipTheWarmUp(start());
        server.post(player.path() + "/pains/" + next().item(), Map.of("pain", "3", "kind", "dull"));
        finishSets(player, "20");
        Page summary = server.post(player.path() + "/end", Map.of());
        assertTrue(
                summary.says("You felt pain at 3 of 10. Until that settles, nothing gets harder here."),
                summary.html());
    }

    @Test
    void aBadMorningMakesTheNextSessionLighter() {
        doSession("16", "ok");
        server.later(Duration.ofHours(14));
        assertTrue(server.get("/today").says("How do your neck and shoulders feel this morning?"));
        server.post("/mornings", Map.of("pain", "5"));
        server.later(Duration.ofDays(2));
        Page today = server.get("/today");
        assertTrue(today.says("2 × 15"), today.html());
        assertFalse(today.says("this morning?"));
    }

    @Test
    void goesOnAfterARestart() {
        start();
        server.close();
        server = TestServer.on(place.open());
        assertTrue(server.get("/today").says("You are in the middle of it"));
    }

    @Test
    void leavesOutWhatCannotBeDone() {
        Page player = skipTheWarmUp(start());
        int item = next().item();
        server.post(player.path() + "/skips/" + item, Map.of("reason", "no-equipment"));
        assertEquals(item + 1, next().item());
    }

    @Test
    void doesSomethingElseInThePlaceOfWhatCannotBeDone() {
        Page player = skipTheWarmUp(start());
        int item = next().item();
        Page skip = server.get(player.path() + "/skips/" + item);
        Matcher way = Pattern.compile("value=\"(too-hard [^\"]+)\"").matcher(skip.html());
        assertTrue(way.find(), skip.html());
        Page instead = server.post(player.path() + "/skips/" + item, Map.of("reason", way.group(1)));
        assertTrue(instead.says("Scapular squeeze"), instead.html());
        assertEquals(new OpenSession.Next(item, 1), next());
        server.later(Duration.ofSeconds(30));
        finishSets(player, "10");
        Page summary = server.post(player.path() + "/end", Map.of());
        assertTrue(summary.says("Left out: too hard today"), summary.html());
        assertTrue(summary.says("In place of band pull-apart"), summary.html());
        assertTrue(server.get("/history").says("Band pull-apart: too hard today, so today it was scapular squeeze."));
    }

    @Test
    void whatIsNotOfferedIsNoAnswer() {
        Page player = skipTheWarmUp(start());
        Page refused = server.post(
                player.path() + "/skips/" + next().item(),
                Map.of("reason", "too-hard 1 x 5 reps: barbell-bent-over-row, 100 kg"));
        assertEquals(422, refused.status());
    }

    @Test
    void knowsNoOtherSession() {
        assertEquals(404, server.get("/sessions/" + UUID.randomUUID()).status());
        assertEquals(404, server.get("/sessions/nonsense").status());
    }

    @Test
    void aRestDayFollowsASession() {
        doSession("16", "ok");
        assertTrue(server.get("/today").says("Done for today"));
        server.later(Duration.ofDays(1));
        assertTrue(server.get("/today").html().contains("Start"));
    }

    private Page start() {
        return server.post("/sessions", Map.of());
    }

    private Page doSession(String amount, String effort) {
        Page player = skipTheWarmUp(start());
        finishSets(player, amount);
        for (int item = 0; item < open().script().items().size(); item++) {
            if (open().script().items().get(item).part() == Part.STRENGTH) {
                server.post(player.path() + "/efforts", Map.of("item", Integer.toString(item), "effort", effort));
            }
        }
        server.later(Duration.ofMinutes(25));
        return server.post(player.path() + "/end", Map.of());
    }

    private void finishSets(Page player, String amount) {
        for (int set = 0; open().next().isPresent(); set++) {
            assertTrue(set < MORE_THAN_ANY_SESSION_HAS, () -> "No end after " + next());
            server.post(player.path() + "/sets", next(amount));
        }
    }

    private Page skipTheWarmUp(Page player) {
        while (open().script().items().get(next().item()).part() == Part.WARM_UP) {
            server.post(player.path() + "/sets", next("10"));
        }
        return player;
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }

    private OpenSession.Next next() {
        return open().next().orElseThrow();
    }

    private Map<String, String> next(String amount) {
        return Map.of("item", Integer.toString(next().item()), "set", Integer.toString(next().set()), "amount", amount);
    }
}
