package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the product never says (rulebook 7, SAY1 to SAY9, and MEAS0), searched for wherever a message can stand: pages,
/// words and problems of the program on the screen and on the command line, scripts, drawings, and the catalog.
class WordingTest {

    static final Pattern NEVER = Pattern.compile(
            "\\b(diagnos\\w*|cure[sd]?|curing|heals?|healed|healing|treat(s|ed|ing|ments?)?|fix(es|ed|ing)?|prevent\\w*|"
                    + "detect(s|ed|ing|ion)?|screen(s|ing)? (you )?for|medical-grade|"
                    + "posture correction|correct(s|ed|ing)? (your |the |a )?posture|(bad|poor|wrong|dangerous) posture|"
                    + "(ab)?normal(ly)?|percentiles?|pathological|"
                    + "kyphosis|impingement|radiculopathy|upper-crossed|forward[- ]head|"
                    + "safe for osteoporosis|pain-free in|guarantee\\w*|"
                    + "failed to|you failed|streaks?|lazy|laziness|guilt\\w*|asham\\w+|shame\\w*|"
                    + "you should have|you (have )?missed|you (have )?lost|gave up|disappoint\\w*|"
                    + "upper-?trap\\w* work is harmful)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Where one of these words says something else. Each is a part of a sentence, so that nothing else gets by.
    private static final List<String> ALLOWED = List.of(
            // What the product does not do.
            "It does not examine or treat anything.",
            // What others do, asked about or pointed to.
            "also when it is treated",
            "people who treat you",
            "people who treat me",
            // Made fast, or the same each time.
            "something to fix it to",
            "if you have a fixed time for it",
            // Keys of the log, which only programs read.
            "\"streaks\"");

    private static final List<Path> EVERYWHERE = Stream.of(
                    "src/main/jte",
                    "src/main/java",
                    "src/main/resources/web",
                    "../core/src/main/java",
                    "../figure/src/main",
                    "../catalog/src/main/java",
                    "../catalog/exercises",
                    "../catalog/illustrations",
                    "../catalog/muscles",
                    "../catalog/routines",
                    "../catalog/rules")
            .map(Path::of)
            .toList();

    @Test
    void everyMessageKeepsTheWordingRules() {
        assertEquals(List.of(), EVERYWHERE.stream().flatMap(WordingTest::found).toList());
    }

    @Test
    void everyPlaceOfMessagesIsThere() {
        EVERYWHERE.forEach(folder -> assertTrue(new Messages(folder).all().size() > 1, folder::toString));
    }

    @Test
    void nothingIsAllowedThatNobodySays() {
        for (String part : ALLOWED) {
            assertTrue(
                    EVERYWHERE.stream()
                            .flatMap(folder -> new Messages(folder).all().stream())
                            .anyMatch(message -> message.words().contains(part)),
                    part);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This will cure you.",
                "You have a Kyphosis",
                "Exercises that fix your neck",
                "Your angle is normal.",
                "An abnormal reading",
                "You are in the 80th percentile",
                "This treats tension",
                "It prevents pain.",
                "Stand with correct posture",
                "You show forward head posture",
                "Posture correction in 10 minutes",
                "You missed two days",
                "Your streak is lost",
                "You should have trained",
                "We diagnose it from a photo",
                "It does not examine or treat anything. It cures."
            })
    void findsWhatMustNotBeSaid(String sentence) {
        assertTrue(NEVER.matcher(withoutAllowed(sentence)).find(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No clear change yet",
                "Your plan keeps that low; it is not dangerous in itself.",
                "This is outside what this app can help with. Please talk to a health professional.",
                "It does not examine or treat anything.",
                "Correct a set afterwards"
            })
    void leavesAloneWhatMayBeSaid(String sentence) {
        assertFalse(NEVER.matcher(withoutAllowed(sentence)).find(), sentence);
    }

    @Test
    void findsItWhereverAMessageStands(@TempDir Path folder) throws IOException {
        write(folder, "a.jte", "<p>Train.</p>\n<p data-late=\"You missed a day\">And\n<%-- to cure --%></p>");
        write(folder, "b.java", "/// Cures.\nString a = \"Your forward \"\n  + \"head\"; // cures\nchar b = '\"';");
        write(folder, "c.java", "String a = \"\"\"\n  They say \"normal\" here\n  \"\"\";\n// a streak");
        write(folder, "d.js", "/** It treats. */\nconst a = `${n} of 10 is abnormal`\n// \"cured\"\n");
        write(folder, "e.md", "It promises no correct\nposture.\n");
        write(folder, "f.svg", "<svg><title>A diagnosis</title></svg>");
        write(folder, "g.txt", "Not a cure, and no message");
        assertEquals(
                List.of(
                        "a.jte: You missed",
                        "b.java: forward head",
                        "c.java: normal",
                        "d.js: abnormal",
                        "e.md: correct posture",
                        "f.svg: diagnosis"),
                found(folder).map(each -> each.replaceFirst(" in .*", "")).toList());
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /// Returns what must not be said, with the words around it.
    private static Stream<String> found(Path folder) {
        return new Messages(folder).all().stream().flatMap(message -> {
            String words = withoutAllowed(message.words());
            return NEVER.matcher(words)
                    .results()
                    .map(found -> "%s: %s in '%s'"
                            .formatted(message.file(), found.group(), around(words, found.start(), found.end())));
        });
    }

    private static String around(String words, int from, int to) {
        return words.substring(Math.max(0, from - 60), Math.min(words.length(), to + 60));
    }

    private static String withoutAllowed(String words) {
        String left = words;
        for (String part : ALLOWED) {
            left = left.replace(part, "");
        }
        return left;
    }
}
