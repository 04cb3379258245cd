package org.plumbline.planner;

import java.util.List;
import java.util.Optional;

/// Why an exercise stands in a session: what it adds to the week, what comes next best, what leaving it out would cost.
///
/// @param reason the reason in a word
/// @param adds what it adds to each muscle, as the week with it and without it; the most first
/// @param cost the muscles that would fall short without it and with nothing instead
/// @param runnerUp the best that could stand there instead, if anything could
/// @param isNeeded whether the session would break a rule without it: its only row, its only posture move, a third
///     exercise
/// @param isPinned whether the person wants it to stay there
public record Why(
        PlanReason reason,
        List<MuscleVolume> adds,
        List<Shift> cost,
        Optional<Alternative> runnerUp,
        boolean isNeeded,
        boolean isPinned) {

    public Why {
        adds = List.copyOf(adds);
        cost = List.copyOf(cost);
    }
}
