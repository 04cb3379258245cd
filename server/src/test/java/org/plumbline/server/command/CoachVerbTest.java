package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The coach verb against the traces that must come out so, and against input nobody can understand.
class CoachVerbTest {

    /// The traces of the specification, word for word.
    private static final Path GOLDEN = Path.of("src/test/resources/traces/golden.json");

    /// Traces of our own, derived from the rulebook by hand.
    private static final Path RULES = Path.of("src/test/resources/traces/rules.json");

    /// What an expectation says to people rather than to programs.
    private static final Set<String> IN_WORDS = Set.of("next", "next_any", "say", "or_easier_if_no_load", "forbidden");
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Answer(int code, String out, String err) {}

    @TestFactory
    Stream<DynamicTest> goldenTraces() throws IOException {
        return traces(GOLDEN);
    }

    @TestFactory
    Stream<DynamicTest> tracesOfTheRules() throws IOException {
        return traces(RULES);
    }

    private static Stream<DynamicTest> traces(Path file) throws IOException {
        JsonNode traces = JSON.readTree(Files.readString(file));
        JsonNode answers = JSON.readTree(coach(file).out());
        return IntStream.range(0, traces.size())
                .mapToObj(place -> dynamicTest(
                        (traces.path(place).path("id").asString("") + " "
                                        + traces.path(place).path("title").asString(""))
                                .strip(),
                        () -> compareTrace(traces.path(place), answers.path(place))));
    }

    private static void compareTrace(JsonNode trace, JsonNode answer) {
        if (trace.has("steps")) {
            compare(trace.path("steps"), answer.path("steps"));
        }
        for (int place = 0; place < trace.path("cases").size(); place++) {
            JsonNode one = trace.path("cases").path(place);
            JsonNode steps = one.has("steps")
                    ? one.path("steps")
                    : JSON.createArrayNode().add(one);
            compare(steps, answer.path("cases").path(place).path("steps"));
        }
        for (int place = 0; place < trace.path("variants").size(); place++) {
            compare(
                    trace.path("variants").path(place).path("steps"),
                    answer.path("variants").path(place).path("steps"));
        }
        if (trace.has("log")) {
            assertWithin(trace.path("expect"), answer, answer);
        }
    }

    private static void compare(JsonNode steps, JsonNode answers) {
        assertEquals(steps.size(), answers.size());
        for (int place = 0; place < steps.size(); place++) {
            JsonNode answer = answers.path(place);
            assertWithin(steps.path(place).path("expect"), answer, steps.path(place));
            assertTrue(answer.path("reason").asString("").length() > 10, answer::toString);
        }
    }

    /// More keys may be there, but those expected say what was expected.
    private static void assertWithin(JsonNode expected, JsonNode answer, JsonNode step) {
        expected.properties().stream()
                .filter(one -> !IN_WORDS.contains(one.getKey()))
                .forEach(one -> {
                    JsonNode found = answer.path(one.getKey());
                    if (one.getValue().isObject()) {
                        assertWithin(one.getValue(), found, step);
                    } else {
                        assertEquals(
                                one.getValue().toString(),
                                found.toString(),
                                () -> one.getKey() + ": " + step + " gave " + answer);
                    }
                });
    }

    @Test
    void secondRedPainSaysWhomToAskAndSecondAmberGoesToAKinderExercise() throws IOException {
        JsonNode cases = JSON.readTree(coach(GOLDEN).out()).path(3).path("cases");
        JsonNode removed = cases.path(1).path("steps").path(1);
        assertTrue(removed.path("reason").asString("").contains("health professional"), removed::toString);
        assertEquals(
                "band-external-rotation",
                cases.path(0).path("steps").path(1).path("exercise").asString(""));
    }

    @Test
    void threeHundredPerfectSessionsStayWithinWhatIsOwned(@TempDir Path folder) throws IOException {
        String session = "{\"reps\": [50, 50, 50, 50], \"effort\": \"easy\"}";
        JsonNode steps = JSON.readTree(coach(
                                write(folder, """
                        {"exercise": "band-pull-apart",
                         "state": {"load": {"band": 1}, "owned": {"bands": [1, 2, 3], "dumbbells_kg": [1, 2]}},
                         "steps": [%s]}""".formatted(String.join(",", Collections.nCopies(300, session)))))
                        .out())
                .path("steps");
        assertEquals(300, steps.size());
        for (JsonNode step : steps) {
            JsonNode load = step.path("load");
            assertTrue(
                    load.has("band")
                            ? load.path("band").asInt() <= 3
                            : Set.of("0", "1", "2").contains(load.path("kg").toString()),
                    step::toString);
            assertTrue(step.path("sets").asInt() <= 4 && step.path("target").asInt() <= 20, step::toString);
        }
        assertEquals("HOLD_TOP", steps.path(299).path("decision").asString(""));
    }

    @Test
    void aStopSignShowsTheEmergencySignsAndOffersNoExercise(@TempDir Path folder) throws IOException {
        JsonNode step =
                JSON.readTree(coach(write(folder, """
                        {"exercise": "band-row", "steps": [{"reps": [12], "stop": true}]}""")).out()).path("steps").path(0);
        assertTrue(step.path("emergency_signs").size() > 5, step::toString);
        assertTrue(step.path("keeps_data").asBoolean(), step::toString);
        assertTrue(!step.has("load") && !step.has("exercise") && !step.has("target"), step::toString);
    }

    @Test
    void namesTheLineOfAMistake(@TempDir Path folder) throws IOException {
        Answer refused = coach(write(folder, """
                {"exercise": "band-pull-apart",
                 "state": {"load": {"band": 3}, "owned": {"bands": [3, 4]}, "sets": 2},
                 "steps": [
                   {"reps": [15, 15], "efort": "ok"},
                   {"reps": [15, -2], "effort": "great"}
                 ]}"""));
        assertEquals(2, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("trace.json:4: 'efort' is not known here"), refused.err());
        assertTrue(refused.err().contains("trace.json:5: "), refused.err());
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatCannotBe(@TempDir Path folder) {
        return Stream.of(
                        List.of(
                                "{'load': {'band': 5}, 'owned': {'bands': [2, 3]}}",
                                "{}",
                                "the blue band is not among"),
                        List.of("{'load': {'kg': 5}}", "{}", "band-row is not done with 5 kg"),
                        List.of("{'sets': 0}", "{}", "an exercise has 1 to 4 sets, not 0"),
                        List.of("{'target': -1}", "{}", "'target' is 0 to 999, not -1"),
                        List.of("{'lo': 15, 'hi': 12}", "{}", "'lo' to 'hi' goes from the least to the most"),
                        List.of("{'T': 5}", "{}", "'T' is the ceiling"),
                        List.of("{'age': 3}", "{}", "'age' is 5 to 120, not 3"),
                        List.of("{'body_kg': 5}", "{}", "Give a body weight from 20 to 400 kg"),
                        List.of("{'variant': 'face-pull#high'}", "{}", "'variant' is a form of band-row"),
                        List.of("{'colour': 1}", "{}", "'colour' is not known here"),
                        List.of("{}", "{'reps': [-1]}", "a set has 0 to 999, not [-1]"),
                        List.of("{}", "{'reps': 'many'}", "'reps' should be an array"),
                        List.of("{}", "{'reps': [1.5]}", "'reps' should be a whole number"),
                        List.of("{}", "{'pain': 11}", "Pain is rated from 0 to 10, not 11"),
                        List.of("{}", "{'effort': 'medium'}", "'medium' is not one of easy, ok, hard"),
                        List.of("{}", "{'day': 5}, {'day': 3}", "'day' goes on from step to step: 3 comes after 5"),
                        List.of("{}", "{'gap_days': -2}", "a gap has 0 to 36500 days, not -2"),
                        List.of("{}", "{'fault': 101}", "'fault' is a share of repetitions"),
                        List.of("{}", "{'rir': -1}", "Nobody has a negative number"),
                        List.of("{}", "{'load': {'band': 9}}", "Bands have levels 1 (tan) to 8 (gold), not 9"),
                        List.of("{}", "7", "a step should be an object"))
                .map(one -> dynamicTest(one.get(2), () -> {
                    Answer refused = coach(write(
                            folder,
                            "{'exercise': 'band-row', 'state': %s, 'steps': [%s]}"
                                    .formatted(one.get(0), one.get(1))
                                    .replace('\'', '"')));
                    assertEquals(2, refused.code());
                    assertEquals("", refused.out());
                    assertTrue(refused.err().startsWith("trace.json:1: "), refused.err());
                    assertTrue(refused.err().contains(one.get(2)), refused.err());
                }));
    }

    @Test
    void namesAnExerciseThatIsNotThere(@TempDir Path folder) throws IOException {
        Answer refused = coach(write(folder, "{\"exercise\": \"band-rwo\", \"steps\": []}"));
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("trace.json:1: no exercise 'band-rwo' in the catalog"), refused.err());
    }

    @Test
    void refusesWhatIsNoJson(@TempDir Path folder) throws IOException {
        Answer refused = coach(write(folder, "{\"exercise\": "));
        assertEquals(2, refused.code());
        assertTrue(refused.err().startsWith("trace.json:1: "), refused.err());
    }

    @Test
    void answersTheSameTwice() {
        assertEquals(coach(GOLDEN).out(), coach(GOLDEN).out());
    }

    private static Path write(Path folder, String trace) throws IOException {
        return Files.writeString(folder.resolve("trace.json"), trace);
    }

    private static Answer coach(Path file) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.of(new PrintWriter(out), new PrintWriter(err)).execute("coach", file.toString());
        return new Answer(code, out.toString(), err.toString());
    }
}
