package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs as scripts meet them: what stands on which stream, and the exit code.
class VerbsTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "command-line.md");
    private static final Pattern SAMPLE =
            Pattern.compile("(?s)\\$ echo '([^']*)' \\| bin/plumbline plan --text\n(.*?) {4}\\.\\.\\.\n");

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

    /// What the reference shows is what is answered, as far as it is shown.
    @Test
    void answersAsTheReferenceShows() throws IOException {
        List<MatchResult> samples =
                SAMPLE.matcher(Files.readString(REFERENCE)).results().toList();
        assertEquals(2, samples.size());
        for (MatchResult sample : samples) {
            out.getBuffer().setLength(0);
            assertEquals(0, run("plan", "--text", file(sample.group(1))));
            String shown = sample.group(2).replaceAll("(?m)^ {4}", "");
            String answer = out.toString();
            assertEquals(shown, answer.substring(0, Math.min(shown.length(), answer.length())));
        }
    }

    @Test
    void checksTheCatalogAndNamesWhatIsUnfinished() {
        assertEquals(0, run("catalog", "check"));
        assertTrue(
                out.toString().startsWith("63 exercises, 23 muscles, 10 ladders, 5 routines, 126 rules\n"),
                out::toString);
        assertTrue(out.toString().contains("exercises without sources: "), out::toString);
        assertTrue(out.toString().contains("63 exercises without review: all of them"), out::toString);
    }

    @Test
    void namesEveryMistakeOfAFolderAtOnce() throws IOException {
        Path muscle = folder.resolve("muscles/rhomboids.md");
        Path ladder = folder.resolve("ladders/core.md");
        Files.createDirectories(folder.resolve("muscles"));
        Files.createDirectories(folder.resolve("ladders"));
        Files.writeString(muscle, "---\nname: Rhomboids\nwhere: [back]\nview: beck\n---\nThey pull.\n");
        Files.writeString(ladder, "---\nname: Core\nrungs: [front-plank, kneeling-renegade-rwo]\n---\nTrains it.\n");

        assertEquals(2, run("catalog", "check", "--catalog", folder.toString()));

        assertEquals("", out.toString());
        assertEquals(
                List.of(
                        ladder + ":3: rungs: no exercise 'kneeling-renegade-rwo'",
                        muscle + ":1: needs a section '## Where'",
                        muscle + ":1: needs a section '## What it does'",
                        muscle + ":1: needs a section '## At a desk'",
                        muscle + ":4: view: 'beck' is not one of front, back, both"),
                err.toString()
                        .lines()
                        .filter(line -> line.startsWith(folder.toString()))
                        .toList());
    }

    @Test
    void showsAnExercise() {
        assertEquals(0, run("catalog", "show", "doorway-pec-stretch"));
        String text = out.toString();
        assertTrue(text.contains("Also called: doorway stretch, "), text);
        assertTrue(text.contains("Stretches: anterior-deltoid, biceps, pectorals\nSources: 18\n"), text);
        Stream.of("Do", "Key points", "You should feel", "If you notice", "Easier", "Harder", "Take care", "Picture")
                .forEach(title -> assertTrue(text.contains("\n" + title + "\n- "), title));
    }

    @Test
    void showsAMuscleWithWhatTrainsIt() {
        assertEquals(0, run("catalog", "show", "rhomboids"));
        assertTrue(out.toString().contains("\nTrained by\n- "), out::toString);
        assertTrue(out.toString().contains("\nStretched by\n- rhomboid-stretch\n"), out::toString);
    }

    @Test
    void showsARuleWithWhatItRestsOn() {
        assertEquals(0, run("catalog", "show", "P8"));
        assertTrue(out.toString().startsWith("P8: Repetitions before load\nIf no other rule speaks,"), out::toString);
        assertTrue(out.toString().contains("\nSources: 50\nSeeds: seed B\nOur judgment: two more"), out::toString);
    }

    @Test
    void saysWhatIsNearAnUnknownId() {
        assertEquals(2, run("catalog", "show", "band-rwo"));
        assertEquals(2, run("catalog", "show", "pullaparts"));
        assertEquals(
                List.of(
                        "-:1: no exercise, muscle or rule 'band-rwo' in the catalog",
                        "-:1: no exercise, muscle or rule 'pullaparts' in the catalog; there is band-pull-apart"),
                err.toString().lines().toList());
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
