package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.rule.Basis;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Rulebook;
import org.plumbline.rule.Seed;

/// The rules as people read them: each once, with its basis, in plain words; mistakes are named with file and line.
class RulesTest {

    private static final String THEME = """
            ---
            name: Towels
            order: 5
            ---
            How towels are handled.

            ## TOWEL1: Fold it twice

            A towel is folded twice,
            or 3 times if it is long.

            - sourced: 45, seed B
            - judgement: the third time
            - unchecked: How long a towel
              usually is.
            """;

    private final Rulebook shipped = Catalog.open().rulebook();

    @TempDir
    private Path folder;

    @Test
    void readsWhatARuleSaysAndRestsOn() throws IOException {
        write("rules/towels.md", THEME);
        Rulebook rulebook = Catalog.open(folder).rulebook();
        assertEquals(
                new Rulebook.Theme(
                        "towels",
                        "Towels",
                        "How towels are handled.",
                        List.of(new RuleEntry(
                                new RuleId("TOWEL1"),
                                "Fold it twice",
                                "A towel is folded twice, or 3 times if it is long.",
                                new Basis(
                                        List.of(45),
                                        List.of(Seed.B),
                                        Optional.of("the third time"),
                                        Optional.of("How long a towel usually is."))))),
                rulebook.themes().getFirst());
        assertEquals(shipped.rules().count() + 1, rulebook.rules().count());
    }

    @Test
    void beginsWithSafety() {
        assertEquals("safety", shipped.themes().getFirst().id());
        assertEquals(
                List.of("P0", "STOP1", "STOP2", "STOP3", "STOP4"),
                shipped.themes().getFirst().rules().stream()
                        .map(rule -> rule.id().toString())
                        .toList());
    }

    /// The ids of sections 2 to 4 of the specification.
    @Test
    void hasEveryRule() {
        Stream.of(
                        numbered("F", 9),
                        numbered("C", 9),
                        numbered("ORD", 4),
                        numbered("P", 10),
                        numbered("S", 3),
                        numbered("V", 5),
                        numbered("E", 2),
                        numbered("D", 4),
                        numbered("B", 7),
                        numbered("ST", 3),
                        numbered("U", 2),
                        numbered("G", 2),
                        numbered("PAIN", 5),
                        numbered("STOP", 4),
                        numbered("SCR", 5),
                        Stream.of(
                                "P0", "P9b", "V3K", "A1", "M1", "BAND1", "VOL1", "START", "REST", "TEMPO", "TIME",
                                "TRIM"),
                        Stream.of("T-B", "T10", "T-SMS", "T-MB", "T-ADD", "2.7", "2.8", "4.4", "DESK4"),
                        Stream.of("OVERHEAD", "ARM", "BP", "OSTEO", "FRACTURE", "PREG", "SURGERY", "LBP", "INSTAB")
                                .map(condition -> "COND-" + condition),
                        Stream.of("WRIST", "DIZZY", "65", "TENSION", "MINOR", "LATEX")
                                .map(condition -> "COND-" + condition))
                .flatMap(ids -> ids)
                .forEach(id -> assertTrue(shipped.find(new RuleId(id)).isPresent(), id));
    }

    @Test
    void saysNothingItMayNot() {
        shipped.themes()
                .forEach(theme -> Stream.concat(
                                Stream.of(theme.name(), theme.about()),
                                theme.rules().stream().flatMap(RulesTest::words))
                        .forEach(words -> assertFalse(
                                CatalogTest.MAY_NOT_BE_SAID.matcher(words).find(), () -> theme.id() + ": " + words)));
    }

    @Test
    void saysEveryRuleInAFewSentences() {
        shipped.rules().forEach(rule -> {
            assertTrue(rule.text().endsWith("."), rule::toString);
            assertFalse(rule.title().endsWith("."), rule::toString);
            int sentences = rule.text().split("(?<=[.:]) (?=[A-Z0-9])").length;
            assertTrue(sentences <= 6, () -> rule + " has " + sentences + " sentences");
        });
    }

    /// What is marked `(mem)` in the list of evidence may not pass for checked (section 5 of the evidence).
    @Test
    void neverCitesThresholdsFromMemory() {
        RuleEntry pressure = shipped.find(new RuleId("COND-BP")).orElseThrow();
        assertFalse(pressure.basis().sources().contains(85));
        assertTrue(pressure.basis().unchecked().isPresent());
    }

    @Test
    void countsRulesInTheReport() {
        CatalogReport report = Catalog.open().report();
        assertEquals(shipped.rules().count(), report.rules().count());
        assertTrue(report.toString().contains(report.rules().count() + " rules without review: all of them"));
        assertEquals(List.of(50), report.rules().sources().get(new RuleId("P8")));
    }

    @Test
    void refusesAFolderThatLosesARule() throws IOException {
        write("rules/breaks.md", THEME.replace("TOWEL1", "B1"));
        assertEquals(
                Stream.of("B2", "B3", "B4", "B5", "B6", "B7")
                        .map(id -> "rules/breaks.md:1: lacks rule %s, to which pages link".formatted(id))
                        .toList(),
                problems());
    }

    @Test
    void namesARuleGivenTwice() throws IOException {
        write("rules/towels.md", THEME.replace("TOWEL1", "P6"));
        assertEquals(List.of("rules/towels.md:7: P6 is already in catalog/rules/progression.md"), problems());
    }

    @Test
    void namesWhatIsNoRule() throws IOException {
        assertMistake(
                "7: not a rule, such as 'P6: All sets at the top': 'Fold it twice'", THEME.replace("TOWEL1: ", ""));
        assertMistake(
                "7: Not the id of a rule, such as 'P6' or 'COND-BP': 'towel1'", THEME.replace("TOWEL1", "towel1"));
        assertMistake(
                "1: needs a rule, such as '## P6: All sets at the top: it gets harder'",
                THEME.substring(0, THEME.indexOf("##")));
    }

    @Test
    void namesARuleThatRestsOnNothing() throws IOException {
        assertMistake(
                "7: A rule rests on a source, a seed or judgement, such as 'all of it'",
                THEME.substring(0, THEME.indexOf("- sourced")));
    }

    @Test
    void namesARuleThatSaysNothing() throws IOException {
        assertMistake(
                "7: Rule TOWEL1 needs a title and a text",
                THEME.replace("A towel is folded twice,\nor 3 times if it is long.\n", ""));
    }

    @Test
    void namesASourceThatIsNone() throws IOException {
        assertMistake("12: not the number of a source, such as '33': 'x'", THEME.replace("45", "x"));
        assertMistake("12: The seeds are 'seed A' and 'seed B', not 'seed C'", THEME.replace("seed B", "seed C"));
    }

    @Test
    void namesAPointItDoesNotKnow() throws IOException {
        assertMistake(
                "13: a point here is one of sourced, judgement, unchecked, such as 'sourced: 45'",
                THEME.replace("- judgement", "- judged"));
        assertMistake("13: 'sourced' is given twice", THEME.replace("- judgement: the third time", "- sourced: 46"));
    }

    @Test
    void namesAPlaceThatIsNone() throws IOException {
        assertMistake("3: order: not a place in the order, such as '10': 'first'", THEME.replace("5\n", "first\n"));
    }

    private void assertMistake(String expected, String text) throws IOException {
        write("rules/towels.md", text);
        assertEquals(List.of("rules/towels.md:" + expected), problems());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> problems() {
        return assertThrows(CatalogException.class, () -> Catalog.open(folder)).problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private static Stream<String> words(RuleEntry rule) {
        return Stream.of(
                        Stream.of(rule.title(), rule.text()),
                        rule.basis().judgement().stream(),
                        rule.basis().unchecked().stream())
                .flatMap(words -> words);
    }

    private static Stream<String> numbered(String letter, int last) {
        return Stream.iterate(1, number -> number + 1).limit(last).map(number -> letter + number);
    }
}
