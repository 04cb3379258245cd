package org.plumbline.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.planner.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A row that is broken, of a newer version or made up is reported, and the rest of the log counts as if it were not
/// there. Whatever stands in it, the fold goes on.
class BrokenRowsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Repertoire CATALOG = Catalog.read();
    private static final List<LogEntry> LOG = Stream.of(
                    EntryJsonTest.entries(), EntryJsonTest.fullEntries(), EntryJsonTest.edits())
            .flatMap(entries -> entries)
            .toList();
    private static final List<JsonNode> WRONG = List.of(
            JSON.readTree("null"),
            JSON.readTree("\"\""),
            JSON.readTree("\"moon\""),
            JSON.readTree("\"2000000000 x 5 reps: face-pull, red band\""),
            JSON.readTree("-1"),
            JSON.readTree("0"),
            JSON.readTree("1.5"),
            JSON.readTree("2147483647"),
            JSON.readTree("99999999999999999999"),
            JSON.readTree("true"),
            JSON.readTree("[]"),
            JSON.readTree("[[]]"),
            JSON.readTree("{}"));

    static Stream<LogEntry> entries() {
        return LOG.stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            set-logged         | {"session": "01950000-0000-7000-8000-00000     | Not the JSON of an entry
            set-logged         | {}                                             | session
            set-measured       | {}                                             | does not know the entry 'set-measured'
            busy-told          | {}                                             | 'busy' should be true or false
            busy-told          | {"busy": "moon"}                               | 'busy' should be true or false
            offer-answered     | {"exercise": "a row", "taken": true, "decided": []} | Not an exercise id
            checked-in         | {"pain_before": 11}                            | Pain is rated from 0 to 10
            signs-told         | {"signs": ["joy"], "verdict": {}}              | 'joy' is not one of
            profile-given      | {"profile": {}, "verdict": {"train": true}}    | 'age' is needed
            profile-given      | []                                             | should be a JSON object
            plan-changed       | {"edit": {"kind": "dreamed-of"}, "told": ""}   | does not know the change of the week
            plan-changed       | {"edit": {}, "told": ""}                       | does not know the change of the week
            plan-changed       | {"told": ""}                                   | edit
            plan-changed       | {"edit": {"kind": "afresh"}, "selection": 3}   | 'selection' should be a text
            plan-changed       | {"edit": {"kind": "afresh"}, "selection": "x"} | Not a session
            plan-changed       | {"edit": {"kind": "shortened-day", "date": "2026-03-04", "minutes": 0}} | Give 1 to 90 minutes
            plan-changed       | {"edit": {"kind": "upper-body-days"}}          | 'weekdays' should be a list
            plan-undone        | {}                                             | could not be parsed
            """)
    void saysWhatWasNotUnderstood(String kind, String text, String problem) {
        LogEntry read = EntryJson.readOrReport(kind, NOON, text);
        LogEntry.NotUnderstood reported = assertInstanceOf(LogEntry.NotUnderstood.class, read);
        assertEquals(kind, reported.kind());
        assertTrue(reported.problem().contains(problem), reported.problem());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aTruncatedRowIsReportedAndNothingElseIsLost(LogEntry entry) {
        String text = EntryJson.write(entry);
        for (int length = 0; length < text.length(); length++) {
            LogEntry cut = EntryJson.readOrReport(EntryKind.of(entry), NOON, text.substring(0, length));
            assertInstanceOf(LogEntry.NotUnderstood.class, cut, text.substring(0, length));
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theFoldGoesOnWhateverIsMissingOrWrong(LogEntry entry) {
        JsonNode whole = JSON.readTree(EntryJson.write(entry));
        for (int place = 0; place < places(whole).size(); place++) {
            JsonNode without = whole.deepCopy();
            places(without).get(place).remove();
            goesOn(entry, without);
            for (JsonNode wrong : WRONG) {
                JsonNode changed = whole.deepCopy();
                places(changed).get(place).put(wrong);
                goesOn(entry, changed);
            }
        }
    }

    @Test
    void theFoldGoesOnWhenSeveralThingsAreWrongInSeveralRows() {
        Random random = new Random(4);
        for (int run = 0; run < 200; run++) {
            List<LogEntry> log = new ArrayList<>();
            for (LogEntry entry : LOG) {
                JsonNode row = JSON.readTree(EntryJson.write(entry));
                for (int times = random.nextInt(3); times > 0 && !places(row).isEmpty(); times--) {
                    List<Place> places = places(row);
                    places.get(random.nextInt(places.size())).put(WRONG.get(random.nextInt(WRONG.size())));
                }
                log.add(EntryJson.readOrReport(EntryKind.of(entry), NOON, row.toString()));
            }
            goesOn(log, "run " + run);
        }
    }

    private static void goesOn(LogEntry entry, JsonNode row) {
        LogEntry read = EntryJson.readOrReport(EntryKind.of(entry), NOON, row.toString());
        List<LogEntry> log = new ArrayList<>(LOG);
        log.set(LOG.indexOf(entry), read);
        if (read instanceof LogEntry.NotUnderstood reported) {
            History history = History.of(log);
            assertFalse(reported.problem().isBlank());
            assertTrue(history.notUnderstood().contains(reported), row.toString());
            log.remove(reported);
            assertEquals(History.of(log).standings(), history.standings(), row.toString());
            assertEquals(History.of(log).attendance(), history.attendance(), row.toString());
        } else {
            goesOn(log, row.toString());
        }
    }

    /// The log is folded, and the plan and the coach work with it: in the last session of it, and at its end.
    private static void goesOn(List<LogEntry> log, String what) {
        try {
            History begun = History.of(log.subList(0, log.size() - 2));
            coach(begun);
            coach(begun.after(log.subList(log.size() - 2, log.size())));
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private static void coach(History history) {
        Program.Now now = new Program.Now(NOON, at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        Program.of(CATALOG, history, now).ifPresent(program -> {
            program.agenda();
            history.openSession().ifPresent(open -> program.debrief().end(open, false, NOON));
        });
    }

    /// A place in a row: the field of an object or the item of a list.
    private record Place(JsonNode parent, String field, int index) {

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value.deepCopy());
            } else {
                ((ArrayNode) parent).set(index, value.deepCopy());
            }
        }
    }

    private static List<Place> places(JsonNode row) {
        List<Place> places = new ArrayList<>();
        for (String field : row.propertyNames()) {
            places.add(new Place(row, field, 0));
            places.addAll(places(row.path(field)));
        }
        for (int index = 0; row.isArray() && index < row.size(); index++) {
            places.add(new Place(row, "", index));
            places.addAll(places(row.path(index)));
        }
        return places;
    }
}
