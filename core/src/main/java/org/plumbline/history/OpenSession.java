package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;

/// A session under way: its script and what was told so far.
///
/// @param items by their place in the script, from 0 on
/// @param checkIn how the person was before it
public record OpenSession(
        SessionId id, Instant startedAt, Script script, Map<Integer, ItemLog> items, CheckIn checkIn) {

    /// The next thing to do: set 2 of the third line.
    ///
    /// @param item its place in the script, from 0 on
    /// @param set its number, from 1 on
    public record Next(int item, int set) {}

    public OpenSession {
        items = Map.copyOf(items);
    }

    /// Returns what was told about a line of the script.
    public ItemLog item(int place) {
        return items.getOrDefault(place, ItemLog.EMPTY);
    }

    OpenSession with(Map<Integer, ItemLog> told) {
        return new OpenSession(id, startedAt, script, told, checkIn);
    }

    /// Returns the first set that is neither done nor skipped, or empty when all is over.
    public Optional<Next> next() {
        for (int place = 0; place < script.items().size(); place++) {
            int prescribed = script.items().get(place).prescription().sets();
            ItemLog log = item(place);
            if (!log.isOver(prescribed)) {
                return Optional.of(new Next(place, firstMissing(log, prescribed)));
            }
        }
        return Optional.empty();
    }

    /// Returns the load that the sets of an exercise were done with: the lightest of them, or what was asked.
    public Load loadUsed(Prescription asked) {
        Optional<Load> lightest = Optional.empty();
        for (DoneSet set : done(asked.exercise())) {
            boolean isNoLighter = lightest.isPresent() && !lightest.get().isHeavierThan(set.load());
            lightest = isNoLighter ? lightest : Optional.of(set.load());
        }
        return lightest.orElse(asked.load());
    }

    /// Returns the best of each side over the sets of an exercise, where sides were told (A1).
    public Optional<EachSide> sides(ExerciseId exercise) {
        return done(exercise).stream()
                .flatMap(set -> set.sides().stream())
                .reduce((one, other) ->
                        new EachSide(Math.max(one.left(), other.left()), Math.max(one.right(), other.right())));
    }

    /// The working sets of an exercise in their order.
    private List<DoneSet> done(ExerciseId exercise) {
        List<DoneSet> done = new ArrayList<>();
        for (int place = 0; place < script.items().size(); place++) {
            Script.Item line = script.items().get(place);
            if (line.part() == Part.STRENGTH && line.prescription().exercise().equals(exercise)) {
                done.addAll(item(place).inOrder());
            }
        }
        return done;
    }

    private static int firstMissing(ItemLog log, int prescribed) {
        int number = 1;
        while (number < prescribed && log.told().containsKey(number)) {
            number++;
        }
        return number;
    }
}
