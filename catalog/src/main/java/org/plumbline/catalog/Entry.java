package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One file as its reader asks it: fields for the engine, prose for people.
///
/// A field the domain refuses is reported with its line, and a stand-in is returned so that reading can go on. No
/// stand-in is ever used: [Problems#refuse()] ends a reading in which anything was wrong.
final class Entry {

    private final CatalogFile file;
    private final Map<String, Node> fields;
    private final Prose prose;
    private final Problems problems;

    private Entry(CatalogFile file, Map<String, Node> fields, Prose prose, Problems problems) {
        this.file = file;
        this.fields = fields;
        this.prose = prose;
        this.problems = problems;
    }

    /// Reads the shape of a file that may have these fields and no others. Without front matter there is no entry.
    static Optional<Entry> read(CatalogFile file, Set<String> known, Problems problems) {
        return FrontMatter.fields(file, problems).map(fields -> read(file, fields, known, problems));
    }

    private static Entry read(CatalogFile file, Map<String, Node> fields, Set<String> known, Problems problems) {
        Entry entry = new Entry(file, fields, Prose.read(file, problems), problems);
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                entry.report(
                        field,
                        "unknown field '%s'; a file here has %s"
                                .formatted(field, String.join(", ", new TreeSet<>(known))));
            }
        }
        return entry;
    }

    String name() {
        return file.name();
    }

    String shown() {
        return file.shown();
    }

    Prose prose() {
        return prose;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /// Returns a field that must be there.
    <T> T get(String field, Function<String, T> parse, T standIn) {
        if (!has(field)) {
            report(1, "'%s' is missing".formatted(field));
        }
        return find(field, parse).orElse(standIn);
    }

    /// Returns a field that may be there.
    <T> Optional<T> find(String field, Function<String, T> parse) {
        return Optional.ofNullable(fields.get(field)).flatMap(node -> value(field, node, parse));
    }

    /// Returns the items of a list that must be there, and the stand-in alone if there are none.
    <T> List<T> list(String field, Function<String, T> parse, T standIn) {
        if (!has(field)) {
            report(1, "'%s' is missing".formatted(field));
        }
        List<T> items = list(field, parse);
        if (fields.get(field) instanceof SequenceNode sequence
                && sequence.getValue().isEmpty()) {
            report(field, "'%s' must not be empty".formatted(field));
        }
        return items.isEmpty() ? List.of(standIn) : items;
    }

    /// Returns the items of a list that may be there.
    <T> List<T> list(String field, Function<String, T> parse) {
        List<T> items = new ArrayList<>();
        Node node = fields.get(field);
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> value(field, item, parse).ifPresent(items::add));
        } else if (node != null) {
            report(field, "'%s' must be a list, such as [a, b]".formatted(field));
        }
        return items;
    }

    /// Returns the pairs of a map that may be there.
    <K, V> Map<K, V> map(String field, Function<String, K> parseKey, Function<String, V> parseValue) {
        Map<K, V> pairs = new LinkedHashMap<>();
        Node node = fields.get(field);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Optional<K> key = value(field, tuple.getKeyNode(), parseKey);
                Optional<V> value = value(field, tuple.getValueNode(), parseValue);
                key.ifPresent(known -> value.ifPresent(given -> pairs.put(known, given)));
            }
        } else if (node != null) {
            report(field, "'%s' must be pairs, such as {a: b}".formatted(field));
        }
        return pairs;
    }

    /// Returns the numbers of its sources in the list of evidence.
    List<Integer> sources() {
        return list("sources", Notation::source);
    }

    /// Reports what is wrong with a field, at its line; at the first line if it is not there.
    void report(String field, String what) {
        Node node = fields.get(field);
        report(node == null ? 1 : FrontMatter.line(node), what);
    }

    /// Reports what is wrong at a line of this file.
    void report(int line, String what) {
        problems.add(file.shown(), line, what);
    }

    private <T> Optional<T> value(String field, Node node, Function<String, T> parse) {
        if (!(node instanceof ScalarNode scalar)) {
            report(FrontMatter.line(node), "'%s' must be plain words here".formatted(field));
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(scalar.getValue()));
        } catch (IllegalArgumentException e) {
            report(FrontMatter.line(node), "%s: %s".formatted(field, e.getMessage()));
            return Optional.empty();
        }
    }
}
