package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs as scripts meet them: what stands on which stream, and the exit code.
class VerbsTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void answersAProfileWithAPlan() {
        assertEquals(0, run("plan", file("{\"age\": 34}")));
        assertTrue(out.toString().startsWith("{"), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void answersAnArrayWithAnArrayInTheSameOrder() {
        assertEquals(0, run("screen", file("[{\"age\": 34}, {\"age\": 12}, {\"age\": 35}]")));
        List<Boolean> blocked = LocatedJson.parse("out", out.toString()) instanceof LocatedJson.Items items
                ? items.elements().stream().map(VerbsTest::isBlocked).toList()
                : List.of();
        assertEquals(List.of(false, true, false), blocked);
    }

    private static boolean isBlocked(LocatedJson answer) {
        return answer instanceof LocatedJson.Fields fields
                && fields.members().get("blocked") instanceof LocatedJson.Flag flag
                && flag.value();
    }

    @Test
    void printsNothingWhenOneOfSeveralIsWrong() {
        assertEquals(2, run("plan", file("[{\"age\": 34},\n {\"age\": 2}]")));
        assertEquals("", out.toString());
        assertEquals("profile.json:2: 'age': give 5 to 120, not 2\n", err.toString());
    }

    @Test
    void reportsAMissingFileAndAnUnknownVerb() {
        assertEquals(2, run("plan", folder.resolve("nothing.json").toString()));
        assertEquals(2, run("dance"));
        assertEquals(2, run("plan", "--week", "0", file("{\"age\": 34}")));
        assertEquals("", out.toString());
    }

    @Test
    void answersInWords() {
        assertEquals(0, run("plan", "--text", "--week", "4", file("{\"age\": 34, \"equipment\": [\"band\"]}")));
        assertTrue(out.toString().contains("Monday"), out::toString);
    }

    @Test
    void checksAndShowsTheCatalog() {
        assertEquals(0, run("catalog", "check"));
        assertEquals(0, run("catalog", "show", "band-row"));
        assertTrue(out.toString().contains("63 exercises"), out::toString);
        assertTrue(out.toString().contains("Key points"), out::toString);
        assertEquals(2, run("catalog", "show", "band-rwo"));
    }

    private int run(String... arguments) {
        return CommandLines.of(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("profile.json"), text).toString();
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
