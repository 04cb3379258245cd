package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path GOLDEN = Path.of("src/test/resources/traces/golden.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Answer(int code, String out, String err) {}

    @TestFactory
    Stream<DynamicTest> goldenTraces() throws IOException {
        JsonNode traces = JSON.readTree(Files.readString(GOLDEN));
        JsonNode answers = JSON.readTree(coach(GOLDEN).out());
        return IntStream.range(0, traces.size())
                .mapToObj(place -> dynamicTest(
                        traces.path(place).path("id").asString("") + " "
                                + traces.path(place).path("title").asString(""),
                        () -> compare(
                                traces.path(place).path("steps"),
                                answers.path(place).path("steps"))));
    }

    private static void compare(JsonNode steps, JsonNode answers) {
        assertEquals(steps.size(), answers.size());
        for (int place = 0; place < steps.size(); place++) {
            JsonNode answer = answers.path(place);
            JsonNode step = steps.path(place);
            step.path("expect")
                    .properties()
                    .forEach(expected -> assertEquals(
                            expected.getValue().toString(),
                            answer.path(expected.getKey()).toString(),
                            step + " gave " + answer));
            assertTrue(answer.path("reason").asString("").length() > 10, answer::toString);
        }
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
