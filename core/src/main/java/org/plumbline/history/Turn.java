package org.plumbline.history;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Step.Direction;

/// Where an exercise got harder or easier in more than repetitions, and why: the green band after the red one.
///
/// @param session the session that led to it or began with it; empty for a morning, or an offer that was taken
/// @param isStart whether the session began with it, so that nothing that was done in it matters
/// @param told what the person was told, in the words of that day; empty where that was not kept
public record Turn(
        Instant at, Optional<SessionId> session, boolean isStart, ExerciseId exercise, Decision decision, String told)
        implements Timed {

    /// Returns the turn that a decision is, if it is one.
    static Optional<Turn> of(Instant at, Optional<SessionId> session, Decided one) {
        return isTurn(one.decision())
                ? Optional.of(new Turn(at, session, false, one.exercise(), one.decision(), one.told()))
                : Optional.empty();
    }

    /// Returns the turn that the beginning of a session is for one of its lines: softer after a break, or the load from
    /// before it again.
    static Optional<Turn> of(Instant at, SessionId session, Script.Item item) {
        boolean isTurn = item.because() instanceof Reason.Returned || item.because() instanceof Reason.Restored;
        return isTurn && item.part() == Part.STRENGTH
                ? Optional.of(new Turn(
                        at,
                        Optional.of(session),
                        true,
                        item.prescription().exercise(),
                        new Decision.Train(Step.HOLD, item.prescription(), item.because()),
                        ""))
                : Optional.empty();
    }

    private static boolean isTurn(Decision decision) {
        return switch (decision.step()) {
            case LOAD_UP,
                    HALF_STEP,
                    LADDER_UP,
                    ADD_SET,
                    LOAD_DOWN,
                    LADDER_DOWN,
                    REDUCE,
                    STOP_EXERCISE,
                    REMOVE_PATTERN,
                    STOP_ALL -> true;
            case ADD_REPS, CONFIRM, HOLD_TOP, HOLD, HOLD_BELOW_FLOOR -> decision.reason() instanceof Reason.Restored;
        };
    }

    /// Returns which way it went.
    public Direction direction() {
        return switch (decision.reason()) {
            case Reason.Returned _ -> Direction.DOWN;
            case Reason.Restored _ -> Direction.UP;
            default -> decision.step().direction();
        };
    }

    /// Whether a session led to it by what was done of an exercise.
    boolean isLedTo(SessionId other, ExerciseId about) {
        return !isStart
                && exercise.equals(about)
                && session.filter(other::equals).isPresent();
    }
}
