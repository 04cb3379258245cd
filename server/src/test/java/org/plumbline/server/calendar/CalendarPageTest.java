package org.plumbline.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// The pages about the calendar and the reminder, without scripts.
class CalendarPageTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PROFILE = """
            {"age": 34, "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4],
             "days_per_week": 2}
            """;

    @TempDir
    Path temp;

    private final BadServer elsewhere = new BadServer();
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.in(temp);
    }

    @AfterEach
    void stop() {
        server.close();
        elsewhere.close();
    }

    private Page subscribe(String address) {
        return server.post("/settings/calendar/address", Map.of("address", address));
    }

    @Test
    void aCalendarIsSubscribedAndShownByItsHostAlone() {
        Page page = subscribe(elsewhere.address().uri().toString());

        assertEquals(200, page.status());
        assertTrue(page.says("<strong>127.0.0.1</strong>"), page::html);
        assertTrue(page.says("Your calendar was last read at 18:00."));
        assertFalse(page.html().contains("secret.ics"));
        assertTrue(server.post("/settings/calendar/all-day", Map.of("all-day", "true"))
                .html()
                .contains("value=\"true\" checked"));
        assertFalse(server.post("/settings/calendar/removals", Map.of()).says("127.0.0.1</strong>"));
    }

    @Test
    void whatIsRefusedIsSaidBesideTheField() {
        Page typo = subscribe("my calendar");
        assertEquals(422, typo.status());
        assertTrue(typo.says("That is no address. Copy it once more from your calendar."), typo::html);
        assertTrue(typo.says("value=\"my calendar\""));

        elsewhere.behaving(BadServer.saying(404));
        Page gone = subscribe(elsewhere.address().uri().toString());
        assertEquals(422, gone.status());
        assertTrue(gone.says("There is no calendar at that address any more."));
        assertEquals(422, subscribe("").status());
    }

    @Test
    void whatGoesWrongLaterIsSaidWithWhatWasReadBefore() {
        subscribe(elsewhere.address().uri().toString());
        elsewhere.behaving(BadServer.sending("no calendar"));
        server.later(Duration.ofMinutes(2));

        Page page = server.post("/settings/calendar/readings", Map.of());
        assertTrue(page.says("Your calendar was last read at 18:00."));
        assertTrue(page.says("The last try did not work. What came is no calendar."), page::html);
    }

    @Test
    void aFileIsUploaded() {
        assertEquals(422, upload("").statusCode());
        assertTrue(upload("nothing").body().contains("What came is no calendar."));
        assertEquals(303, upload(BadServer.MEETING).statusCode());
        assertTrue(server.get("/settings/calendar").says("It was read up to Tuesday, June 2."));
    }

    private HttpResponse<String> upload(String file) {
        Matcher token = CSRF.matcher(server.get("/settings/calendar").html());
        String csrf = token.find() ? token.group(1) : "";
        String body = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"_csrf\"",
                "",
                csrf,
                "--edge",
                "Content-Disposition: form-data; name=\"entry_id\"",
                "",
                UUID.randomUUID().toString(),
                "--edge",
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.ics\"",
                "",
                file,
                "--edge--",
                "");
        return server.raw(HttpRequest.newBuilder(server.address().resolve("/settings/calendar/file"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    @Test
    void aReminderComesOnADayWithASessionTwiceAtMost() {
        server.answer(PROFILE);
        server.post("/settings/reminder", Map.of("at", "19:00", "repeated", "true"));

        assertTrue(server.get("/settings/reminder").says("You are reminded at 19:00 on days with a session."));
        assertEquals("{\"times\": [1772478000000, 1772481600000], \"asked\": 1772496000000}", times());
        server.post("/settings/reminder", Map.of("at", "19:00"));
        assertEquals("{\"times\": [1772478000000], \"asked\": 1772496000000}", times());
        server.later(Duration.ofDays(1));
        assertEquals("{\"times\": [], \"asked\": 1772582400000}", times());
    }

    private String times() {
        return server.get("/api/v1/reminder").html();
    }

    @Test
    void nothingRemindsOnceASessionHasBegun() {
        server.answer(PROFILE);
        server.post("/settings/reminder", Map.of("at", "19:00", "repeated", "true"));
        server.post("/sessions", Map.of());

        assertTrue(times().startsWith("{\"times\": [],"), this::times);
        server.post("/settings/reminder", Map.of("wanted", "false"));
        assertFalse(server.get("/settings/reminder").says("You are reminded"));
        assertEquals(
                422, server.post("/settings/reminder", Map.of("at", "soon")).status());
    }
}
