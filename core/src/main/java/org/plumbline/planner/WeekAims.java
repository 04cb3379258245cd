package org.plumbline.planner;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Muscle;
import org.plumbline.search.Target;

/// What a week aims at for one person: the weekly targets with their weights, a weak point above the others.
final class WeekAims {

    /// How much each muscle matters to a program for the upper back (judgement). Grip is trained when it gives out
    /// (G1).
    private static final Map<WeeklyTarget, Integer> WEIGHTS = Map.of(
            WeeklyTarget.MIDDLE_TRAPEZIUS, 3,
            WeeklyTarget.LOWER_TRAPEZIUS, 4,
            WeeklyTarget.RHOMBOIDS, 2,
            WeeklyTarget.POSTERIOR_DELTOID, 2,
            WeeklyTarget.EXTERNAL_ROTATORS, 3,
            WeeklyTarget.LATISSIMUS, 2,
            WeeklyTarget.GRIP, 0);

    /// A weak point has targets a quarter higher, and matters more.
    private static final int WEAK_PERCENT = 125;
    private static final int WEAK_WEIGHT = 3;

    private WeekAims() {}

    /// @param weak the muscles that are to get more
    /// @param level beginners aim at the middle of a target, others at its end
    static List<Target> targets(Set<Muscle> weak, Level level) {
        return WeeklyTarget.all().stream()
                .map(weekly -> target(weekly, weak, level))
                .toList();
    }

    private static Target target(WeeklyTarget weekly, Set<Muscle> weak, Level level) {
        boolean isWeak = !Collections.disjoint(weekly.muscles(), weak);
        int percent = isWeak ? WEAK_PERCENT : 100;
        int low = weekly.low() * percent / 100;
        int high = weekly.high() * percent / 100;
        return new Target(
                weekly.least(),
                low,
                level == Level.L0 ? (low + high) / 2 : high,
                weekly.soft(),
                WEIGHTS.getOrDefault(weekly, 1) + (isWeak ? WEAK_WEIGHT : 0));
    }
}
