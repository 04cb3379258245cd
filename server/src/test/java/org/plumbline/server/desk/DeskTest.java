package org.plumbline.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A day at the desk by the pages: one clock for all devices, told by forms or by a script, and read back.
@ParameterizedClass
@EnumSource(Engine.class)
class DeskTest {

    static final String PROFILE = """
            {"age": 34, "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4],
             "days_per_week": 2, "minutes": 20, "desk_hours": 8}""";

    static final String[] NINE_TO_FIVE = {
        "on=true",
        "day=tuesday",
        "day=wednesday",
        "from=09:00",
        "to=17:00",
        "lunch_from=12:00",
        "lunch_to=13:00",
        "minutes=50",
        "seconds=90",
        "a_day=8",
        "skips=1",
        "announced=true"
    };

    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    TestServer server;

    /// Tuesday, nine o'clock.
    @BeforeEach
    void open() {
        Database database = engine.emptyPlace(folder).open();
        server = TestServer.on(database);
        server.answer(PROFILE);
        server.post("/desk/plan", NINE_TO_FIVE);
        server.later(Duration.ofHours(15));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void tell(String event) {
        server.post("/desk/events", Map.of("event", event));
    }

    private JsonNode state() {
        return JsonMapper.shared().readTree(server.get("/api/v1/desk").html());
    }

    private void minutes(int minutes) {
        server.later(Duration.ofMinutes(minutes));
    }

    private List<DeskEvent> told() {
        List<DeskEvent> events = new ArrayList<>();
        server.journal().history().between().desk().forEach(told -> events.addFirst(told.event()));
        return events;
    }

    @Test
    void askWhetherSomebodyIsThereAndCountsFromThenOn() {
        assertTrue(server.get("/desk").says("Are you at your desk?"));

        tell("sat-down");

        assertTrue(server.get("/desk").says("The next break comes at 9:50."));
        assertEquals("counting", state().path("kind").asString());
    }

    @Test
    void offersABreakWithItsMovesAndIsSilentlyMadeAnewUntilThen() {
        tell("sat-down");
        assertTrue(server.get("/desk").html().contains("http-equiv=\"refresh\""));
        assertTrue(server.get("/desk").html().contains("<title>Desk: The next break comes at 9:50, Plumbline"));

        minutes(50);
        Page prompt = server.get("/desk");

        assertTrue(prompt.says("Stand up for 90 seconds"));
        assertTrue(prompt.says("Counted since 9:00: 50 minutes."));
        assertTrue(prompt.says("first today"));
        assertTrue(prompt.html().contains("<title>Break: Stand up for 90 seconds"));
        assertFalse(prompt.html().contains("http-equiv=\"refresh\""));
        assertTrue(state().path("moves").size() > 0);
    }

    @Test
    void isToldOnceWhateverTheNumberOfDevices() {
        tell("sat-down");
        minutes(50);

        tell("prompted");
        minutes(1);
        tell("prompted");

        assertEquals(2, told().size());
        assertTrue(told().getLast() instanceof DeskEvent.Prompted);
        assertTrue(state().path("prompt").path("told").asBoolean());
    }

    @Test
    void isPutOffForTenMinutes() {
        tell("sat-down");
        minutes(50);

        Page later = server.post("/desk/events", Map.of("event", "snoozed"));

        assertTrue(later.says("Put off until 10:00."), later.html());
        minutes(10);
        assertTrue(server.get("/desk").says("Stand up for 90 seconds"));
    }

    @Test
    void canBeLeftOutAsOftenAsWasChosen() {
        tell("sat-down");
        minutes(50);
        assertTrue(server.get("/desk").says("1 left"));
        tell("skipped");
        minutes(50);

        Page second = server.get("/desk");
        assertTrue(second.says("Stand up for 90 seconds"));
        assertFalse(second.says("Not this one"));
        tell("skipped");

        assertEquals(
                1, told().stream().filter(DeskEvent.Skipped.class::isInstance).count());
    }

    @Test
    void whatNoLongerAppliesIsAnsweredByHowItStands() {
        tell("sat-down");

        assertEquals(
                "/desk", server.post("/desk/events", Map.of("event", "snoozed")).path());
        assertEquals(
                "/desk",
                server.post("/desk/events", Map.of("event", "no-such-thing")).path());

        assertEquals(1, told().size());
    }

    @Test
    void isDoneWithTheMovesItOfferedAndToldWithWhatWasDone() {
        tell("sat-down");
        minutes(50);
        String first = state().path("moves").path(0).path("move").asString();

        Page run = server.post("/desk/events", "event=break-begun", "move=" + first);
        assertTrue(run.path().startsWith("/desk/break?move="), run.path());
        assertTrue(run.html().contains("value=\"" + first + "\""));
        assertEquals("in-break", state().path("kind").asString());
        minutes(2);
        UUID sent = UUID.randomUUID();
        server.post("/desk/breaks", sent, Map.of("done", first));
        server.post("/desk/breaks", sent, Map.of("done", first));

        assertEquals("counting", state().path("kind").asString());
        assertEquals(1, state().path("today").path("taken").asInt());
        assertTrue(server.get("/desk").says("1 taken, 0 put off, 0 left out, 0 let pass"));
        DeskEvent.BreakTaken taken = (DeskEvent.BreakTaken) told().getLast();
        assertEquals(first, taken.done().getFirst().toString());
    }

    @Test
    void aBreakOfWhichNothingWasDoneOrReadIsTakenAllTheSame() {
        tell("sat-down");

        server.post("/desk/breaks");
        minutes(3);
        server.post("/desk/breaks", "done=exercise no-such-exercise: 8 reps", "done=nonsense");

        assertEquals(
                2,
                told().stream()
                        .filter(new DeskEvent.BreakTaken(List.of())::equals)
                        .count());
    }

    @Test
    void whatHurtIsNoDoseAndCannotBeBegunAgainThatDay() {
        tell("sat-down");
        minutes(50);
        String first = state().path("moves").path(0).path("move").asString();
        server.post("/desk/events", "event=prompted");
        server.post("/desk/events", "event=break-begun", "move=" + first);

        server.post("/desk/breaks", "done=" + first, "hurt=" + first);

        BreakMove hurt = BreakMove.parse(first);
        assertEquals(new DeskEvent.BreakTaken(List.of(), List.of(hurt)), told().getLast());
        Page again = server.get(BreakHandler.path(List.of(first)));
        assertFalse(again.html().contains("value=\"" + first + "\""));
    }

    @Test
    void comingBackIsABreakByItself() {
        tell("sat-down");
        minutes(45);
        Instant left = Instant.ofEpochMilli(server.now()).minus(Duration.ofMinutes(20));

        server.post("/desk/events", Map.of("event", "came-back", "away_since", left.toString()));

        assertTrue(server.get("/desk").says("The next break comes at 10:35."));
        assertEquals(1, state().path("today").path("away").asInt());
    }

    @Test
    void aDeviceWhoseClockIsAheadTellsNothing() {
        tell("sat-down");
        Instant ahead = Instant.ofEpochMilli(server.now()).plus(Duration.ofMinutes(20));

        server.post("/desk/events", Map.of("event", "came-back", "away_since", ahead.toString()));

        assertEquals(1, told().size());
        assertEquals(
                422,
                server.post("/desk/events", Map.of("event", "came-back", "away_since", "now"))
                        .status());
    }

    @Test
    void whoAsksAgainIsToldThatNothingHasChanged() {
        tell("sat-down");
        HttpResponse<String> first = ask("");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        minutes(3);
        assertEquals(304, ask(tag).statusCode());
        assertTrue(server.get("/desk").html().contains(tag.replace("\"", "&#34;")));
        tell("left-desk");

        assertEquals(200, ask(tag).statusCode());
    }

    private HttpResponse<String> ask(String tag) {
        return server.raw(HttpRequest.newBuilder(server.address().resolve("/api/v1/desk"))
                .header("If-None-Match", tag.isEmpty() ? "\"none\"" : tag));
    }

    @Test
    void isQuietAtLunchOutsideHoursAndAfterGoodbye() {
        tell("sat-down");
        tell("left-desk");
        assertTrue(server.get("/desk").says("Are you at your desk?"));
        tell("sat-down");
        minutes(3 * 60 + 10);
        assertTrue(server.get("/desk").says("Lunch until 13:00."));
        minutes(5 * 60);

        assertTrue(server.get("/desk").says("They begin again on Wednesday at 9:00."));
    }

    @Test
    void onlySaysThatSomebodyIsThereWhenItIsNews() {
        assertTrue(server.get("/desk").html().contains("data-sit=\"true\""));
        tell("sat-down");
        assertTrue(server.get("/desk").html().contains("data-sit=\"false\""));
        minutes(31);
        assertTrue(server.get("/desk").html().contains("data-sit=\"true\""));
        tell("left-desk");
        minutes(31);

        assertTrue(server.get("/desk").html().contains("data-sit=\"false\""));
    }
}
