package org.plumbline.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.EachSide;
import org.plumbline.history.ItemLog;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Side;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// What a person tells during a session and at its end, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class TellingTest {

    private static final String SOMEBODY = """
            {"age": 29, "level": "%s", "equipment": ["band", "anchor", "dumbbell", "bench", "mat", "wall"],
             "bands": [3, 4], "dumbbells_kg": [2, 4, 10], "days_per_week": 3, "minutes": 30}""";

    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final int BAND_ROW = 0;
    private static final int ONE_ARM_ROW = 1;
    private static final int ONE_ARM_RAISE = 2;
    private static final int GONE = 3;
    private static final int STRETCH = 4;

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private final UUID id = UUID.randomUUID();
    private final String session = "/sessions/" + id;
    private Place place;
    private TestServer server;

    @BeforeEach
    void startASession() {
        place = engine.emptyPlace(temp);
        server = TestServer.on(place.open());
        server.answer(SOMEBODY.formatted("L1"));
        start(true);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void offersToTellPainOnEveryScreen() {
        done(BAND_ROW, 1, "12");
        Stream.of(
                        session,
                        session + "/rest?item=0&set=1",
                        session + "/sets/0/1",
                        session + "/skips/0",
                        session + "/pains/0/stopped")
                .forEach(path -> assertTrue(server.get(path).says(session + "/pains/0\">"), path));
        Page really = set(BAND_ROW, 2, "amount=99");
        assertTrue(really.says(session + "/pains/0\">"), really.html());
        skip(BAND_ROW, ONE_ARM_ROW, ONE_ARM_RAISE);
        Page gone = server.get(session);
        assertTrue(gone.says(session + "/pains/3\">"), gone.html());
    }

    @Test
    void asksAtTheEndWhatHurt() {
        done(BAND_ROW, 1, "12");
        done(BAND_ROW, 2, "12");
        skip(ONE_ARM_ROW, ONE_ARM_RAISE, GONE, STRETCH);
        Page end = server.get(session);
        assertTrue(end.says("Did anything hurt?"), end.html());
        assertFalse(end.says(session + "/pains/1"), "what was not done is not asked about");
        Page told = server.post(session + "/pains/0", Map.of("pain", "3", "kind", "dull"));
        assertTrue(told.says("That was everything"), told.html());
        assertTrue(told.says("Band row (standing or seated), 3 of 10") || told.says(", 3 of 10"), told.html());
    }

    @Test
    void saysWhatRedPainMeansForTheNextTime() {
        done(BAND_ROW, 1, "12");
        Page stopped = server.post(session + "/pains/0", Map.of("pain", "2", "kind", "rising"));
        assertTrue(stopped.says("Enough of this one today"), stopped.html());
        assertTrue(stopped.says("The pain grew from set to set"), stopped.html());
        assertTrue(stopped.says("/rules/P1"), stopped.html());
        assertTrue(open().item(BAND_ROW).isStopped());
    }

    @Test
    void takesEachSideAndCountsTheLesser() {
        set(ONE_ARM_ROW, 1, "left=9", "right=12");
        assertEquals(
                new DoneSet(Work.reps(9), Load.parse("4 kg"), Optional.of(new EachSide(9, 12)), false),
                item(ONE_ARM_ROW).sets().get(1));
        assertTrue(server.get(session + "/rest?item=1&set=1").says("left 9, right 12 saved"));
        Page again = server.get(session + "/sets/1/1");
        assertTrue(again.says("name=\"left\" type=\"text\" value=\"9\""), again.html());
    }

    @Test
    void wantsBothSidesOrNone() {
        Page refused = set(ONE_ARM_ROW, 1, "amount=10", "left=9");
        assertEquals(422, refused.status());
        assertTrue(refused.says("Tell both sides, or leave both empty. The right one is missing."), refused.html());
        assertTrue(refused.says("value=\"9\""), refused.html());
        assertTrue(item(ONE_ARM_ROW).sets().isEmpty());
    }

    @Test
    void saysWhichSideBegins() {
        skip(BAND_ROW);
        Page first = server.get(session);
        assertTrue(first.says("Left side first, right matches it; last set left alone"), first.html());
        done(ONE_ARM_ROW, 1, "10");
        done(ONE_ARM_ROW, 2, "10");
        Page last = server.get(session);
        assertTrue(last.says("This set: the left side alone"), last.html());
        assertFalse(last.says("each side"), last.html());
        assertFalse(last.says("Left and right differ"), last.html());
    }

    @Test
    void hearsThatTheGripGaveOutFirst() {
        done(BAND_ROW, 1, "12");
        Page rest = server.get(session + "/rest?item=0&set=1");
        assertTrue(rest.says("My grip gave out first"), rest.html());
        Page told = server.post(session + "/grips", Map.of("item", "0", "set", "1"));
        assertTrue(told.says("Straps or handles let your back get its sets."), told.html());
        assertTrue(open().item(BAND_ROW).isGripFirst());
        done(ONE_ARM_RAISE, 1, "8");
        assertFalse(server.get(session + "/rest?item=2&set=1").says("My grip gave out first"), "it is no row");
    }

    @Test
    void asksThoseWhoTrainForAWhileForRepetitionsInReserve() {
        done(BAND_ROW, 1, "12");
        done(BAND_ROW, 2, "12");
        Page rest = server.get(session + "/rest?item=0&set=2");
        assertTrue(rest.says("How many reps were left in the band row?"), rest.html());
        assertTrue(rest.says("Most have about one more than they think."), rest.html());
        Page told = server.post(session + "/efforts", Map.of("item", "0", "set", "2", "reserve", "3"));
        assertTrue(told.says("value=\"3\" aria-pressed=\"true\""), told.html());
        assertEquals(Optional.of(Effort.OK), open().item(BAND_ROW).effort());
        assertEquals(Optional.of(3), open().item(BAND_ROW).inReserve());
    }

    @Test
    void asksBeginnersInWords() {
        server.answer(SOMEBODY.formatted("L0"));
        done(BAND_ROW, 1, "12");
        done(BAND_ROW, 2, "12");
        Page rest = server.get(session + "/rest?item=0&set=2");
        assertTrue(rest.says("How was the"), rest.html());
        assertFalse(rest.says("How many reps"), rest.html());
    }

    @Test
    void refusesAReserveThatCannotBe() {
        assertEquals(
                422,
                server.post(session + "/efforts", Map.of("item", "0", "reserve", "-1"))
                        .status());
        assertEquals(Optional.empty(), open().item(BAND_ROW).effort());
    }

    @Test
    void keepsAConfirmedNumberAsConfirmed() {
        assertTrue(set(BAND_ROW, 1, "amount=99").says("Really 99?"));
        set(BAND_ROW, 1, "amount=99", "confirmed=99");
        assertEquals(
                new DoneSet(Work.reps(99), Load.parse("red band")).confirmed(),
                item(BAND_ROW).sets().get(1));
    }

    @Test
    void takesAYesForTheVeryNumberItAskedAbout() {
        assertTrue(set(BAND_ROW, 1, "amount=98", "confirmed=99").says("Really 98?"));
        assertTrue(set(BAND_ROW, 1, "amount=98", "confirmed=true").says("Really 98?"));
        assertTrue(item(BAND_ROW).sets().isEmpty());
    }

    @Test
    void asksAboutTheStrongerSideToo() {
        Page asked = set(ONE_ARM_ROW, 1, "left=10", "right=99");
        assertTrue(asked.says("Really 99?"), asked.html());
        assertTrue(asked.says("name=\"left\" value=\"10\""), asked.html());
        assertTrue(item(ONE_ARM_ROW).sets().isEmpty());
    }

    @Test
    void asksAboutAWeightMoreThanTwiceTheHeaviestSoFarOnce() {
        Page asked = set(ONE_ARM_ROW, 1, "amount=10", "load=10 kg");
        assertTrue(asked.says("Really with 10 kg?"), asked.html());
        assertTrue(item(ONE_ARM_ROW).sets().isEmpty());
        set(ONE_ARM_ROW, 1, "amount=10", "load=10 kg", "confirmed_load=10 kg");
        set(ONE_ARM_ROW, 2, "amount=10", "load=10 kg");
        assertEquals(
                List.of(true, true),
                Stream.of(1, 2)
                        .map(number -> item(ONE_ARM_ROW).sets().get(number).isConfirmed())
                        .toList());
    }

    @Test
    void goesBackFromTheQuestionWithWhatWasTyped() {
        Page back = set(BAND_ROW, 1, "amount=99", "otherwise=true");
        assertEquals(200, back.status());
        assertTrue(back.says("value=\"99\""), back.html());
    }

    @Test
    void takesAnotherLoadThatIsOwned() {
        set(BAND_ROW, 1, "amount=12", "load=green band");
        assertEquals(
                new DoneSet(Work.reps(12), Load.parse("green band")),
                item(BAND_ROW).sets().get(1));
        assertTrue(server.get(session).says("name=\"load\" value=\"green band\""), "the next set goes on with it");
    }

    @Test
    void refusesALoadNobodyOwnsAndSaysWhatTheyHave() {
        Page refused = set(BAND_ROW, 1, "amount=12", "load=gold band");
        assertEquals(422, refused.status());
        assertTrue(
                refused.says(
                        "Of your equipment this goes with the red band or the green band, not with the gold band."),
                refused.html());
        assertTrue(refused.says("href=\"/questions/2\""), refused.html());
        assertTrue(refused.says("value=\"12\""), refused.html());
        assertEquals(200, server.get("/questions/2").status());
        assertTrue(open().items().isEmpty());
    }

    @Test
    void refusesWhatIsNoNumberAndKeepsIt() {
        Map.of("-1", "A set has 0 to 999 reps, not -1", "1000", "A set has 0 to 999 reps, not 1000")
                .forEach((typed, sentence) -> {
                    Page refused = set(BAND_ROW, 1, "amount=" + typed);
                    assertEquals(422, refused.status());
                    assertTrue(refused.says(sentence), refused.html());
                    assertTrue(refused.says("value=\"" + typed + "\""), refused.html());
                });
        assertTrue(open().items().isEmpty());
    }

    @Test
    void takesASetThatWasNotManaged() {
        set(BAND_ROW, 1, "amount=0");
        assertEquals(Work.reps(0), item(BAND_ROW).sets().get(1).work());
    }

    @Test
    void goesOnWhereAnExerciseLeftTheCatalog() {
        skip(BAND_ROW, ONE_ARM_ROW);
        done(ONE_ARM_RAISE, 1, "8");
        assertTrue(server.get(session + "/rest?item=2&set=1").says("No longer in your catalog"));
        Page gone = server.get(session);
        assertTrue(gone.says("This exercise is no longer in your catalog."), gone.html());
        assertEquals(200, server.get(session + "/sets/3/1").status());
        assertEquals(200, server.get(session + "/pains/3").status());
        assertEquals(200, set(GONE, 1, "amount=8").status());
        assertEquals(200, server.get(session + "/rest?item=3&set=1").status());
        Page next = server.post(session + "/skips/3", Map.of("reason", "not-in-catalog"));
        assertTrue(next.says("Doorway"), next.html());
        skip(STRETCH);
        Page end = server.get(session);
        assertTrue(end.says("Nordic back nod"), end.html());
        Page summary = server.post(session + "/end", Map.of());
        assertTrue(summary.says("Next time, and why"), summary.html());
        assertEquals(200, server.get("/today").status());
    }

    @Test
    void namesTheFormOfAnExercise() {
        skip(BAND_ROW, ONE_ARM_ROW);
        assertTrue(
                server.get(session).says("Prone Y raise, one arm at a time</h1>"),
                server.get(session).html());
        done(ONE_ARM_RAISE, 1, "8");
        Page summary = server.post(session + "/end", Map.of("shortened", "true"));
        assertTrue(summary.says("Prone Y raise, one arm at a time</span>"), summary.html());
    }

    @Test
    void saysWhatChangesBesidesAndWhatIsOffered() {
        Prescription harder = Prescription.parse("2 x 8 reps: face-pull, red band");
        Prescription stays = Prescription.parse("2 x 12 reps: band-row, green band");
        Reason reason = new Reason.NextLoad(20, Load.parse("red band"), stays.load());
        Decision decision = new Decision.Train(Step.LOAD_UP, stays, reason).offering(harder);
        done(BAND_ROW, 1, "20");
        server.journal()
                .record(
                        UUID.randomUUID(),
                        _ -> new LogEntry.SessionFinished(
                                START.plusSeconds(1200),
                                new SessionId(id),
                                false,
                                List.of(new Decided(
                                        stays.exercise(),
                                        Performance.of(List.of(20, 20), Effort.OK),
                                        decision,
                                        Optional.of(Standing.startingWith(stays)))),
                                Changed.untold(List.of(new Change.GripAdded(new ExerciseId("dead-hang"))))));
        Page summary = server.get(session);
        assertTrue(summary.says("you can try Face pull, 2 × 8."), summary.html());
        assertTrue(summary.says("action=\"/offers/band-row\""), summary.html());
        assertTrue(summary.says("What changes besides"), summary.html());
        assertTrue(summary.says("Your grip gave out first"), summary.html());
        assertTrue(summary.says("/rules/G1"), summary.html());
    }

    private void start(boolean getsMore) {
        Script script = new Script(
                List.of(
                        line(Part.STRENGTH, "2 x 12 reps: band-row, red band", Optional.empty()),
                        line(
                                Part.STRENGTH,
                                "3 x 10 reps: one-arm-dumbbell-row, 4 kg",
                                Optional.of(new Script.WeakerSide(Side.LEFT, getsMore))),
                        line(
                                Part.STRENGTH,
                                "1 x 8 reps: prone-y-raise#one-arm, bodyweight, hold 2 s",
                                Optional.empty()),
                        line(Part.STRENGTH, "2 x 8 reps: nordic-back-nod, bodyweight", Optional.empty()),
                        line(Part.STRETCH, "1 x 20 s: doorway-pec-stretch, bodyweight", Optional.empty())),
                1200);
        server.journal().record(id, _ -> new LogEntry.SessionStarted(START, new SessionId(id), script));
    }

    private static Script.Item line(Part part, String asked, Optional<Script.WeakerSide> weaker) {
        return new Script.Item(part, Prescription.parse(asked), 60, Optional.empty(), new Reason.StartHere(), weaker);
    }

    private void done(int item, int number, String amount) {
        set(item, number, "amount=" + amount);
    }

    private Page set(int item, int number, String... fields) {
        return server.post(
                session + "/sets",
                Stream.concat(Stream.of("item=" + item, "set=" + number), Stream.of(fields))
                        .toArray(String[]::new));
    }

    private void skip(int... items) {
        for (int item : items) {
            server.post(session + "/skips/" + item, Map.of("reason", "no-time"));
        }
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }

    private ItemLog item(int place) {
        return open().item(place);
    }
}
