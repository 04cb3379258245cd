package org.plumbline.planner;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.search.Bounds;
import org.plumbline.search.Problem;
import org.plumbline.search.Target;

/// The rule that keeps something out of a week: `F4`, if it would go in once loaded rows needed no rest between them.
///
/// Each rule is left out in turn, and the first one without which it is possible is the answer.
final class Obstacle {

    private static final int MILLIS_A_DAY = 86_400_000;

    private Obstacle() {}

    /// Returns the id of the rule, or `C2` where no single one is the reason.
    static String of(Problem week, Predicate<Problem> isPossible) {
        Bounds bounds = week.bounds();
        List<Bounds> without = List.of(
                with(bounds, bounds.near().stream().map(_ -> 0).toList(), bounds.millis(), bounds.isBalanced()),
                with(bounds, bounds.near(), MILLIS_A_DAY, bounds.isBalanced()),
                with(bounds, bounds.near(), bounds.millis(), false),
                new Bounds(
                        bounds.near(),
                        bounds.millis(),
                        bounds.circuitRestMillis(),
                        bounds.isBalanced(),
                        bounds.isByMuscle(),
                        0));
        List<String> rules = List.of("F4", "TIME", "U1", "C7");
        for (int i = 0; i < rules.size(); i++) {
            if (isPossible.test(with(week, week.targets(), without.get(i)))) {
                return rules.get(i);
            }
        }
        return isPossible.test(with(week, unlimited(week.targets()), bounds)) ? "VOL1" : "C2";
    }

    private static Bounds with(Bounds bounds, List<Integer> near, int millis, boolean isBalanced) {
        return new Bounds(
                near, millis, bounds.circuitRestMillis(), isBalanced, bounds.isByMuscle(), bounds.leastMain());
    }

    private static Problem with(Problem week, List<Target> targets, Bounds bounds) {
        return new Problem(week.options(), targets, bounds, week.pinned(), week.kept());
    }

    private static List<Target> unlimited(List<Target> targets) {
        return targets.stream()
                .map(target ->
                        new Target(target.least(), target.low(), target.aim(), Integer.MAX_VALUE, target.weight()))
                .toList();
    }
}
