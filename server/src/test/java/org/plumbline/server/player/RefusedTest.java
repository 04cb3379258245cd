package org.plumbline.server.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What can never be understood is answered with a sentence, so that a device can show it and go on; nothing is
/// stored.
class RefusedTest {

    private static TestServer server;
    private static Device phone;
    private static int rows;

    @BeforeAll
    static void beginASession(@TempDir Path folder) {
        server = TestServer.in(folder);
        server.answer("""
                {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
                 "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""");
        phone = Device.with(server);
        phone.start();
        rows = server.journal().entries().size();
    }

    @AfterEach
    void nothingIsStored() {
        assertEquals(rows, server.journal().entries().size());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set-logged       | {"item": 0, "set": 1, "work": "1200 reps", "load": "bodyweight"} | A set has 0 to 999 reps, not 1200
            set-logged       | {"item": 0, "set": 1, "work": "5 s", "load": "bodyweight"}       | This line is counted in reps
            set-logged       | {"item": 0, "set": 9, "work": "5 reps", "load": "bodyweight"}    | none of number 9
            set-logged       | {"item": 99, "set": 1, "work": "5 reps", "load": "bodyweight"}   | no line of number 99
            set-logged       | {"item": -1, "set": 1, "work": "5 reps", "load": "bodyweight"}   | counted from 0
            set-logged       | {"item": 0, "set": 1, "work": "5 reps", "load": "a stone"}       | Not a load
            set-logged       | {"set": 1, "work": "5 reps", "load": "bodyweight"}               | should be a whole number
            effort-told      | {"item": 0, "effort": "fine"}                                    | fine
            effort-told      | {"item": 0, "effort": "ok", "in_reserve": 12}                    | Repetitions in reserve are 0 to 5
            grip-told        | {"item": 99}                                                     | no line of number 99
            pain-told        | {"item": 0, "pain": 11, "kind": "dull"}                          | 11
            pain-told        | {"item": 0, "pain": 3, "kind": "odd"}                            | odd
            item-skipped     | {"item": 0, "reason": "boring"}                                  | boring
            session-finished | {"session": "mine"}                                              | UUID
            signs-told       | {"signs": []}                                                    | at least one sign
            signs-told       | {"signs": ["blue-moon"]}                                         | blue-moon
            checked-in       | {"pain_before": 99}                                              | 99
            profile-given    | {}                                                               | A device does not tell about
            morning-told     | {}                                                               | A device does not tell about
            """)
    void saysWhatIsWrong(String kind, String fields, String sentence) {
        ObjectNode entry = phone.word();
        entry.setAll((ObjectNode) JsonMapper.shared().readTree(fields));
        refused(phone.tell(kind, entry), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json at all                                                                             | not JSON
            []                                                                                          | should be told in
            {"entry": []}                                                                               | should be told in
            {"entry_id": "one", "kind": "set-logged", "at": 1, "sent_at": 1, "entry": {}}               | UUID
            {"entry_id": "01950000-0000-7000-8000-000000000001", "kind": "x", "entry": {}}              | a time in milliseconds
            {"entry_id": "01950000-0000-7000-8000-000000000001", "at": "noon", "sent_at": 1, "entry": {}} | a time in milliseconds
            {"entry_id": "01950000-0000-7000-8000-000000000001", "at": 1, "sent_at": 1, "entry": {}}    | year 2000
            """)
    void saysWhatIsWrongAroundIt(String body, String sentence) {
        refused(server.tell(body), sentence);
    }

    @Test
    void aBeginningThatTheDomainRefusesIsNone() {
        Device other = Device.with(server);
        ObjectNode empty = other.beginning();
        empty.putObject("start").put("seconds", 60).putArray("items");
        refused(other.tell(other.session(), "session-started", empty), "A session needs something to do");
        ObjectNode odd = (ObjectNode)
                JsonMapper.shared().readTree(other.beginning().toString().replace(" x ", " times "));
        refused(other.tell(other.session(), "session-started", odd), "times");
        refused(other.tell("session-started", other.beginning()), "named like the entry that starts it");
        ObjectNode without = other.word().put("start", "soon");
        assertEquals(
                422, other.tell(other.session(), "session-started", without).status());
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        refused(server.tell("{\"entry\": \"%s\"}".formatted("x".repeat(300_000))), "larger than the 256 kB");
    }

    @Test
    void aStrangerIsRefused() {
        HttpResponse<String> answer = server.raw(HttpRequest.newBuilder(
                        server.address().resolve("/api/v1/entries"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"entry_id\": \"%s\"}".formatted(UUID.randomUUID()))));
        assertEquals(403, answer.statusCode());
    }

    private static void refused(Page answer, String sentence) {
        assertEquals(422, answer.status(), answer.html());
        assertTrue(answer.html().startsWith("{\"title\":\"That was not understood\""), answer.html());
        assertTrue(answer.says(sentence), answer.html());
    }
}
