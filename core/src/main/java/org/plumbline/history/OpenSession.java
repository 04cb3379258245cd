package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;

/// A session under way: its script and what was told so far.
///
/// @param script what is done: a line that was swapped is what is done in its place
/// @param items what was told of each line as it is now, by its place in the script, from 0 on
/// @param checkIn how the person was before it
/// @param besides what the swapped lines were before, and notes
public record OpenSession(
        SessionId id, Instant startedAt, Script script, Map<Integer, ItemLog> items, CheckIn checkIn, Besides besides) {

    /// The next thing to do: set 2 of the third line.
    ///
    /// @param item its place in the script, from 0 on
    /// @param set its number, from 1 on
    public record Next(int item, int set) {}

    /// One line with what was told of it.
    public record Line(Script.Item asked, ItemLog told) {}

    public OpenSession {
        items = Map.copyOf(items);
    }

    /// Returns what was told about a line of the script.
    public ItemLog item(int place) {
        return items.getOrDefault(place, ItemLog.EMPTY);
    }

    public List<SessionNote> notes() {
        return besides.notes();
    }

    /// Returns when its script was made: as it began, or before that where a phone kept it.
    public Instant asOf() {
        return script.madeAt().filter(made -> made.isBefore(startedAt)).orElse(startedAt);
    }

    /// Returns all lines in their order, those that were swapped before what was done in their place.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < script.items().size(); place++) {
            for (Replaced before : besides.replaced()) {
                if (before.item() == place) {
                    lines.add(new Line(before.line(), before.told()));
                }
            }
            lines.add(new Line(script.items().get(place), item(place)));
        }
        return lines;
    }

    /// Returns what was asked of an exercise, as working sets if it is there twice; also of one that was swapped.
    public Optional<Prescription> asked(ExerciseId exercise) {
        return Stream.concat(lines().stream().filter(line -> line.asked().part() == Part.STRENGTH), lines().stream())
                .map(line -> line.asked().prescription())
                .filter(asked -> asked.exercise().equals(exercise))
                .findFirst();
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
        for (DoneSet set : done(asked)) {
            boolean isNoLighter = lightest.isPresent() && !lightest.get().isHeavierThan(set.load());
            lightest = isNoLighter ? lightest : Optional.of(set.load());
        }
        return lightest.orElse(asked.load());
    }

    /// Returns the best of each side over the sets of an exercise, where sides were told (A1).
    public Optional<EachSide> sides(ExerciseId exercise) {
        return asked(exercise).stream()
                .flatMap(asked -> done(asked).stream())
                .flatMap(set -> set.sides().stream())
                .reduce((one, other) ->
                        new EachSide(Math.max(one.left(), other.left()), Math.max(one.right(), other.right())));
    }

    /// The working sets of an exercise in one of its forms, in their order.
    private List<DoneSet> done(Prescription asked) {
        return lines().stream()
                .filter(line -> line.asked().part() == Part.STRENGTH
                        && line.asked().prescription().variant().equals(asked.variant()))
                .flatMap(line -> line.told().inOrder().stream())
                .toList();
    }

    /// Returns the session with a set that was done otherwise than it was told. A later word about it stays.
    public OpenSession corrected(Instant at, int item, int number, DoneSet set) {
        Map<Integer, ItemLog> changed = new HashMap<>(items);
        changed.put(item, item(item).with(at, number, set));
        return new OpenSession(id, startedAt, script, changed, checkIn, besides);
    }

    OpenSession with(Besides more) {
        return new OpenSession(id, startedAt, script, items, checkIn, more);
    }

    private static int firstMissing(ItemLog log, int prescribed) {
        int number = 1;
        while (number < prescribed && log.told().containsKey(number)) {
            number++;
        }
        return number;
    }
}
