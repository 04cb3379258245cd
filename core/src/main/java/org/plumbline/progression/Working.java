package org.plumbline.progression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.DoneSet;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Script;

/// One strengthening exercise at the end of a session: what was asked of it, and all that was done as it.
///
/// @param item the first line of it
/// @param sets in their order
record Working(Script.Item item, List<DoneSet> sets, Performance done) {

    Working {
        sets = List.copyOf(sets);
    }

    ExerciseId exercise() {
        return item.prescription().exercise();
    }

    /// Returns the exercises of which something was told, also those that something else was done in the place of: one
    /// for each, since an exercise changes in one way at a time.
    static Collection<Working> of(OpenSession session, boolean isShortened) {
        Map<ExerciseId, Working> all = new LinkedHashMap<>();
        for (OpenSession.Line line : session.lines()) {
            if (line.asked().part() == Part.STRENGTH && line.told().isTold()) {
                Working one = of(line, session, isShortened);
                all.merge(one.exercise(), one, Working::and);
            }
        }
        return all.values();
    }

    private static Working of(OpenSession.Line line, OpenSession session, boolean isShortened) {
        List<DoneSet> sets = line.told().sets().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        Performance done = line.told()
                .performance(
                        line.asked().setsOfBoth(),
                        isShortened,
                        session.checkIn().pain());
        return new Working(line.asked(), sets, done);
    }

    /// Sets of an easier form of the same exercise say nothing about this one; pain does.
    private Working and(Working other) {
        if (!item.prescription().variant().equals(other.item.prescription().variant())) {
            return new Working(item, sets, done.with(other.done.hurt()));
        }
        List<DoneSet> all = new ArrayList<>(sets);
        all.addAll(other.sets);
        return new Working(item, all, done.and(other.done));
    }
}
