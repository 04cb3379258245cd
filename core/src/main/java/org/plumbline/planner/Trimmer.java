package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.search.Bounds;

/// Cuts a named routine to time, after rule TRIM: short rests in a circuit, accessories out, stretches to
/// three, warm-up to two minutes, then the chest stretch alone, single sets, a row and a posture move; never
/// less.
///
/// What the planner chooses itself fits its time from the beginning ([Frame]).
final class Trimmer {

    static final int LEAST_WARM_UP_SECONDS = 60;

    private static final int SHORT_WARM_UP_SECONDS = 120;
    private static final int WARM_UP_STEP_SECONDS = 30;
    private static final int LEAST_EXERCISES = 2;

    private final Repertoire repertoire;
    private final Timing timing;
    private final WarmUps warmUps;
    private final Limits limits;

    Trimmer(Repertoire repertoire, Timing timing, WarmUps warmUps, Limits limits) {
        this.repertoire = repertoire;
        this.timing = timing;
        this.warmUps = warmUps;
        this.limits = limits;
    }

    /// Returns a named routine cut to a hard limit: round after round at the low end of the ranges with 20 s rests and
    /// two sets (T-B), and the chest stretch always stays.
    Draft trimRoutine(Draft draft, int seconds) {
        return apply(
                draft,
                seconds,
                List.of(
                        this::inCircuit,
                        this::withoutAnAccessory,
                        some -> withFewerStretches(some, Stretches.LEAST),
                        some -> withShorterWarmUp(some, SHORT_WARM_UP_SECONDS),
                        some -> withFewerStretches(some, 1),
                        some -> withShorterWarmUp(some, LEAST_WARM_UP_SECONDS),
                        some -> withFewerSets(some, 1),
                        some -> withFewerExercises(some, Bounds.LEAST),
                        some -> withFewerExercises(some, LEAST_EXERCISES)));
    }

    private Draft apply(Draft draft, int seconds, List<UnaryOperator<Draft>> cuts) {
        Draft now = draft;
        for (UnaryOperator<Draft> cut : cuts) {
            boolean isCut = true;
            while (isCut && timing.seconds(now) > seconds) {
                Draft next = cut.apply(now);
                isCut = !next.equals(now);
                now = next;
            }
        }
        return now;
    }

    private Draft withFewerStretches(Draft draft, int least) {
        return draft.stretches().size() <= least
                ? draft
                : draft.withStretches(without(draft.stretches(), item -> !Roles.isChestStretch(exercise(item))));
    }

    private Draft withoutAnAccessory(Draft draft) {
        return draft.strength().size() <= Bounds.LEAST
                ? draft
                : draft.withStrength(without(draft.strength(), item -> Roles.isAccessory(exercise(item))));
    }

    private Draft withFewerSets(Draft draft, int most) {
        List<PlannedItem> items = new ArrayList<>(draft.strength());
        for (int i = items.size() - 1; i >= 0; i--) {
            PlannedItem item = items.get(i);
            if (item.dose().sets() > most) {
                items.set(i, item.with(item.dose().withSets(item.dose().sets() - 1)));
                return draft.withStrength(items);
            }
        }
        return draft;
    }

    /// Takes out the least important, but never the last row or the last posture move.
    private Draft withFewerExercises(Draft draft, int least) {
        if (draft.strength().size() <= least) {
            return draft;
        }
        return draft.withStrength(without(
                draft.strength(),
                item -> !isLast(item, draft.strength(), Roles::isRow)
                        && !isLast(item, draft.strength(), Roles::isPosture)));
    }

    private boolean isLast(PlannedItem item, List<PlannedItem> items, Predicate<Exercise> role) {
        return role.test(exercise(item))
                && items.stream().filter(other -> role.test(exercise(other))).count() == 1;
    }

    private Draft withShorterWarmUp(Draft draft, int least) {
        int seconds = Math.max(least, Math.min(draft.warmUpSeconds() - WARM_UP_STEP_SECONDS, 2 * least));
        return draft.warmUpSeconds() <= least ? draft : draft.withWarmUp(warmUps.within(seconds), seconds);
    }

    /// Time-crunched (REST), unless a condition asks for longer rests.
    Draft inCircuit(Draft draft) {
        List<PlannedItem> items = draft.strength().stream()
                .map(item -> item.with(crunched(item.dose())))
                .toList();
        return draft.withStrength(items).inCircuit();
    }

    private PlannedDose crunched(PlannedDose dose) {
        Range low = dose.measure() == Measure.REPS ? Range.of(dose.amount().low()) : dose.amount();
        return dose.withSets(Math.min(dose.sets(), 2))
                .withAmount(low)
                .withRest(Math.max(Doses.CRUNCHED_REST_SECONDS, limits.leastRestSeconds()));
    }

    /// Takes out the last item that may go.
    private static List<PlannedItem> without(List<PlannedItem> items, Predicate<PlannedItem> mayGo) {
        List<PlannedItem> rest = new ArrayList<>(items);
        for (int i = rest.size() - 1; i >= 0; i--) {
            if (mayGo.test(rest.get(i))) {
                rest.remove(i);
                return rest;
            }
        }
        return rest;
    }

    private Exercise exercise(PlannedItem item) {
        return repertoire.exercise(item.exercise());
    }
}
