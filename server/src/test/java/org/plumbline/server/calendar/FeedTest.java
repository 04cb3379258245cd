package org.plumbline.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.desk.Busy;
import org.plumbline.person.Reminder;
import org.plumbline.server.TestServer;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Engine;

/// The feed of planned sessions as a calendar program gets it, read back with the library.
class FeedTest {

    private static final String PROFILE = """
            {"age": 34, "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4],
             "days_per_week": 2}
            """;

    private static final Pattern ADDRESS = Pattern.compile("value=\"http://[^/]+(/calendar/[^\"]+\\.ics)\"");

    @TempDir
    Path temp;

    private static String path(TestServer server) {
        Matcher address = ADDRESS.matcher(server.get("/settings/calendar").html());
        assertTrue(address.find());
        return address.group(1);
    }

    /// Reads the feed as a program does that has nothing but the address.
    private static HttpResponse<String> answer(TestServer server, String path) {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(server.address().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Component> events(String text) {
        return List.copyOf(calendar(text).getComponents("VEVENT"));
    }

    private static String value(Component event, String name) {
        return event.getProperty(name).map(property -> property.getValue()).orElse("");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void plannedSessionsOfFourWeeksAreThereAndMovesKeepTheirNames(Engine engine) {
        try (TestServer server = TestServer.on(engine.emptyPlace(temp).open())) {
            server.answer(PROFILE);
            server.post("/settings/reminder", Map.of("at", "17:30", "repeated", "true"));
            server.post("/settings/calendar/feed", Map.of("begins", "reminder"));

            HttpResponse<String> answer = answer(server, path(server));
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElse(""));
            assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElse(""));
            List<Component> events = events(answer.body());
            assertEquals(8, events.size());
            assertEquals(
                    8,
                    events.stream().map(event -> value(event, "UID")).distinct().count());
            assertTrue(events.stream().allMatch(event -> value(event, "DTSTART").endsWith("T173000Z")));
            assertTrue(answer.body().contains("BEGIN:VALARM"));
            assertTrue(answer.body().contains("REPEAT:1\r\nDURATION:PT1H"));
            assertEquals(answer.body(), answer(server, path(server)).body());

            server.post("/week/edits", Map.of("edit", "skip", "date", "2026-03-02", "back", "today"));
            server.post("/settings/calendar/feed", Map.of("begins", "time", "time", "07:15"));
            List<Component> moved = events(answer(server, path(server)).body());
            assertEquals(
                    events.stream().map(event -> value(event, "UID")).sorted().toList(),
                    moved.stream().map(event -> value(event, "UID")).sorted().toList());
            assertTrue(moved.stream().allMatch(event -> Integer.parseInt(value(event, "SEQUENCE")) >= 1));
        }
    }

    @Test
    void theSecretIsAllThatIsNeededAndAnOldOneLeadsNowhere() {
        try (TestServer server = TestServer.in(temp)) {
            server.answer(PROFILE);
            server.post("/settings/calendar/feed", Map.of("begins", "reminder"));
            String first = path(server);
            assertEquals(200, answer(server, first).statusCode());
            server.post("/settings/calendar/feed/renewals", Map.of());
            String second = path(server);
            assertNotEquals(first, second);
            assertEquals(404, answer(server, first).statusCode());
            assertEquals(200, answer(server, second).statusCode());
            assertEquals(
                    404, answer(server, "/calendar/" + "A".repeat(43) + ".ics").statusCode());
            assertEquals(404, answer(server, "/calendar/short.ics").statusCode());
            server.post("/settings/calendar/feed/removals", Map.of());
            assertEquals(404, answer(server, second).statusCode());
        }
    }

    @Test
    void aZoneIsToldWithTheOffsetsOfItsTime() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Meeting before = meeting(berlin, LocalDate.of(2026, 3, 26), 0);
        Meeting after = meeting(berlin, LocalDate.of(2026, 3, 30), 1);
        Instant now = Instant.parse("2026-03-20T09:00:00Z");
        byte[] text = FeedText.write(
                new TraineeId(new UUID(0, 1)),
                List.of(new Told(before, 0, now), new Told(after, 0, now)),
                berlin,
                Optional.of(new Reminder(LocalTime.of(17, 30), false)));

        String said = new String(text, StandardCharsets.UTF_8);
        assertTrue(said.contains("DTSTART;TZID=Europe/Berlin:20260326T180000\r\n"), said);
        assertTrue(
                said.contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200"));
        assertTrue(said.contains("TRIGGER:-PT30M\r\n"), said);
        assertFalse(said.contains("REPEAT"), said);
        assertTrue(said.lines().allMatch(line -> line.length() <= 75));
        assertEquals(2, calendar(said).getComponents("VEVENT").size());
        // What is read back by another name of the zone falls on the same instants; sessions make nobody busy.
        String other = said.replace("Europe/Berlin", "Our Zone").replace("TRANSPARENT", "OPAQUE");
        Busy window = new Busy(now, now.plus(Duration.ofDays(20)));
        assertEquals(
                List.of(before.start(), after.start()),
                BusyReader.read(other.getBytes(StandardCharsets.UTF_8), window, ZoneId.of("Asia/Tokyo"))
                        .spans()
                        .stream()
                        .map(span -> span.busy().from())
                        .toList());
        assertTrue(BusyReader.read(text, window, berlin).spans().isEmpty());
    }

    private static Meeting meeting(ZoneId zone, LocalDate date, int index) {
        return new Meeting(
                new Meeting.Place(LocalDate.of(2026, 3, 23).plusWeeks(index), index),
                date.atTime(18, 0).atZone(zone).toInstant(),
                20,
                Meeting.State.PLANNED);
    }

    @Test
    void whatWasDoneStaysAndDoesNotRemind() {
        Meeting done = meeting(ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 3, 26), 0)
                .done();
        String said = new String(
                FeedText.write(
                        new TraineeId(new UUID(0, 1)),
                        List.of(new Told(done, 0, Instant.EPOCH)),
                        ZoneId.of("Europe/Berlin"),
                        Optional.of(new Reminder(LocalTime.of(17, 30), true))),
                StandardCharsets.UTF_8);
        assertTrue(said.contains("STATUS:CONFIRMED"));
        assertFalse(said.contains("VALARM"));
    }
}
