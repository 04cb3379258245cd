package org.plumbline.history;

import java.util.Optional;
import org.plumbline.exercise.Prescription;

/// Where a person stands with one exercise: all that the rules may look at besides the last session.
///
/// @param prescription what is asked for next
/// @param because why
/// @param reEntry sessions since the last increase, while the floor is lowered for it (rulebook 3.2)
/// @param isEntry whether the lower end of the working range has not been reached once on this variant
public record Standing(
        Prescription prescription, Reason because, Streaks streaks, Optional<Integer> reEntry, boolean isEntry) {

    /// The floor is lowered for this many sessions after an increase.
    public static final int RE_ENTRY_SESSIONS = 6;

    public static Standing startingWith(Prescription first) {
        return new Standing(first, new Reason.StartHere(), Streaks.NONE, Optional.empty(), true);
    }

    /// Returns the standing after a session and the decision that it led to.
    ///
    /// @param workingLow the lower end of the working range (`lo`)
    public Standing after(Performance done, Decision.Train decision, int workingLow) {
        Step step = decision.step();
        Streaks counted = streaks.after(decision.reason());
        if (step.changesExercise()) {
            return new Standing(decision.next(), decision.reason(), Streaks.NONE, Optional.empty(), true);
        }
        boolean reached = done.least() >= workingLow;
        return new Standing(
                decision.next(), decision.reason(), counted, reEntryAfter(step, reached), isEntry && !reached);
    }

    private Optional<Integer> reEntryAfter(Step step, boolean reached) {
        if (step.startsReEntry()) {
            return Optional.of(0);
        }
        if (step == Step.LOAD_DOWN || reached) {
            return Optional.empty();
        }
        return reEntry.map(sessions -> sessions + 1).filter(sessions -> sessions < RE_ENTRY_SESSIONS);
    }
}
