package org.plumbline.bench.lives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.person.Profile;
import org.plumbline.server.command.ProfileJson;

/// A person and a table of days, read from `diaries/*.md`: what happened, and what must follow.
///
/// @param person what they answered, by the words of the command line
record Diary(String title, URI source, Map<String, String> person, List<Row> rows) {

    private static final Path FOLDER = Path.of("src/test/resources/diaries");
    private static final Set<String> LISTS = Set.of(
            "equipment", "bands", "dumbbells_kg", "free_days", "requests", "conditions", "clearances", "red_flags");

    /// One row: from day to day, what happens on each of them, and what must be so after it.
    record Row(int from, int to, List<String> happens, List<String> expected) {

        @Override
        public String toString() {
            return "day %d%s: %s".formatted(from, to == from ? "" : "-" + to, String.join("; ", happens));
        }
    }

    static Stream<Diary> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().map(Diary::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diary read(Path file) {
        List<String> lines = lines(file);
        Map<String, String> facts = lines.stream()
                .filter(line -> line.startsWith("- ") && line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(2, line.indexOf(": ")),
                        line -> line.substring(line.indexOf(": ") + 2),
                        (_, later) -> later,
                        TreeMap::new));
        List<Row> rows = lines.stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(Diary::row)
                .toList();
        return new Diary(lines.getFirst().substring(2), file.toUri(), facts, rows);
    }

    private static Row row(String line) {
        List<String> cells =
                Stream.of(line.substring(1).split("\\|", -1)).map(String::strip).toList();
        String[] days = cells.get(0).split("-");
        return new Row(
                Integer.parseInt(days[0]),
                Integer.parseInt(days[days.length - 1]),
                parts(cells.get(1)),
                parts(cells.get(2)));
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Returns the answers of the person as a profile.
    static Profile profile(Map<String, String> person) {
        return ProfileJson.read(
                "diary",
                person.entrySet().stream()
                        .map(fact -> "\"%s\": %s".formatted(fact.getKey(), json(fact.getKey(), fact.getValue())))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private static String json(String key, String value) {
        if (LISTS.contains(key)) {
            return Stream.of(value.split(", "))
                    .filter(word -> !word.equals("none"))
                    .map(Diary::word)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value.startsWith("{") ? value : word(value);
    }

    private static String word(String value) {
        return value.matches("[0-9.]+|true|false") ? value : "\"" + value + "\"";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
