package org.plumbline.planner;

import java.util.List;

/// A session while it is being cut to time. Strength items stand in the order of their importance, or in the order of
/// the named routine they come from.
///
/// @param warmUpSeconds the time set aside for the warm-up (C1)
/// @param isRoutine whether the order is a named routine's and stays
record Draft(
        List<PlannedItem> warmUp,
        int warmUpSeconds,
        List<PlannedItem> strength,
        List<PlannedItem> stretches,
        SetOrder order,
        boolean isRoutine) {

    Draft {
        warmUp = List.copyOf(warmUp);
        strength = List.copyOf(strength);
        stretches = List.copyOf(stretches);
    }

    Draft withWarmUp(List<PlannedItem> items, int seconds) {
        return new Draft(items, seconds, strength, stretches, order, isRoutine);
    }

    Draft withStrength(List<PlannedItem> items) {
        return new Draft(warmUp, warmUpSeconds, items, stretches, order, isRoutine);
    }

    Draft withStretches(List<PlannedItem> items) {
        return new Draft(warmUp, warmUpSeconds, strength, items, order, isRoutine);
    }

    Draft inCircuit() {
        return new Draft(warmUp, warmUpSeconds, strength, stretches, SetOrder.CIRCUIT, isRoutine);
    }
}
