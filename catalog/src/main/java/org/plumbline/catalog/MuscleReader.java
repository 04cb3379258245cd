package org.plumbline.catalog;

import java.util.List;
import java.util.Set;
import org.plumbline.exercise.BodyView;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.MuscleId;

/// Reads what there is to know about a muscle. Its file is named after a [Muscle], or says with which it is counted.
final class MuscleReader {

    static final Set<String> FIELDS =
            Set.of("name", "also called", "counted with", "where", "view", "sources", "reviewed");

    private static final String COUNTED = "counted with";
    private static final String WHERE = "Where";
    private static final String WORK = "What it does";
    private static final String DESK = "At a desk";

    private MuscleReader() {}

    static MuscleGuide read(Entry entry) {
        entry.sources();
        entry.find("reviewed", Notation::review);
        Sections sections = Sections.of(entry, List.of(WHERE, WORK, DESK));
        return new MuscleGuide(
                new MuscleId(entry.name()),
                counted(entry),
                TeachingReader.names(entry),
                new MuscleGuide.Place(
                        entry.list("where", Notation::words, "?"), entry.get("view", BodyView::parse, BodyView.BOTH)),
                new MuscleGuide.Text(
                        entry.prose().purpose(), sections.text(WHERE), sections.text(WORK), sections.text(DESK)));
    }

    private static Muscle counted(Entry entry) {
        if (entry.has(COUNTED)) {
            return entry.get(COUNTED, Muscle::parse, Muscle.CORE);
        }
        try {
            return Muscle.parse(entry.name());
        } catch (IllegalArgumentException e) {
            entry.report(1, e.getMessage() + "; another needs 'counted with'");
            return Muscle.CORE;
        }
    }
}
