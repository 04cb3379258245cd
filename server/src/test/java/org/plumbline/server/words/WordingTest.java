package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the product never says (rulebook 7, SAY1 to SAY9), searched for in every page, every word and the catalog.
class WordingTest {

    static final Pattern NEVER = Pattern.compile(
            "\\b(diagnos\\w*|cures?|cured|posture correction|correct(s|ing)? (your )?posture|medical-grade|"
                    + "kyphosis|impingement|radiculopathy|upper-crossed|forward head posture|abnormal|percentile|"
                    + "safe for osteoporosis|pain-free in|guarantee\\w*|failed to|you failed|streak|lazy|"
                    + "dangerous posture|bad posture|upper-?trap\\w* work is harmful)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
    private static final Pattern UNSAID = Pattern.compile("<%--.*?--%>|loading=\"lazy\"", Pattern.DOTALL);

    @Test
    void pagesKeepTheWordingRules() {
        assertEquals(List.of(), found(Path.of("src/main/jte"), ".jte"));
    }

    @Test
    void wordsKeepTheWordingRules() {
        assertEquals(List.of(), found(Path.of("src/main/java/org/plumbline/server"), ".java"));
    }

    @Test
    void scriptsKeepTheWordingRules() {
        assertEquals(List.of(), found(Path.of("src/main/resources/web/js"), ".js"));
    }

    @Test
    void theCatalogKeepsTheWordingRules() {
        assertEquals(List.of(), found(Path.of("../catalog/exercises"), ".md"));
        assertEquals(List.of(), found(Path.of("../catalog/illustrations"), ".motion"));
        assertEquals(List.of(), found(Path.of("../catalog/muscles"), ".md"));
        assertEquals(List.of(), found(Path.of("../catalog/routines"), ".md"));
        assertEquals(List.of(), found(Path.of("../catalog/rules"), ".md"));
    }

    @Test
    void theSearchFindsWhatItLooksFor() {
        assertEquals(true, NEVER.matcher("This will cure you.").find());
        assertEquals(true, NEVER.matcher("You have a Kyphosis").find());
    }

    private static List<String> found(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(file -> said(file)
                            .filter(words -> NEVER.matcher(words).find())
                            .map(words -> file.getFileName() + ": " + words.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns what a file says to people: the texts in Java and scripts, everything but comments and what
    /// browsers are told elsewhere.
    private static Stream<String> said(Path file) {
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".java") || file.toString().endsWith(".js")
                    ? STRING.matcher(text).results().map(result -> result.group())
                    : UNSAID.matcher(text).replaceAll("").lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
