package org.plumbline.server.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;
import tools.jackson.databind.JsonNode;

/// What a device takes along: enough to train for days without us, in our words, and small.
class ScriptsTest {

    /// A session with its drawings, compressed, as a phone loads it.
    private static final int MOST_BYTES = 250_000;

    private static final String SAMPLE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30}""";

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.in(temp);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void threeSessionsAreTakenAlongOnTheirDays() {
        server.answer(SAMPLE);
        List<LocalDate> days = new ArrayList<>();
        server.download()
                .required("next")
                .forEach(script ->
                        days.add(LocalDate.parse(script.required("date").asString())));
        assertEquals(LocalDate.of(2026, 3, 2), days.getFirst());
        assertEquals(3, days.size());
        assertTrue(days.get(0).plusDays(1).isBefore(days.get(1)), days::toString);
        assertTrue(days.get(1).plusDays(1).isBefore(days.get(2)), days::toString);
    }

    @Test
    void oneIsDueTheOthersAreNot() {
        server.answer(SAMPLE);
        JsonNode next = server.download().required("next");
        assertTrue(next.get(0).required("due").asBoolean());
        assertFalse(next.get(1).required("due").asBoolean());
    }

    @Test
    void theSameContentHasTheSameName() {
        server.answer(SAMPLE);
        String name = server.download().required("next").get(0).required("id").asString();
        server.later(Duration.ofMinutes(10));
        assertEquals(
                name, server.download().required("next").get(0).required("id").asString());
        assertNotEquals(
                name, server.download().required("next").get(1).required("id").asString());
    }

    @Test
    void noSetIsAddedTwice() {
        server.answer(SAMPLE);
        for (int done = 0; done < 4; done++) {
            Device phone = Device.with(server);
            phone.start();
            phone.everySet(15);
            phone.end();
            server.later(Duration.ofDays(4));
        }
        for (JsonNode script : server.download().required("next")) {
            Set<String> reasons = new TreeSet<>();
            script.required("start")
                    .required("items")
                    .forEach(item -> reasons.add(
                            item.required("reason").required("because").asString()));
            assertFalse(
                    reasons.contains("nothing-reported")
                            && script.required("due").asBoolean(),
                    reasons::toString);
        }
    }

    @Test
    void aSessionHoldsUntilABreakWouldAskForLess() {
        server.answer(SAMPLE);
        Device phone = Device.with(server);
        phone.start();
        phone.everySet(15);
        phone.end();
        assertEquals(7, daysItHolds());
        server.later(Duration.ofDays(3));
        assertEquals(4, daysItHolds());
        server.later(Duration.ofDays(7));
        assertEquals(4, daysItHolds());
    }

    private long daysItHolds() {
        JsonNode download = server.download();
        return Duration.ofMillis(download.required("until").longValue()
                        - download.required("now").longValue())
                .toDays();
    }

    @Test
    void soreMusclesHaveASessionOfTheirOwn() {
        server.answer(SAMPLE);
        for (int done = 0; done < 3; done++) {
            Device phone = Device.with(server);
            phone.start();
            phone.everySet(15);
            phone.end();
            server.later(Duration.ofDays(3));
        }
        Device usual = Device.with(server);
        JsonNode sore = usual.script().required("sore");
        assertEquals(6, sore.required("from").asInt());
        Device phone = new Device(server, sore.required("script"));
        phone.tell(phone.session(), "session-started", phone.beginning().put("soreness_before", 8));
        assertTrue(phone.end().status() == 200);
        assertTrue(
                server.get("/history").says("Your muscles are sore at 8 of 10"),
                server.get("/history").html());
    }

    @Test
    void whatIsUnderWayGoesOnWithWhatWasTold() {
        server.answer(SAMPLE);
        Device phone = Device.with(server);
        phone.start();
        phone.tell("set-logged", phone.set(0, 1, 5));
        JsonNode open = server.download().required("open").get(0);
        assertEquals(phone.session().toString(), open.required("session").asString());
        assertEquals(
                phone.script().required("items").size(),
                open.required("script").required("items").size());
        assertEquals("set-logged", open.required("told").get(0).required("kind").asString());
        assertEquals(
                "5 reps",
                open.required("told").get(0).required("entry").required("work").asString());
        assertEquals(1, open.required("told").size());
        assertFalse(server.download().required("next").get(0).required("due").asBoolean(), "one session a day");
    }

    @Test
    void whoMayNotTrainIsToldWhere() {
        assertEquals("/welcome", waits());
        server.answer("{\"age\": 16}");
        assertEquals("/no-plan", waits());
    }

    @Test
    void whoIsIllWaits() {
        server.answer(SAMPLE);
        server.post("/illnesses", Map.of("ill", "true"));
        assertEquals("/check-ins/waiting", waits());
    }

    @Test
    void questionsThatAreDueComeFirst() {
        server.answer(SAMPLE);
        server.later(Duration.ofDays(400));
        assertEquals("/screenings", waits());
    }

    private String waits() {
        JsonNode download = server.download();
        assertEquals(0, download.required("next").size());
        return download.required("wait").required("href").asString();
    }

    @Test
    void aSessionWithItsDrawingsIsSmall() throws IOException, InterruptedException {
        server.answer(SAMPLE);
        JsonNode script = server.download().required("next").get(0);
        long bytes = zipped(script.toString());
        for (JsonNode item : script.required("items")) {
            for (String shown : List.of("moving", "thumb")) {
                bytes += size(item.required("figure").required(shown).asString());
            }
        }
        long all = bytes;
        assertTrue(all <= MOST_BYTES, () -> all + " bytes");
    }

    @Test
    void theWholeDownloadIsSentCompressed() throws IOException, InterruptedException {
        server.answer(SAMPLE);
        long bytes = size("/api/v1/scripts");
        assertTrue(bytes < 50_000, () -> bytes + " bytes");
    }

    private static long zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private long size(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            return body.readAllBytes().length;
        }
    }
}
