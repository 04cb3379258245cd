package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/// One session of the week, in the order it is done (rules ORD1 to ORD4).
///
/// @param order whether sets are straight or go round in a circuit
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

    public Stream<PlannedItem> items() {
        return Stream.of(warmUp, strength, stretches).flatMap(List::stream);
    }
}
