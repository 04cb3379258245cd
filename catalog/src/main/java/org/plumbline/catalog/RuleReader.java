package org.plumbline.catalog;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.rule.Basis;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Seed;

/// Reads one rule: `## P6: All sets at the top`, its sentences, and points that say what it rests on.
final class RuleReader {

    private static final Pattern TITLE = Pattern.compile("([^\\s:]+): (.+)");
    private static final Pattern HEADING = Pattern.compile("## " + TITLE.pattern());
    private static final Pattern POINT = Pattern.compile("([a-z]+): (.+)");
    private static final String SOURCED = "sourced";
    private static final String JUDGEMENT = "judgement";
    private static final String UNCHECKED = "unchecked";
    private static final List<String> POINTS = List.of(SOURCED, JUDGEMENT, UNCHECKED);

    private final Entry entry;
    private final Prose.Section section;
    private final Map<String, Prose.Item> points = new HashMap<>();

    private RuleReader(Entry entry, Prose.Section section) {
        this.entry = entry;
        this.section = section;
    }

    /// Returns the id in a line of a file, if it is the heading of a rule.
    static Optional<RuleId> idIn(String line) {
        Matcher heading = HEADING.matcher(line);
        try {
            return heading.matches() ? Optional.of(new RuleId(heading.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Returns a rule, or nothing after saying what is wrong with it.
    static Optional<RuleEntry> read(Entry entry, Prose.Section section) {
        Matcher title = TITLE.matcher(section.title());
        if (!title.matches()) {
            entry.report(
                    section.line(), "not a rule, such as 'P6: All sets at the top': '%s'".formatted(section.title()));
            return Optional.empty();
        }
        RuleReader reader = new RuleReader(entry, section);
        return reader.attempt(section.line(), () -> reader.rule(title.group(1), title.group(2)));
    }

    private RuleEntry rule(String id, String title) {
        RuleId rule = new RuleId(id);
        sort();
        String text = section.items().stream()
                .filter(item -> !item.isItem())
                .map(item -> item.text().strip())
                .collect(joining(" "));
        return new RuleEntry(rule, title, text, basis());
    }

    private void sort() {
        for (Prose.Item item : section.items()) {
            Matcher point = POINT.matcher(item.text());
            if (!item.isItem()) {
                continue;
            }
            if (!point.matches() || !POINTS.contains(point.group(1))) {
                entry.report(
                        item.line(), "a point here is one of " + String.join(", ", POINTS) + ", such as 'sourced: 45'");
            } else if (points.put(point.group(1), item) != null) {
                entry.report(item.line(), "'%s' is given twice".formatted(point.group(1)));
            }
        }
    }

    /// What the points say; a rule without any is reported at its heading.
    private Basis basis() {
        List<Integer> sources = new ArrayList<>();
        List<Seed> seeds = new ArrayList<>();
        point(SOURCED).ifPresent(text -> {
            for (String source : text.split(", ")) {
                attempt(
                        lineOf(SOURCED),
                        () -> source.startsWith("seed")
                                ? seeds.add(Seed.parse(source))
                                : sources.add(Notation.source(source)));
            }
        });
        if (points.containsKey(SOURCED) && sources.isEmpty() && seeds.isEmpty()) {
            return new Basis(List.of(), List.of(), Optional.of("?"), Optional.empty());
        }
        return new Basis(sources, seeds, point(JUDGEMENT), point(UNCHECKED));
    }

    private Optional<String> point(String name) {
        return Optional.ofNullable(points.get(name)).map(item -> item.text().substring(name.length() + 2));
    }

    private int lineOf(String name) {
        return Optional.ofNullable(points.get(name)).map(Prose.Item::line).orElse(section.line());
    }

    private <T> Optional<T> attempt(int line, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            entry.report(line, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
