package org.plumbline.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The lines between the two `---` of a file, as nodes that know their line.
///
/// YAML is read for its shape alone. It never guesses types, so `no` stays a word and `2-3` a range.
final class FrontMatter {

    private static final String FENCE = "---\n";
    private static final int LINES_BEFORE = 2;

    private FrontMatter() {}

    /// Returns where the front matter of a text ends and its prose begins, or nothing if it has none.
    static Optional<Integer> end(String text) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        return end < 0 ? Optional.empty() : Optional.of(end + 1 + FENCE.length());
    }

    /// Returns the fields by name, in the order of the file, or nothing if they cannot be told apart.
    static Optional<Map<String, Node>> fields(CatalogFile file, Problems problems) {
        Optional<Integer> end = end(file.text());
        if (end.isEmpty()) {
            problems.add(file.shown(), 1, "must start with front matter between two lines of ---");
            return Optional.empty();
        }
        String yaml = file.text().substring(FENCE.length(), end.get() - FENCE.length());
        try {
            Compose compose = new Compose(LoadSettings.builder().build());
            Optional<Node> root = compose.composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(fields(mapping, file, problems));
            }
            problems.add(file.shown(), 1, "front matter must be fields, such as 'name: Band row'");
        } catch (MarkedYamlEngineException e) {
            problems.add(file.shown(), line(e.getProblemMark()), "front matter is not YAML: " + e.getProblem());
        }
        return Optional.empty();
    }

    /// Returns the line of the file a node starts in.
    static int line(Node node) {
        return line(node.getStartMark());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1) + LINES_BEFORE;
    }

    private static Map<String, Node> fields(MappingNode mapping, CatalogFile file, Problems problems) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(file.shown(), line(tuple.getKeyNode()), "the name of a field must be plain words");
            } else if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(file.shown(), line(key), "field '%s' is given twice".formatted(key.getValue()));
            }
        }
        return fields;
    }
}
