package org.plumbline.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.rule.Numbers;

/// In which of the last sessions the grip gave out first, and what is done about it (G1, G2).
///
/// @param lately the last sessions, the newest last; true where the grip gave out first
/// @param accessory the grip exercise at the end of sessions, if there is one now
public record GripLog(List<Boolean> lately, Optional<ExerciseId> accessory) {

    public static final GripLog EMPTY = new GripLog(List.of(), Optional.empty());

    public GripLog {
        lately = List.copyOf(lately);
    }

    /// Returns the log with one more session.
    public GripLog with(boolean isGripFirst) {
        List<Boolean> more = new ArrayList<>(lately);
        more.add(isGripFirst);
        int from = Math.max(0, more.size() - Numbers.GRIP_WINDOW);
        return new GripLog(more.subList(from, more.size()), accessory);
    }

    /// Whether the grip gave out often enough to be trained (G1).
    public boolean isWeak() {
        return Collections.frequency(lately, true) >= Numbers.GRIP_TIMES;
    }

    /// Whether it held long enough to leave the exercise out again (G2).
    public boolean isCalm() {
        return lately.size() >= Numbers.GRIP_CALM_SESSIONS && !lately.contains(true);
    }

    GripLog withAccessory(Optional<ExerciseId> changed) {
        return new GripLog(changed.isPresent() ? List.of() : lately, changed);
    }
}
