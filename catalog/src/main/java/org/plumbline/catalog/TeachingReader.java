package org.plumbline.catalog;

import java.util.List;
import org.plumbline.exercise.Names;
import org.plumbline.exercise.Teaching;

/// Reads how an exercise is taught: its names, its first sentence and its sections, of which `## Do` must be there.
final class TeachingReader {

    static final String PICTURE = "Picture";

    private static final String STEPS = "Do";
    private static final String KEY_POINTS = "Key points";
    private static final String FEEL = "You should feel";
    private static final String MISTAKES = "If you notice";
    private static final String EASIER = "Easier";
    private static final String HARDER = "Harder";
    private static final String CAUTIONS = "Take care";
    private static final List<String> TITLES =
            List.of(STEPS, KEY_POINTS, FEEL, MISTAKES, EASIER, HARDER, CAUTIONS, PICTURE);
    private static final String STAND_IN = "?";

    private TeachingReader() {}

    static Teaching read(Entry entry) {
        Sections sections = Sections.of(entry, TITLES);
        return new Teaching(
                names(entry),
                entry.prose().purpose(),
                steps(entry, sections),
                cues(entry, sections),
                new Teaching.Variations(sections.items(EASIER), sections.items(HARDER)),
                sections.paragraph(PICTURE));
    }

    /// Returns what something is called: the fields `name` and `also called`.
    static Names names(Entry entry) {
        return new Names(entry.get("name", Notation::words, STAND_IN), entry.list("also called", Notation::words));
    }

    private static List<String> steps(Entry entry, Sections sections) {
        List<String> steps = sections.items(STEPS);
        if (steps.isEmpty()) {
            entry.report(1, "needs a section '## %s' with numbered steps".formatted(STEPS));
            return List.of(STAND_IN);
        }
        return steps;
    }

    private static Teaching.Cues cues(Entry entry, Sections sections) {
        for (Prose.Item item : sections.lines(MISTAKES)) {
            if (item.isItem() && !item.text().contains(": ")) {
                entry.report(item.line(), "say what happens, then ': ' and what to do instead");
            }
        }
        return new Teaching.Cues(
                sections.items(KEY_POINTS), sections.items(FEEL), sections.items(MISTAKES), sections.items(CAUTIONS));
    }
}
