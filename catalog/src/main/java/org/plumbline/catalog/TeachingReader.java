package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.Teaching;

/// Reads how an exercise is taught: its name, its first sentence and four sections, of which `## Do` must be there.
final class TeachingReader {

    private static final String STEPS = "Do";
    private static final String KEY_POINTS = "Key points";
    private static final String MISTAKES = "If you notice";
    private static final String CAUTIONS = "Take care";
    private static final List<String> TITLES = List.of(STEPS, KEY_POINTS, MISTAKES, CAUTIONS);
    private static final String STAND_IN = "?";

    private final Entry entry;
    private final Map<String, List<String>> sections = new HashMap<>();

    private TeachingReader(Entry entry) {
        this.entry = entry;
    }

    static Teaching read(Entry entry) {
        TeachingReader reader = new TeachingReader(entry);
        entry.prose().sections().forEach(reader::read);
        return reader.teaching();
    }

    private void read(Prose.Section section) {
        if (!TITLES.contains(section.title())) {
            entry.report(
                    section.line(),
                    "unknown section '%s'; sections are %s".formatted(section.title(), String.join(", ", TITLES)));
        } else if (sections.put(section.title(), items(section)) != null) {
            entry.report(section.line(), "section '%s' is given twice".formatted(section.title()));
        }
    }

    private List<String> items(Prose.Section section) {
        List<String> items = new ArrayList<>();
        for (Prose.Item item : section.items()) {
            if (!item.isItem()) {
                entry.report(item.line(), "a line under '%s' starts with '1.' or '-'".formatted(section.title()));
            } else if (section.title().equals(MISTAKES) && !item.text().contains(": ")) {
                entry.report(item.line(), "say what happens, then ': ' and what to do instead");
            }
            items.add(item.text());
        }
        return items;
    }

    private Teaching teaching() {
        List<String> steps = sections.getOrDefault(STEPS, List.of());
        if (steps.isEmpty()) {
            entry.report(1, "needs a section '## %s' with numbered steps".formatted(STEPS));
        }
        return new Teaching(
                entry.get("name", Notation::words, STAND_IN),
                entry.prose().purpose(),
                steps.isEmpty() ? List.of(STAND_IN) : steps,
                sections.getOrDefault(KEY_POINTS, List.of()),
                sections.getOrDefault(MISTAKES, List.of()),
                sections.getOrDefault(CAUTIONS, List.of()));
    }
}
