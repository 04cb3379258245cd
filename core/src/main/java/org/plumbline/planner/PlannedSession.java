package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/// One session of the week, in the order it is done (rules ORD1 to ORD4).
///
/// @param order whether sets are straight, go round in a circuit, or are added to other training
/// @param time how long each part takes by rule TIME
public record PlannedSession(
        DayOfWeek weekday,
        List<PlannedItem> warmUp,
        List<PlannedItem> strength,
        List<PlannedItem> stretches,
        SetOrder order,
        SessionTime time) {

    public PlannedSession {
        warmUp = List.copyOf(warmUp);
        strength = List.copyOf(strength);
        stretches = List.copyOf(stretches);
    }

    /// Returns the same as an addition to training of one's own.
    PlannedSession added() {
        return new PlannedSession(weekday, warmUp, strength, stretches, SetOrder.ADDED, time);
    }

    /// Whether it is a full session of the program, and not an addition to other training (T-ADD).
    public boolean isFull() {
        return order != SetOrder.ADDED;
    }

    public Stream<PlannedItem> items() {
        return Stream.of(warmUp, strength, stretches).flatMap(List::stream);
    }
}
