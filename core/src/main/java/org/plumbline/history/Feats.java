package org.plumbline.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.exercise.ExerciseId;

/// The last times of each exercise, so that records can be drawn anew when a set is corrected, and the coach can go
/// back to where somebody stood. It changes while the [Fold] folds and never leaves it.
final class Feats {

    /// More sessions of one exercise than anybody does in the weeks in which a set is still corrected.
    private static final int KEPT = 24;

    private final Map<ExerciseId, List<Feat>> lately = new HashMap<>();

    /// What was shown before the feats that are kept.
    private final Map<ExerciseId, Records.Shown> before = new HashMap<>();

    /// One exercise in one session.
    ///
    /// @param item its place in the script
    /// @param sets how many were asked
    /// @param stood where the person stood before it, and what they did
    private record Feat(
            SessionId session, int item, int sets, boolean isShortened, ItemLog told, History.Before stood) {

        Feat with(LogEntry.SetCorrected corrected) {
            ItemLog now = told.with(corrected.at(), corrected.number(), corrected.set());
            Performance done = stood.done()
                    .with(now.performance(sets, isShortened, Optional.empty()).amounts())
                    .believed(now.sets().values());
            History.Before changed =
                    new History.Before(stood.standing(), done, now.lightest().orElse(stood.load()));
            return new Feat(session, item, sets, isShortened, now, changed);
        }
    }

    Feats() {}

    Feats(Feats other) {
        lately.putAll(other.lately);
        before.putAll(other.before);
    }

    /// Remembers the exercises of a session that was decided.
    void add(FinishedSession finished, Map<ExerciseId, History.Before> stood) {
        stood.forEach((exercise, one) -> place(finished.session(), exercise).ifPresent(item -> {
            OpenSession session = finished.session();
            int sets = session.script().items().get(item).setsOfBoth();
            add(exercise, new Feat(session.id(), item, sets, finished.isShortened(), session.item(item), one));
        }));
    }

    private static Optional<Integer> place(OpenSession session, ExerciseId exercise) {
        List<Script.Item> items = session.script().items();
        return IntStream.range(0, items.size())
                .boxed()
                .filter(item -> items.get(item).part() == Part.STRENGTH
                        && items.get(item).prescription().exercise().equals(exercise)
                        && session.item(item).isTold())
                .findFirst();
    }

    /// Lists are never changed in place: an earlier history may hold the same one.
    private void add(ExerciseId exercise, Feat feat) {
        List<Feat> more = new ArrayList<>(lately.getOrDefault(exercise, List.of()));
        more.add(feat);
        if (more.size() > KEPT) {
            Feat first = more.removeFirst();
            Records.shown(Optional.ofNullable(before.get(exercise)), first.stood())
                    .ifPresent(shown -> before.put(exercise, shown));
        }
        lately.put(exercise, more);
    }

    /// Returns the records after a correction, if it is about a feat that is kept.
    Optional<Records> corrected(LogEntry.SetCorrected corrected, Records records) {
        return find(corrected).map(exercise -> {
            List<Feat> now = lately.getOrDefault(exercise, List.of()).stream()
                    .map(feat -> isOf(feat, corrected) ? feat.with(corrected) : feat)
                    .toList();
            lately.put(exercise, now);
            Optional<Records.Shown> shown = Optional.ofNullable(before.get(exercise));
            for (Feat feat : now) {
                shown = Records.shown(shown, feat.stood());
            }
            return records.with(exercise, shown);
        });
    }

    /// Returns the exercise that a correction is about.
    Optional<ExerciseId> find(LogEntry.SetCorrected corrected) {
        return lately.entrySet().stream()
                .filter(feats -> feats.getValue().stream().anyMatch(feat -> isOf(feat, corrected)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isOf(Feat feat, LogEntry.SetCorrected corrected) {
        return feat.session().equals(corrected.session()) && feat.item() == corrected.item();
    }

    /// Returns the last session of an exercise, and where somebody stood before it.
    Optional<History.LastTime> last(ExerciseId exercise) {
        return Optional.ofNullable(lately.get(exercise))
                .map(List::getLast)
                .map(feat -> new History.LastTime(feat.session(), feat.stood()));
    }
}
