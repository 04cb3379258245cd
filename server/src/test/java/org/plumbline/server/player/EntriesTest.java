package org.plumbline.server.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.ItemLog;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.SkipReason;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a device tells ends up in the log as it was, once, whatever order and however often it comes; on both
/// databases.
@ParameterizedClass
@EnumSource(Engine.class)
class EntriesTest {

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""";

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private Place place;
    private TestServer server;
    private Device phone;

    @BeforeEach
    void downloadTheSampleRoutine() {
        place = engine.emptyPlace(temp);
        server = TestServer.on(place.open());
        server.answer(SAMPLE_ROUTINE);
        phone = Device.with(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aWholeSessionIsCoachedLikeOneOfThePages() {
        phone.start();
        phone.everySet(20);
        server.later(Duration.ofMinutes(25));
        Page ended = phone.end();
        assertTrue(ended.says("\"summary\":\"/sessions/%s\"".formatted(phone.session())), ended.html());
        Page summary = server.get("/sessions/" + phone.session());
        assertTrue(
                summary.says(
                        "All three sets reached 20 and felt ok. Green is about a quarter harder, so we start at 10."),
                summary.html());
    }

    @Test
    void theBeginningIsTheOneThatWasDownloaded() {
        phone.start();
        OpenSession open = open();
        assertEquals(phone.session(), open.id().value());
        assertEquals(Optional.of(new Pain(1)), open.checkIn().pain());
        assertEquals(
                phone.line(3).required("prescription").asString(),
                open.script().items().get(3).prescription().toString());
    }

    @Test
    void everyWordOfASessionIsKept() {
        phone.start();
        int item = phone.firstStrength();
        phone.tell("set-logged", phone.set(item, 1, 18));
        phone.tell("set-logged", phone.set(item, 2, 99).put("confirmed", true));
        phone.tell("effort-told", phone.word(item).put("effort", "ok").put("in_reserve", 3));
        phone.tell("grip-told", phone.word(item));
        phone.tell("item-skipped", phone.word(item + 1).put("reason", "no-equipment"));
        ItemLog told = open().item(item);
        assertEquals(18, told.sets().get(1).work().amount());
        assertTrue(told.sets().get(2).isConfirmed());
        assertEquals(Optional.of(Effort.OK), told.effort());
        assertEquals(Optional.of(3), told.inReserve());
        assertTrue(told.isGripFirst());
        assertEquals(Optional.of(SkipReason.NO_EQUIPMENT), open().item(item + 1).skipped());
    }

    @Test
    void anotherExerciseInItsPlaceGoesOnWhereItWasTold() {
        phone.start();
        int item = phone.firstStrength();
        phone.tell("set-logged", phone.set(item, 1, 12));
        String other = phone.line(item)
                .required("instead")
                .get(0)
                .required("item")
                .required("prescription")
                .asString();
        phone.tell(
                "item-swapped", phone.word(item).put("reason", "no-equipment").put("prescription", other));
        phone.tell("note-told", phone.word().put("text", "The anchor came loose."));
        assertEquals(other, open().script().items().get(item).prescription().toString());
        JsonNode open = server.download().required("open").get(0);
        JsonNode line = open.required("script").required("items").get(item);
        assertEquals(phone.line(item).required("prescription"), line.required("prescription"));
        List<String> others = line.required("instead")
                .valueStream()
                .map(each -> each.required("item").required("prescription").asString())
                .toList();
        assertTrue(others.contains(other), others::toString);
        assertEquals(
                List.of("set-logged", "item-swapped", "note-told"),
                open.required("told")
                        .valueStream()
                        .map(told -> told.required("kind").asString())
                        .toList());
    }

    @Test
    void whoIsIllSaysSoOnTheDevice() {
        phone.tell("illness-told", JsonMapper.shared().createObjectNode().put("ill", true));
        assertEquals(
                "/check-ins/waiting",
                server.download().required("wait").required("href").asString());
    }

    @Test
    void whatIsToldTwiceIsStoredOnce() {
        phone.start();
        phone.start();
        UUID id = UUID.randomUUID();
        Page first = phone.tell(id, "set-logged", phone.set(0, 1, 5));
        Page second = phone.tell(id, "set-logged", phone.set(0, 1, 5));
        assertEquals(first.html(), second.html());
        assertEquals(
                List.of("ProfileGiven", "SessionStarted", "SetLogged"),
                server.journal().entries().stream()
                        .map(entry -> entry.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void anEndToldTwiceLeadsToTheSameSummary() {
        phone.start();
        phone.tell("set-logged", phone.set(phone.firstStrength(), 1, 18));
        String summary = phone.end().html();
        assertEquals(summary, phone.end().html());
        assertEquals(
                1,
                server.journal().entries().stream()
                        .filter(LogEntry.SessionFinished.class::isInstance)
                        .count());
    }

    @Test
    void wordsThatComeBeforeTheirSessionWaitForIt() {
        int item = phone.firstStrength();
        assertEquals(200, phone.tell("set-logged", phone.set(item, 1, 18)).status());
        assertEquals(Optional.empty(), server.journal().history().openSession());
        phone.start();
        assertEquals(18, open().item(item).sets().get(1).work().amount());
    }

    @Test
    void whetherPainEndsAnExerciseIsDecidedHere() {
        phone.start();
        ObjectNode red = phone.word(phone.firstStrength()).put("pain", 6).put("kind", "dull");
        phone.tell("pain-told", red.put("stops", false));
        assertTrue(open().item(phone.firstStrength()).isStopped());
        ObjectNode green = phone.word(phone.firstStrength() + 1).put("pain", 1).put("kind", "dull");
        phone.tell("pain-told", green.put("stops", true));
        assertFalse(open().item(phone.firstStrength() + 1).isStopped());
    }

    @Test
    void aSignLocksTheProgram() {
        phone.start();
        ObjectNode signs = JsonMapper.shared().createObjectNode();
        signs.putArray("signs").add("new-dizziness").add("emergency");
        phone.tell("signs-told", signs);
        assertEquals(Optional.empty(), server.journal().history().openSession());
        assertTrue(
                server.get("/today").says("emergency number"),
                server.get("/today").html());
        assertEquals(
                "/no-plan", server.download().required("wait").required("href").asString());
    }

    @Test
    void aSessionBegunAfterASignIsKeptAndDoesNotBegin() {
        ObjectNode signs = JsonMapper.shared().createObjectNode();
        signs.putArray("signs").add("new-dizziness");
        phone.tell("signs-told", signs);
        server.later(Duration.ofMinutes(1));
        assertEquals(200, phone.start().status());
        assertEquals(200, phone.tell("set-logged", phone.set(0, 1, 5)).status());
        assertEquals(200, phone.end().status());
        assertEquals(Optional.empty(), server.journal().history().openSession());
    }

    @Test
    void redPainBeforeTheFirstSetIsNoted() {
        ObjectNode checkIn = JsonMapper.shared().createObjectNode().put("pain_before", 7);
        phone.tell("checked-in", checkIn);
        assertEquals(
                "Today is a day off",
                server.download().required("wait").required("title").asString());
        assertEquals(3, server.download().required("next").size());
    }

    @Test
    void aWrongClockIsSetRight() {
        Instant now = Instant.ofEpochMilli(server.now());
        Instant theirs = now.plus(Duration.ofDays(400));
        phone.tell(
                phone.session(),
                "session-started",
                theirs.minus(Duration.ofMinutes(30)).toEpochMilli(),
                theirs.toEpochMilli(),
                phone.beginning());
        assertEquals(now.minus(Duration.ofMinutes(30)), open().startedAt());
    }

    @Test
    void nothingHappensLaterThanNow() {
        Instant now = Instant.ofEpochMilli(server.now());
        phone.tell(
                phone.session(),
                "session-started",
                now.plus(Duration.ofHours(2)).toEpochMilli(),
                now.toEpochMilli(),
                phone.beginning());
        assertEquals(now, open().startedAt());
    }

    @Test
    void aSessionOfTwoDaysAgoIsJudgedByItsOwnDay() {
        Instant began = Instant.ofEpochMilli(server.now());
        server.later(Duration.ofDays(2));
        phone.tell(phone.session(), "session-started", began.toEpochMilli(), server.now(), phone.beginning());
        long end = began.plus(Duration.ofMinutes(20)).toEpochMilli();
        phone.tell(UUID.randomUUID(), "set-logged", end, server.now(), phone.set(phone.firstStrength(), 1, 15));
        phone.tell(
                UUID.randomUUID(),
                "session-finished",
                end,
                server.now(),
                phone.word().put("shortened", true));
        FinishedSession last = server.journal().history().lastFinished().orElseThrow();
        assertEquals(began.plus(Duration.ofMinutes(20)), last.finishedAt());
        assertEquals(1, last.decided().size());
    }

    @Test
    void aScriptOfAnOlderCatalogIsDoneAsItWas() {
        String start = phone.beginning().toString();
        String exercise = phone.line(phone.firstStrength()).required("exercise").asString();
        ObjectNode older = (ObjectNode) JsonMapper.shared().readTree(start.replace(exercise, "bygone-pull"));
        assertEquals(200, phone.tell(phone.session(), "session-started", older).status());
        phone.tell("item-skipped", phone.word(phone.firstStrength()).put("reason", "not-in-catalog"));
        JsonNode open = server.download().required("open").get(0);
        assertTrue(open.required("script")
                .required("items")
                .get(phone.firstStrength())
                .required("gone")
                .asBoolean());
        assertEquals(200, phone.end().status());
    }

    @Test
    void twoDevicesWithTheSameDayLoseNothing() {
        Device tablet = Device.with(server);
        phone.start();
        phone.tell("set-logged", phone.set(0, 1, 5));
        assertEquals(200, tablet.start().status());
        assertEquals(200, tablet.tell("set-logged", tablet.set(0, 1, 4)).status());
        assertEquals(200, phone.end().status());
        assertEquals(200, tablet.end().status());
        assertEquals(
                2,
                server.journal().entries().stream()
                        .filter(LogEntry.SetLogged.class::isInstance)
                        .count());
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }
}
