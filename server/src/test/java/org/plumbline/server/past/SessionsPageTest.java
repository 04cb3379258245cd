package org.plumbline.server.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;

/// The list of sessions is whole and in the order of their days, however late their entries came, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class SessionsPageTest {

    private static final Instant EVENING = Instant.parse("2026-01-05T18:00:00Z");
    private static final Prescription ROWS = Prescription.parse("2 x 12 reps: band-row, red band");
    private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.on(engine.emptyPlace(temp).open());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void hasAPageBeforeTheFirstSession() {
        assertTrue(server.get("/sessions").says("No session yet."));
    }

    @Test
    void tellsEachSessionInItsWeek() {
        session(EVENING);
        session(EVENING.plus(Duration.ofDays(2)));
        SessionId third = session(EVENING.plus(Duration.ofDays(7)));
        Page page = server.get("/sessions");
        assertTrue(page.says("<h2>Week of January 5</h2><p class=\"past-day num\">2 sessions, 42 minutes, 4 sets</p>"));
        assertTrue(page.says("href=\"/sessions/" + third + "\">Monday, January 12</a>"), page.html());
        assertTrue(page.says("21 minutes, 2 sets"), page.html());
        assertTrue(page.says("Goes up: band row."), page.html());
        assertTrue(page.html().indexOf("January 12") < page.html().indexOf("January 7"), page.html());
    }

    @Test
    void twoSessionsOfOneDayBothStandThereWithTheirTimes() {
        SessionId phone = new SessionId(UUID.randomUUID());
        SessionId tablet = new SessionId(UUID.randomUUID());
        Instant noon = EVENING.minus(Duration.ofHours(6));
        record(started(EVENING, phone));
        record(started(noon, tablet));
        record(finished(EVENING.plusSeconds(1200), phone));
        record(finished(noon.plusSeconds(600), tablet));
        Page page = server.get("/sessions");
        assertTrue(page.says("href=\"/sessions/" + phone + "\">Monday, January 5, 18:00</a>"), page.html());
        assertTrue(page.says("href=\"/sessions/" + tablet + "\">Monday, January 5, 12:00</a>"), page.html());
        assertTrue(page.says("2 sessions, 30 minutes, 4 sets"), page.html());
        Page history = server.get("/history");
        assertTrue(history.says("20 minutes, 2 sets") && history.says("10 minutes, 2 sets"), history.html());
        assertFalse(history.says("not finished"), history.html());
        assertTrue(server.get("/sessions/" + phone).says("Done, in 20 minutes"));
        assertTrue(server.get("/sessions/" + tablet).says("Done, in 10 minutes"));
    }

    @Test
    void aSessionThatArrivesADayLateStandsOnItsDay() {
        SessionId today = session(EVENING.plus(Duration.ofDays(1)));
        SessionId yesterday = session(EVENING);
        Page page = server.get("/sessions");
        assertTrue(
                page.html().indexOf(today.toString()) < page.html().indexOf(yesterday.toString()),
                "the latest day first");
        Page history = server.get("/history");
        assertTrue(history.html().indexOf("Tuesday, January 6") < history.html().indexOf("Monday, January 5"));
        assertTrue(server.get("/sessions/" + yesterday).says("Monday, January 5"));
    }

    @Test
    void pagesEndWithAWeek() {
        for (int day = 0; day < 42; day += 2) {
            session(EVENING.plus(Duration.ofDays(day)));
        }
        Page latest = server.get("/sessions");
        Matcher older = OLDER.matcher(latest.html());
        assertTrue(older.find(), latest.html());
        Page before = server.get(older.group(1));
        assertTrue(before.says(">Latest</a>"), before.html());
        assertFalse(OLDER.matcher(before.html()).find(), before.html());
        for (String week : List.of("January 5", "January 12", "January 19", "January 26", "February 2", "February 9")) {
            boolean isOnLatest = latest.says("Week of " + week + "<");
            boolean isBefore = before.says("Week of " + week + "<");
            assertTrue(isOnLatest != isBefore, week + " is on one page");
        }
    }

    @Test
    void anEndThatCameAfterOtherSessionsIsFound() {
        SessionId late = new SessionId(UUID.randomUUID());
        record(started(EVENING, late));
        for (int day = 7; day < 35; day += 2) {
            session(EVENING.plus(Duration.ofDays(day)));
        }
        record(finished(EVENING.plusSeconds(1200), late));
        Matcher older = OLDER.matcher(server.get("/sessions").html());
        assertTrue(older.find());
        assertTrue(server.get(older.group(1)).says("20 minutes, 2 sets"));
    }

    @Test
    void aSessionThatWasLeftHasItsPageToo() {
        SessionId left = new SessionId(UUID.randomUUID());
        record(started(EVENING, left));
        session(EVENING.plus(Duration.ofDays(3)));
        assertTrue(server.get("/sessions").says("Not ended")
                || server.get("/sessions").says("Under way"));
    }

    @Test
    void whatIsNoPlaceIsNotThere() {
        assertEquals(404, server.get("/sessions?before=yesterday").status());
    }

    private SessionId session(Instant at) {
        SessionId session = new SessionId(UUID.randomUUID());
        record(started(at, session));
        record(finished(at.plus(Duration.ofMinutes(21)), session));
        return session;
    }

    private static LogEntry started(Instant at, SessionId session) {
        Script.Item rows = new Script.Item(Part.STRENGTH, ROWS, 45, Optional.empty(), new Reason.StartHere());
        return new LogEntry.SessionStarted(at, session, new Script(List.of(rows), 600));
    }

    private static LogEntry finished(Instant at, SessionId session) {
        Reason reason = new Reason.Building(12, Effort.OK);
        Decision.Train next = new Decision.Train(Step.ADD_REPS, ROWS.withTarget(13), reason);
        Standing standing = Standing.startingWith(ROWS.withTarget(13));
        Decided decided = new Decided(
                ROWS.exercise(),
                Performance.of(List.of(12, 12), Effort.OK),
                next,
                Optional.of(new Standing(standing.prescription(), reason, standing.streaks(), standing.footing())),
                "About the rows.");
        return new LogEntry.SessionFinished(at, session, false, List.of(decided));
    }

    private void record(LogEntry entry) {
        server.journal().record(UUID.randomUUID(), _ -> entry);
    }
}
