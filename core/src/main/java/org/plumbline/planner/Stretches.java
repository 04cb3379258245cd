package org.plumbline.planner;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Role;

/// Chooses the stretches at the end: the chest first, then upper back and neck, then others (C3, ST1, ORD4).
final class Stretches {

    static final int LEAST = 3;

    /// Stretches that count as fillers only (rulebook 0.2).
    private static final List<String> FILLERS = List.of("butterfly-stretch", "rhomboid-stretch");

    private static final List<String> USUAL = List.of(
            "doorway-pec-stretch",
            "clasped-hands-chest-opener",
            "one-arm-wall-chest-stretch",
            "childs-pose",
            "desk-childs-pose",
            "wall-shoulder-flexion-stretch",
            "upper-trapezius-stretch",
            "levator-scapulae-stretch");

    private final List<Exercise> pool;
    private final Preferences preferences;
    private final Doses doses;

    Stretches(List<Exercise> eligible, Preferences preferences, Doses doses) {
        Comparator<Exercise> preferred = comparingInt((Exercise exercise) -> -preferences.points(exercise) / 1_000);
        this.pool = eligible.stream()
                .filter(exercise -> exercise.kind() == Kind.STRETCH)
                .sorted(preferred.thenComparingInt(Stretches::place).thenComparing(Exercise::id))
                .toList();
        this.preferences = preferences;
        this.doses = doses;
    }

    private static int place(Exercise exercise) {
        int usual = USUAL.indexOf(exercise.id().value());
        int other = FILLERS.contains(exercise.id().value()) ? USUAL.size() + 1 : USUAL.size();
        return usual < 0 ? other : usual;
    }

    /// Returns so many stretches, the chest first; fewer only if there are no more. What is not wanted is among
    /// them only where there would be no chest stretch or not three in all (C3).
    List<PlannedItem> choose(int count) {
        List<Exercise> chosen = new ArrayList<>();
        add(chosen, Roles::isChestStretch, count);
        add(chosen, exercise -> exercise.has(Role.UPPER_BACK_STRETCH) && isWelcome(exercise), count);
        add(chosen, exercise -> exercise.has(Role.NECK_STRETCH) && isWelcome(exercise), count);
        while (add(chosen, this::isWelcome, count)) {}
        while (add(chosen, _ -> true, Math.min(count, LEAST))) {}
        return chosen.stream()
                .map(exercise -> doses.stretch(exercise, PlanReasons.of(exercise)))
                .toList();
    }

    private boolean isWelcome(Exercise exercise) {
        return !preferences.isUnwanted(exercise);
    }

    private boolean add(List<Exercise> chosen, Predicate<Exercise> wanted, int count) {
        return chosen.size() < count
                && pool.stream()
                        .filter(wanted)
                        .filter(exercise -> !chosen.contains(exercise))
                        .filter(exercise -> !isSecondChestStretch(exercise, chosen))
                        .findFirst()
                        .map(chosen::add)
                        .orElse(false);
    }

    /// One stretch of the chest is enough while there are others.
    private boolean isSecondChestStretch(Exercise exercise, List<Exercise> chosen) {
        boolean hasOthers = pool.stream().anyMatch(other -> !Roles.isChestStretch(other) && !chosen.contains(other));
        return hasOthers && Roles.isChestStretch(exercise) && chosen.stream().anyMatch(Roles::isChestStretch);
    }
}
