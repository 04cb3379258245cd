package org.plumbline.planner;

import static java.util.Comparator.comparingLong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.exercise.Exercise;

/// How long the shortest session is that still is one: a row, a posture move and another exercise, one set each, round
/// in a circuit; and the two alone, which no session goes below (TRIM).
final class Budget {

    private final List<Exercise> pool;
    private final Doses doses;
    private final SessionClock clock;
    private final int circuitRest;

    /// @param pool all that may be chosen
    Budget(List<Exercise> pool, Doses doses, SessionClock clock, int leastRestSeconds) {
        this.pool = pool;
        this.doses = doses;
        this.clock = clock;
        this.circuitRest = Math.max(Doses.CRUNCHED_REST_SECONDS, leastRestSeconds);
    }

    /// Returns the frame of a session of so many minutes.
    Frame frame(int minutes, Stretches stretches) {
        Map<Integer, Integer> known = new HashMap<>();
        Frame frame = Frame.of(
                minutes,
                seconds(3),
                count -> known.computeIfAbsent(count, some -> clock.stretchSeconds(stretches.choose(some))));
        int left = Math.max(frame.strengthSeconds(), seconds(2));
        return new Frame(frame.warmUpSeconds(), frame.stretches(), left);
    }

    private int seconds(int count) {
        Optional<Exercise> row = shortest(Roles::isRow);
        Optional<Exercise> posture = shortest(exercise -> Roles.isPosture(exercise) && !Roles.isRow(exercise));
        Optional<Exercise> other = shortest(exercise -> !Roles.isAccessory(exercise)
                && !row.filter(exercise::equals).isPresent()
                && !posture.filter(exercise::equals).isPresent());
        List<PlannedItem> items = Stream.of(row, posture, other)
                .flatMap(Optional::stream)
                .limit(count)
                .map(exercise -> doses.strength(exercise, 1, circuitRest, PlanReasons.of(exercise)))
                .toList();
        return clock.strengthSeconds(items);
    }

    private Optional<Exercise> shortest(Predicate<Exercise> wanted) {
        return pool.stream().filter(wanted).min(comparingLong(this::workMillis).thenComparing(Exercise::id));
    }

    private long workMillis(Exercise exercise) {
        return clock.workMillis(doses.strength(exercise, 1, PlanReasons.of(exercise)));
    }
}
