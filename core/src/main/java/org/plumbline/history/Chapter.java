package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.rule.Numbers;

/// One finished session in the [Chronicle]: when it ended, and what was done of each exercise.
///
/// @param isPractice whether nothing in it was a working set; its sets count a quarter then (F6), and it is no session
///     of the week
public record Chapter(Instant at, SessionId session, boolean isPractice, List<Deed> deeds) implements Timed {

    public Chapter {
        deeds = List.copyOf(deeds);
    }

    /// Returns the chapter about a session of the program.
    ///
    /// @param stood what was done in it, by exercise
    static Chapter of(FinishedSession finished, Map<ExerciseId, History.Before> stood) {
        OpenSession session = finished.session();
        List<Deed> deeds = new ArrayList<>(finished.decided().size());
        for (Decided one : finished.decided()) {
            Optional.ofNullable(stood.get(one.exercise()))
                    .filter(before -> !before.done().amounts().isEmpty())
                    .flatMap(before -> session.asked(one.exercise()).map(asked -> deed(session, asked, before)))
                    .ifPresent(deeds::add);
        }
        return new Chapter(finished.finishedAt(), session.id(), false, deeds);
    }

    private static Deed deed(OpenSession session, Prescription asked, History.Before before) {
        return new Deed(
                place(session, asked.exercise()),
                asked.variant(),
                before.load(),
                asked.halfSteps().size(),
                shown(asked.target().measure(), before.done()));
    }

    /// Returns the chapter about a practice, in which nothing is decided.
    static Chapter ofPractice(FinishedSession finished) {
        OpenSession session = finished.session();
        List<Deed> deeds = new ArrayList<>();
        for (int item = 0; item < session.script().items().size(); item++) {
            List<DoneSet> sets = session.item(item).inOrder();
            if (!sets.isEmpty()) {
                Prescription asked = session.script().items().get(item).prescription();
                Load load = session.item(item).lightest().orElse(asked.load());
                List<Integer> amounts =
                        sets.stream().map(set -> set.work().amount()).toList();
                deeds.add(new Deed(
                        item,
                        asked.variant(),
                        load,
                        asked.halfSteps().size(),
                        new Deed.Shown(asked.target().measure(), amounts, true)));
            }
        }
        return new Chapter(finished.finishedAt(), session.id(), true, deeds);
    }

    private static Deed.Shown shown(Measure measure, Performance done) {
        boolean isClean = done.doubt().isEmpty() && done.faultPercent() < Numbers.CLEAN_BELOW_PERCENT;
        return new Deed.Shown(measure, done.amounts(), isClean);
    }

    private static int place(OpenSession session, ExerciseId exercise) {
        List<Script.Item> items = session.script().items();
        return IntStream.range(0, items.size())
                .filter(item -> items.get(item).prescription().exercise().equals(exercise)
                        && items.get(item).part() == Part.STRENGTH)
                .findFirst()
                .orElse(items.size());
    }

    Optional<Deed> find(ExerciseId exercise) {
        for (Deed deed : deeds) {
            if (deed.exercise().equals(exercise)) {
                return Optional.of(deed);
            }
        }
        return Optional.empty();
    }

    Chapter with(List<Deed> changed) {
        return new Chapter(at, session, isPractice, changed);
    }
}
