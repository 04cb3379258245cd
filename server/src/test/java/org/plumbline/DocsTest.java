package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Reason;
import org.plumbline.server.log.EntryJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The documents say what is there: links lead somewhere, safety rules have their tests, references name every form.
class DocsTest {

    private static final Path ROOT = root();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");
    private static final Pattern SAFETY_ROW =
            Pattern.compile("(?m)^\\| ((?:P|STOP|SCR|PAIN|COND-|C|V)[A-Z0-9]+) \\|(.*)\\|$");
    private static final Pattern ENTRY = Pattern.compile("(?s)### `([a-z-]+)`.*?```json\\n(.*?)```");
    private static final Pattern ROUTE = Pattern.compile("@(Get|Post|Put|Delete)Mapping\\(\"([^\"]+)\"\\)");
    private static final Pattern CITED = Pattern.compile("(?m)^(?:sources: \\[|- sourced: )([^\\]\\n]*)\\]?");
    private static final Pattern REGISTRY =
            Pattern.compile("(?i)repo1?\\.maven|mvnrepository|sonatype|central\\.maven|npmjs|pypi\\.org|crates\\.io|"
                    + "docker\\.io|artifactory|unpkg|jsdelivr");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            String text = CODE.matcher(read(document)).replaceAll("");
            LINK.matcher(text).results().map(DocsTest::target).forEach(target -> {
                if (!target.contains("://") && !leadsSomewhere(document, target)) {
                    broken.add(ROOT.relativize(document) + ": " + target);
                }
            });
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theDocumentsOfANewcomerAreThere() {
        Stream.of("README", "ARCHITECTURE", "CONTRIBUTING", "STYLE", "DECISIONS", "SAFETY", "CHANGELOG")
                .forEach(name -> assertTrue(Files.isRegularFile(ROOT.resolve(name + ".md")), name));
    }

    @Test
    void theReadmeNamesBothCommands() {
        String readme = read(ROOT.resolve("README.md"));
        assertTrue(readme.contains("bin/plumbline"));
        assertTrue(readme.contains("bin/ci"));
    }

    @Test
    void noDocumentNamesARegistryOrAMachine() {
        for (Path document : documents()) {
            String text = read(document);
            assertFalse(REGISTRY.matcher(text).find(), document::toString);
            assertFalse(text.contains("/root/") || text.contains("/work/"), document::toString);
        }
    }

    @Test
    void everySafetyRuleIsShownByATest() {
        List<MatchResult> rows =
                SAFETY_ROW.matcher(read(ROOT.resolve("SAFETY.md"))).results().toList();
        assertTrue(rows.size() > 30, () -> "only " + rows.size() + " rules were found");
        for (MatchResult row : rows) {
            List<String> shownBy = List.of(row.group(2).split("\\|")).reversed();
            List<String> tests = LINK.matcher(shownBy.getFirst())
                    .results()
                    .map(DocsTest::target)
                    .toList();
            assertFalse(tests.isEmpty(), () -> row.group(1) + " names no test");
            tests.forEach(test -> {
                assertTrue(test.contains("/src/test/"), () -> row.group(1) + " links no test: " + test);
                assertTrue(Files.isRegularFile(ROOT.resolve(test)), () -> row.group(1) + ": " + test);
            });
        }
    }

    /// Every example of the log's reference is what the log would write.
    @Test
    void everyKindOfEntryHasAnExampleThatIsRead() {
        String reference = read(ROOT.resolve("docs/reference/log.md"));
        Set<String> kinds = new HashSet<>();
        ENTRY.matcher(reference).results().forEach(example -> {
            kinds.add(example.group(1));
            JsonNode entry = JSON.readTree(example.group(2));
            String written = EntryJson.write(EntryJson.read(example.group(1), Instant.EPOCH, entry.toString()));
            assertEquals(entry, JSON.readTree(written), example.group(1));
        });
        kinds.add("not-understood"); // stands for what is in no version's reference
        assertEquals(names(LogEntry.class), kinds);
        names(Reason.class)
                .forEach(reason -> assertTrue(reference.contains("\n| `" + reason + "` |"), () -> "no " + reason));
    }

    @Test
    void everyRouteIsInTheReference() {
        String reference = read(ROOT.resolve("docs/reference/api.md"));
        files("server/src/main/java", ".java")
                .forEach(file -> ROUTE.matcher(read(file))
                        .results()
                        .map(route -> "`" + route.group(1).toUpperCase(Locale.ROOT) + " " + route.group(2) + "`")
                        .forEach(route -> assertTrue(reference.contains("| " + route + " |"), () -> "no " + route)));
    }

    @Test
    void everySourceThatTheCatalogCitesHasItsRow() {
        String evidence = read(ROOT.resolve("docs/evidence.md"));
        files("catalog", ".md")
                .forEach(file -> CITED.matcher(read(file))
                        .results()
                        .flatMap(cited -> Stream.of(cited.group(1).split(",")))
                        .map(String::strip)
                        .filter(source -> !source.startsWith("seed "))
                        .forEach(number -> assertTrue(
                                evidence.contains("\n| " + number + " |"),
                                () -> file.getFileName() + " cites " + number)));
    }

    @Test
    void everySchemaIsJson() {
        List<Path> schemas = files("docs/reference/schemas", ".schema.json");
        assertEquals(5, schemas.size());
        schemas.forEach(file -> assertTrue(JSON.readTree(read(file)).has("$schema"), file::toString));
    }

    private static String target(MatchResult link) {
        return link.group(1) == null ? link.group(2) : link.group(1);
    }

    private static boolean leadsSomewhere(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    /// Returns the anchors of a document's headings: `what-is-not-here-yet`.
    private static List<String> anchors(Path document) {
        return read(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    /// Returns the words for the cases of a sealed type: `set-logged` for `SetLogged`.
    private static Set<String> names(Class<?> sealed) {
        Set<String> names = new HashSet<>();
        for (Class<?> one : sealed.getPermittedSubclasses()) {
            names.add(one.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static List<Path> documents() {
        return files("", ".md");
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending) && isOurs(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is built, and what git or a person's data folder holds, is no document of ours.
    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) {
            String name = part.toString();
            if (name.equals("target") || name.equals("data") || name.equals("node_modules") || name.startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The nearest folder upward that holds all modules, wherever the test was started.
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("catalog/exercises"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
