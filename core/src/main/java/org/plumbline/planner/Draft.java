package org.plumbline.planner;

import java.util.List;

/// A session while it is being cut to time. Strength items stand in the order of their importance, or in the order of
/// the named routine they come from.
///
/// @param warmUpSeconds the time set aside for the warm-up (C1)
/// @param source whether it was composed or comes from a named routine
record Draft(
        List<PlannedItem> warmUp,
        int warmUpSeconds,
        List<PlannedItem> strength,
        List<PlannedItem> stretches,
        SetOrder order,
        Source source) {

    /// Where a session comes from, which decides its order and how its parts are counted.
    enum Source {
        /// Chosen exercise by exercise: ordered by ORD1.
        COMPOSED,
        /// A named routine: its own order.
        ROUTINE,
        /// A named routine with a warm-up of its own: changes between its parts take time as well (T10, T-SMS).
        WHOLE_ROUTINE
    }

    Draft {
        warmUp = List.copyOf(warmUp);
        strength = List.copyOf(strength);
        stretches = List.copyOf(stretches);
    }

    Draft withWarmUp(List<PlannedItem> items, int seconds) {
        return new Draft(items, seconds, strength, stretches, order, source);
    }

    Draft withStrength(List<PlannedItem> items) {
        return new Draft(warmUp, warmUpSeconds, items, stretches, order, source);
    }

    Draft withStretches(List<PlannedItem> items) {
        return new Draft(warmUp, warmUpSeconds, strength, items, order, source);
    }

    Draft inCircuit() {
        return new Draft(warmUp, warmUpSeconds, strength, stretches, SetOrder.CIRCUIT, source);
    }
}
