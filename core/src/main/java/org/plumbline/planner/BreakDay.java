package org.plumbline.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.desk.BreakMove;
import org.plumbline.exercise.ExerciseId;

/// What somebody did today that a break goes by: the breaks so far, and the light practice.
///
/// @param log of the breaks since then
/// @param start when the day began where they are
/// @param practiced the sets of a light practice of today
record BreakDay(BreakLog log, Instant start, Instant now, Map<ExerciseId, Integer> practiced) {

    /// Whether the last break of today, taken or offered, had no move of the person's own.
    boolean isOwnMovesTurn() {
        List<BreakLog.Happening> today = today();
        return !today.isEmpty() && today.getLast().moves().stream().noneMatch(BreakMove.Own.class::isInstance);
    }

    /// Returns how often a move was done or offered today; whoever was offered it and skipped it gets another one.
    int times(Predicate<BreakMove> which) {
        return (int) today().stream()
                .flatMap(one -> one.moves().stream())
                .filter(which)
                .count();
    }

    int times(ExerciseId exercise) {
        return times(is(exercise)) + practiced.getOrDefault(exercise, 0);
    }

    /// Returns the light sets of an exercise that were done today (F6).
    int sets(ExerciseId exercise) {
        return practiced.getOrDefault(exercise, 0)
                + (int) today().stream()
                        .filter(BreakLog.Happening::isDone)
                        .flatMap(one -> one.moves().stream())
                        .filter(is(exercise))
                        .count();
    }

    boolean isDoneSince(ExerciseId exercise, Duration before) {
        Instant from = now.minus(before);
        return today().stream()
                .anyMatch(one -> one.isDone()
                        && one.at().isAfter(from)
                        && one.moves().stream().anyMatch(is(exercise)));
    }

    /// Whether it hurt in a break of today; it does not come again.
    boolean hasHurt(Predicate<BreakMove> which) {
        return log.hasHurt(which);
    }

    boolean hasHurt(ExerciseId exercise) {
        return hasHurt(is(exercise));
    }

    private List<BreakLog.Happening> today() {
        return log.from(start);
    }

    private static Predicate<BreakMove> is(ExerciseId exercise) {
        return move ->
                move instanceof BreakMove.OfCatalog known && known.exercise().equals(exercise);
    }
}
