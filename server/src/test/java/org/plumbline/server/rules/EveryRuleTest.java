package org.plumbline.server.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Gate;
import org.plumbline.history.Reason;
import org.plumbline.person.Sign;
import org.plumbline.planner.Note;
import org.plumbline.planner.PlanReason;
import org.plumbline.planner.Refusal;
import org.plumbline.rule.Basis;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Rulebook;
import org.plumbline.screening.ConditionRule;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.Evidence;
import org.plumbline.server.words.PlanWords;

/// Whatever rule a person is told, its entry is there to be read, and what the entry cites is there, too.
class EveryRuleTest {

    private static final Rulebook RULEBOOK = Catalog.open().rulebook();
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[A-Z]{1,5}\\d{1,2}[a-zK]?)|(?:COND|T)-[A-Z0-9]+|[1-9]\\.\\d)\"");
    private static final Pattern SAFETY_ROW = Pattern.compile("(?m)^\\| ([A-Z][A-Z0-9-]+b?) \\|");
    private static final Pattern SAFETY_MENTION =
            Pattern.compile("(?<![\\w/.\\[-])((?:P|B|V|D|A|G|S|C|STOP|SCR|PAIN)\\d{1,2}|COND-[A-Z0-9]+)(?![\\w/.-])");
    private static final Predicate<String> LEVEL = Pattern.compile("L[0-2]").asMatchPredicate();

    @Test
    void everyReasonOfTheCoachHasItsRule() {
        assertEquals(List.of(), missing(Samples.of(Reason.class).map(Reason::rule)));
    }

    @Test
    void everyFindingOfTheQuestionsHasItsRule() {
        assertEquals(List.of(), missing(Stream.of(Sign.values()).map(Sign::rule)));
        assertEquals(List.of(), missing(Stream.of(Condition.values()).map(ConditionRule::of)));
    }

    @Test
    void everyRemarkOnAPlanHasItsRule() {
        assertEquals(List.of(), missing(Stream.of(Note.values()).map(Note::rule)));
        assertEquals(List.of(), missing(Samples.of(Refusal.class).map(Refusal::rule)));
        assertEquals(List.of(), missing(Stream.of(Gate.values()).map(Gate::name)));
        assertEquals(
                List.of(),
                missing(Stream.of(PlanReason.values())
                        .map(PlanWords::cited)
                        .map(Cited::rule)
                        .flatMap(rule -> rule.map(RuleId::toString).stream())));
    }

    /// Also what no sample meets: a rule that is chosen by a condition inside a method.
    @Test
    void everyIdWrittenInTheCodeHasItsRule() {
        Stream.of("../core/src/main/java", "src/main/java/org/plumbline/server/words")
                .forEach(folder -> assertEquals(
                        List.of(),
                        missing(texts(Path.of(folder), ".java")
                                .flatMap(text -> LITERAL.matcher(text).results())
                                .map(literal -> literal.group(1))
                                .filter(LEVEL.negate()))));
        assertEquals(
                List.of(),
                missing(texts(Path.of("src/main/jte"), ".jte")
                        .flatMap(text -> Pattern.compile("tag\\.rule\\(id = \"([^\"]+)\"")
                                .matcher(text)
                                .results())
                        .map(link -> link.group(1))));
    }

    @Test
    void everyRuleOfTheSafetyPageHasItsEntry() throws IOException {
        String safety = Files.readString(Path.of("../SAFETY.md"));
        List<String> rows =
                SAFETY_ROW.matcher(safety).results().map(row -> row.group(1)).toList();
        assertTrue(rows.size() > 30, rows::toString);
        assertEquals(List.of(), missing(rows.stream()));
        assertEquals(List.of(), missing(SAFETY_MENTION.matcher(safety).results().map(mention -> mention.group(1))));
    }

    @Test
    void everySourceThatARuleCitesHasItsRow() {
        Evidence evidence = Evidence.ofClassPath();
        RULEBOOK.rules().forEach(rule -> {
            Basis basis = rule.basis();
            assertEquals(
                    basis.sources().size(), evidence.sources(basis.sources()).size(), rule::toString);
            assertTrue(basis.isSourced() || basis.judgement().isPresent(), rule::toString);
        });
    }

    @Test
    void everyRuleThatAnotherMentionsIsThere() {
        Pattern mention =
                Pattern.compile("\\brules? (?:([A-Z]+\\d+[a-z]?) to )?([A-Z]+\\d+[a-z]?)(?: and ([A-Z]+\\d+))?");
        List<String> mentioned = RULEBOOK.rules()
                .flatMap(rule -> mention.matcher(rule.text()).results())
                .flatMap(found -> Stream.of(1, 2, 3).map(group -> String.valueOf(found.group(group))))
                .filter(id -> !id.equals("null"))
                .toList();
        assertFalse(mentioned.isEmpty());
        assertEquals(List.of(), missing(mentioned.stream()));
    }

    private static List<String> missing(Stream<String> ids) {
        return ids.distinct()
                .filter(id -> RULEBOOK.find(new RuleId(id)).isEmpty())
                .sorted()
                .toList();
    }

    private static Stream<String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(EveryRuleTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
