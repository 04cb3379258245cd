package org.plumbline.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.desk.Busy;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.Engine;

/// A calendar is read when it is chosen, and again only while somebody asks for it, on both kinds of database.
class SubscriptionTest {

    private static final TraineeId ANNA = new TraineeId(new UUID(0, 1));
    private static final TraineeId BOB = new TraineeId(new UUID(0, 2));
    private static final Busy MEETING = new Busy(at("2026-03-02T19:00:00Z"), at("2026-03-02T20:00:00Z"));

    @TempDir
    Path temp;

    private final BadServer server = new BadServer();
    private final SetClock clock = new SetClock();

    private static final class SetClock extends Clock {
        private Instant now = at("2026-03-02T18:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    private Calendars calendars(Database database) {
        return new Calendars(database, new Subscription.Tools(new Fetcher(Reach.PRIVATE_TOO), clock, Runnable::run));
    }

    private List<Busy> today(Calendars calendars, TraineeId trainee) {
        return calendars.busy(trainee).between(at("2026-03-02T00:00:00Z"), at("2026-03-03T00:00:00Z"));
    }

    private String line(Calendars calendars) {
        return calendars.busy(ANNA).line(clock.now, ZoneOffset.UTC).orElse("");
    }

    private void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCalendarIsReadOnceAndThenAtMostEveryQuarterOfAnHour(Engine engine) {
        try (Database database = engine.emptyPlace(temp).open()) {
            Calendars calendars = calendars(database);
            assertEquals(List.of(), today(calendars, ANNA));
            assertEquals(Optional.empty(), calendars.of(ANNA).subscribe(server.address(), false));

            assertEquals(List.of(MEETING), today(calendars, ANNA));
            assertEquals(List.of(), today(calendars, BOB));
            later(Duration.ofMinutes(14));
            today(calendars, ANNA);
            assertEquals(1, server.times());
            later(Duration.ofMinutes(1));
            today(calendars, ANNA);
            today(calendars, ANNA);
            assertEquals(2, server.times());
            assertEquals("Your calendar was last read at 18:15.", line(calendars));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatWasReadStaysForTwoDaysWhenTheCalendarIsGone(Engine engine) {
        try (Database database = engine.emptyPlace(temp).open()) {
            Calendars calendars = calendars(database);
            calendars.of(ANNA).subscribe(server.address(), false);
            server.behaving(BadServer.saying(410));
            later(Duration.ofMinutes(20));

            assertEquals(List.of(MEETING), today(calendars, ANNA));
            assertEquals(
                    Optional.of(Trouble.GONE),
                    calendars.of(ANNA).source().orElseThrow().attempt().trouble());
            assertEquals("Your calendar was last read at 18:00.", line(calendars));
            later(Duration.ofDays(2));
            assertEquals(List.of(), today(calendars, ANNA));
            assertTrue(line(calendars).startsWith("Your calendar was last read on Monday at 18:00. That is too long"));
            server.behaving(BadServer.sending(BadServer.MEETING));
            later(Duration.ofMinutes(20));
            today(calendars, ANNA);
            assertEquals("Your calendar was last read at 18:40.", line(calendars));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatCannotBeReadAtFirstIsNotKept(Engine engine) {
        try (Database database = engine.emptyPlace(temp).open()) {
            Calendars calendars = calendars(database);
            server.behaving(BadServer.sending("<!doctype html><title>Sign in</title>"));

            assertEquals(Optional.of(Trouble.NOT_A_CALENDAR), calendars.of(ANNA).subscribe(server.address(), false));
            assertEquals(Optional.of(Trouble.NOT_A_CALENDAR), calendars.of(ANNA).upload(new byte[] {1, 2}, false));
            assertEquals(
                    Optional.of(Trouble.TOO_BIG), calendars.of(ANNA).upload(new byte[Fetcher.MOST_BYTES + 1], false));
            assertFalse(calendars.busy(ANNA).isSubscribed());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aFileCountsForThreeMonthsAndCallsNobody(Engine engine) {
        try (Database database = engine.emptyPlace(temp).open()) {
            Calendars calendars = calendars(database);
            calendars.of(ANNA).upload(BadServer.MEETING.getBytes(StandardCharsets.UTF_8), false);
            later(Duration.ofDays(30));
            assertEquals(List.of(MEETING), today(calendars, ANNA));
            calendars.of(ANNA).readAgain();
            later(Duration.ofDays(70));
            assertEquals(List.of(), today(calendars, ANNA));
            assertEquals(0, server.times());
            calendars.of(ANNA).remove();
            assertFalse(calendars.busy(ANNA).isSubscribed());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void wholeDaysCountForThoseWhoWantIt(Engine engine) {
        try (Database database = engine.emptyPlace(temp).open()) {
            Calendars calendars = calendars(database);
            String day = BadServer.MEETING
                    .replace("DTSTART:20260302T190000Z", "DTSTART;VALUE=DATE:20260302")
                    .replace("DURATION:PT1H", "TRANSP:OPAQUE");
            calendars.of(ANNA).upload(day.getBytes(StandardCharsets.UTF_8), false);
            assertEquals(List.of(), today(calendars, ANNA));
            calendars.of(ANNA).countAllDay(true);
            assertEquals(
                    List.of(new Busy(at("2026-03-02T00:00:00Z"), at("2026-03-03T00:00:00Z"))), today(calendars, ANNA));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothingIsAskedAnewBeforeWhatIsThereRunsOut(Engine engine) {
        try (Database database = engine.emptyPlace(temp).open()) {
            Calendars calendars = calendars(database);
            server.behaving(exchange -> {
                exchange.getResponseHeaders().add("ETag", "\"one\"");
                if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                    exchange.sendResponseHeaders(304, -1);
                } else {
                    BadServer.sending(BadServer.MEETING).answer(exchange);
                }
            });
            calendars.of(ANNA).subscribe(server.address(), false);
            later(Duration.ofHours(1));
            today(calendars, ANNA);
            assertEquals("\"one\"", server.lastHeader("If-None-Match"));
            assertEquals("Your calendar was last read at 19:00.", line(calendars));
            later(Duration.ofDays(8));
            today(calendars, ANNA);
            assertEquals("", server.lastHeader("If-None-Match"));
        }
    }
}
