package org.plumbline.server.today;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
import org.plumbline.server.TestServer;
import org.plumbline.server.store.Engine;

/// A session done without a network counts on the day it was done, whenever its entries arrive, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class LateSessionTest {

    /// The server's clock stands at Monday, March 2, six in the evening.
    private static final Instant MONDAY = Instant.parse("2026-03-02T17:00:00Z");

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""";

    private static final Repertoire REPERTOIRE = Catalog.open().repertoire();

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.on(engine.emptyPlace(temp).open());
        server.answer(SAMPLE_ROUTINE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anEndThatArrivesHoursLaterCountsOnItsDay() {
        server.later(Duration.ofHours(4));
        session(MONDAY);
        assertTrue(server.get("/today").says("Done for today"));
        server.later(Duration.ofHours(10));
        assertTrue(server.get("/today").says("How do your neck and shoulders feel this morning?"));
    }

    @Test
    void aSessionThatArrivesOnTheNextDayIsOfTheDayBefore() {
        server.later(Duration.ofDays(1));
        SessionId id = session(MONDAY);
        assertFalse(server.get("/today").says("Done for today"));
        assertTrue(server.get("/today").says("How do your neck and shoulders feel this morning?"), "it was yesterday");
        assertTrue(server.get("/sessions/" + id).says("Monday, March 2"));
        assertTrue(server.get("/sessions/" + id).says("href=\"/mornings\">Answer it</a>"));
        server.post("/mornings", Map.of("pain", "1"));
        assertTrue(server.get("/sessions/" + id).says("The morning after: pain 1 of 10"));
    }

    @Test
    void restsFromTheDayItWasDone() {
        server.later(Duration.ofDays(1));
        session(MONDAY);
        assertTrue(server.get("/today").html().contains("Start"), "a night lies between");
        server.later(Duration.ofHours(1));
        session(MONDAY.plus(Duration.ofHours(25)));
        assertTrue(server.get("/today").says("Done for today"), "and none after this one");
    }

    @Test
    void anOlderSessionThatArrivesLastDoesNotTakeTheMorningOfTheNewerOne() {
        server.later(Duration.ofDays(1));
        SessionId tuesday = session(MONDAY.plus(Duration.ofDays(1)));
        SessionId monday = session(MONDAY);
        server.later(Duration.ofHours(14));
        server.post("/mornings", Map.of("pain", "2"));
        assertTrue(server.get("/sessions/" + tuesday).says("The morning after: pain 2 of 10"));
        assertFalse(server.get("/sessions/" + monday).says("The morning after"));
        assertTrue(server.get("/sessions").says("This week"));
    }

    /// Does what the phone did then, as its entries arrive now: each at the time it happened.
    private SessionId session(Instant at) {
        SessionId id = new SessionId(UUID.randomUUID());
        record(history -> {
            Program program = program(history, at);
            Script script = program.agenda()
                    .next()
                    .flatMap(planned -> program.script(planned, CheckIn.NOT_ASKED))
                    .orElseThrow();
            return new LogEntry.SessionStarted(at, id, script);
        });
        Script script = open(server.journal().history(), id).script();
        for (int item = 0; item < script.items().size(); item++) {
            for (int set = 1; set <= script.items().get(item).prescription().sets(); set++) {
                Script.Item line = script.items().get(item);
                DoneSet done = new DoneSet(
                        line.prescription().target(), line.prescription().load());
                int place = item;
                int number = set;
                record(_ -> new LogEntry.SetLogged(at.plusSeconds(60), id, place, number, done));
            }
            int place = item;
            if (script.items().get(item).part() == Part.STRENGTH) {
                record(_ -> new LogEntry.EffortTold(at.plusSeconds(90), id, place, Effort.OK, Optional.empty()));
            }
        }
        Instant end = at.plus(Duration.ofMinutes(25));
        record(history -> program(history, end).debrief().end(open(history, id), false, end));
        return id;
    }

    private static OpenSession open(History history, SessionId id) {
        return history.findOpen(id).orElseThrow();
    }

    private static Program program(History history, Instant at) {
        Program.Now now =
                new Program.Now(at, instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
        return Program.of(REPERTOIRE, history, now).orElseThrow();
    }

    private void record(Function<History, LogEntry> entry) {
        server.journal().record(UUID.randomUUID(), entry);
    }
}
