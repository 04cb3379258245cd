package org.plumbline.planner;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Mode;

/// Says how much of an exercise, against what, with which rest: `1 x 12-15 reps, red band, 45 s` (REST, E2, ST1).
final class Doses {

    static final int LIGHT_REST_SECONDS = 45;
    static final int LOADED_REST_SECONDS = 90;
    static final int CRUNCHED_REST_SECONDS = 20;

    /// Until this week beginners stay with the dose to begin with.
    private static final int LAST_STARTING_WEEK = 4;

    private static final int CHEST_STRETCH_SECONDS = 60;

    private final Set<Condition> filters;
    private final Limits limits;
    private final Loads loads;
    private final boolean isStarting;

    Doses(Set<Condition> filters, Limits limits, Loads loads, Level level, int week) {
        this.filters = filters;
        this.limits = limits;
        this.loads = loads;
        this.isStarting = level == Level.L0 && week <= LAST_STARTING_WEEK;
    }

    PlannedItem strength(Exercise exercise, int sets, PlanReason why) {
        return strength(exercise, sets, Roles.isLoaded(exercise) ? LOADED_REST_SECONDS : LIGHT_REST_SECONDS, why);
    }

    PlannedItem strength(Exercise exercise, int sets, int rest, PlanReason why) {
        Range amount =
                isStarting ? exercise.dose().startAmount() : exercise.dose().amount();
        return strength(exercise, sets, amount, hold(exercise), rest, why);
    }

    /// Returns a dose somebody else has chosen, such as a named routine, within the person's limits.
    PlannedItem strength(Exercise exercise, int sets, Range amount, Optional<Range> hold, int rest, PlanReason why) {
        Range allowed = exercise.dose().measure() == Measure.REPS
                ? limits.allowed(amount, exercise)
                : capped(amount, longest(exercise));
        PlannedDose dose = new PlannedDose(
                sets,
                allowed,
                exercise.dose().measure(),
                hold.map(seconds -> capped(seconds, limits.longestHoldSeconds())),
                Math.max(rest, limits.leastRestSeconds()),
                limits.effort());
        return item(exercise, dose, why);
    }

    private int longest(Exercise exercise) {
        return exercise.dose().mode() == Mode.HOLD ? limits.longestHold(exercise) : Integer.MAX_VALUE;
    }

    private Optional<Range> hold(Exercise exercise) {
        Optional<Range> seconds =
                (isStarting ? exercise.dose().start() : exercise.dose().full()).holdSeconds();
        return exercise.dose().measure() == Measure.SECONDS ? Optional.empty() : seconds.filter(s -> s.high() > 0);
    }

    /// Returns movements to warm up with, at the top of their range.
    PlannedItem warmUp(Exercise exercise, int rounds, PlanReason why) {
        Range amount = Range.of(exercise.dose().startAmount().high());
        return easy(exercise, rounds, amount, hold(exercise), why);
    }

    /// Returns work without effort or rest, such as a warm-up movement.
    PlannedItem easy(Exercise exercise, int sets, Range amount, Optional<Range> hold, PlanReason why) {
        PlannedDose dose =
                new PlannedDose(sets, amount, exercise.dose().measure(), hold, 0, PlannedDose.WITHOUT_EFFORT);
        return item(exercise, dose, why);
    }

    /// Returns holds of a stretch; a chest stretch adds up to 60 s at least (ST1).
    PlannedItem stretch(Exercise exercise, PlanReason why) {
        Range hold = limits.stretchHold().orElseGet(() -> {
            Range usual = exercise.dose().startAmount();
            return Range.of(Roles.isChestStretch(exercise) ? usual.high() : usual.low());
        });
        int times = limits.stretchHold().isPresent()
                ? 2
                : exercise.dose().start().reps().orElse(Range.of(2)).low();
        boolean isShort = Roles.isChestStretch(exercise) && times * hold.low() < CHEST_STRETCH_SECONDS;
        int needed = (CHEST_STRETCH_SECONDS + hold.low() - 1) / hold.low();
        return stretch(exercise, isShort ? needed : times, hold, why);
    }

    PlannedItem stretch(Exercise exercise, int times, Range hold, PlanReason why) {
        Range seconds = limits.stretchHold()
                .map(least -> new Range(Math.max(least.low(), hold.low()), Math.max(least.high(), hold.high())))
                .orElse(hold);
        PlannedDose dose =
                new PlannedDose(times, seconds, Measure.SECONDS, Optional.empty(), 0, PlannedDose.WITHOUT_EFFORT);
        return item(exercise, dose, why);
    }

    private PlannedItem item(Exercise exercise, PlannedDose dose, PlanReason why) {
        Load load = loads.first(exercise).orElse(Load.BODYWEIGHT);
        return new PlannedItem(exercise.id(), dose, load, change(exercise), why);
    }

    /// Returns how an exercise is changed by all that applies: `low anchor; elbows lower`.
    Optional<String> change(Exercise exercise) {
        String changes = new TreeSet<>(filters)
                .stream()
                        .filter(exercise.suitability().modifyWhen()::containsKey)
                        .map(exercise.suitability().modifyWhen()::get)
                        .distinct()
                        .collect(joining("; "));
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private static Range capped(Range range, int most) {
        return new Range(Math.min(range.low(), most), Math.min(range.high(), most));
    }
}
