package org.plumbline.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A session under way: its script and what was told so far.
///
/// @param items by their place in the script, from 0 on
public record OpenSession(SessionId id, Instant startedAt, Script script, Map<Integer, ItemLog> items) {

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

    OpenSession with(int place, ItemLog log) {
        Map<Integer, ItemLog> more = new TreeMap<>(items);
        more.put(place, log);
        return new OpenSession(id, startedAt, script, more);
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

    private static int firstMissing(ItemLog log, int prescribed) {
        int number = 1;
        while (number < prescribed && log.sets().containsKey(number)) {
            number++;
        }
        return number;
    }
}
