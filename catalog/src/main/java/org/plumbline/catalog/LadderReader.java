package org.plumbline.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Variant;

/// Reads a ladder: a name and its rungs from the easiest up, alternatives of one rung with ` / ` between them.
final class LadderReader {

    static final Set<String> FIELDS = Set.of("name", "rungs");

    private static final List<Variant> STAND_IN = List.of(Variant.of(new ExerciseId("none")));

    private final Known known;

    LadderReader(Known known) {
        this.known = known;
    }

    Ladder read(Entry entry) {
        return new Ladder(
                new LadderId(entry.name()),
                entry.get("name", Notation::words, "?"),
                entry.list("rungs", this::rung, STAND_IN));
    }

    private List<Variant> rung(String text) {
        return Stream.of(text.split(" / ")).map(known::variant).toList();
    }
}
