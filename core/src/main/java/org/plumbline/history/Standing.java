package org.plumbline.history;

import java.util.Optional;
import org.plumbline.exercise.Prescription;
import org.plumbline.rule.Numbers;

/// Where a person stands with one exercise: all that the rules may look at besides the last session.
///
/// @param prescription what is asked for next
/// @param because why
/// @param footing how settled they are there
public record Standing(Prescription prescription, Reason because, Streaks streaks, Footing footing) {

    public static Standing startingWith(Prescription first) {
        return new Standing(first, new Reason.StartHere(), Streaks.NONE, Footing.NEW);
    }

    /// Returns the same place with another prescription in force: the weeks added a set, a break took some away.
    public Standing with(Prescription changed) {
        return new Standing(changed, because, streaks, footing);
    }

    public Standing with(Footing changed) {
        return new Standing(prescription, because, streaks, changed);
    }

    /// Returns the standing after a session and the decision that it led to.
    ///
    /// @param workingLow the lower end of the working range (`lo`)
    public Standing after(Performance done, Decision.Train decision, int workingLow) {
        if (decision.changesVariantOf(prescription)) {
            return new Standing(decision.next(), decision.reason(), Streaks.NONE, Footing.NEW);
        }
        boolean reached = !done.amounts().isEmpty() && done.least() >= workingLow;
        boolean isSameLoad = decision.next().load().equals(prescription.load())
                && decision.next().halfSteps().equals(prescription.halfSteps());
        int best = isSameLoad ? Math.max(footing.best(), done.least()) : 0;
        Footing next = new Footing(
                reEntryAfter(decision.step(), reached),
                footing.isEntry() && !reached,
                loadStepsAfter(decision),
                best,
                restoreAfter(decision));
        return new Standing(
                decision.next(), becauseOf(decision.reason()), streaks.after(decision.reason(), isFlat(done)), next);
    }

    /// A lighter week asks for what was asked before it, so the reason from before it is still the one when it is over.
    private Reason becauseOf(Reason latest) {
        return latest instanceof Reason.Deloading ? because : latest;
    }

    /// No more than the best so far at this load, although it was no easy session (D1).
    private boolean isFlat(Performance done) {
        return footing.best() > 0
                && done.least() <= footing.best()
                && done.effort().isWork();
    }

    private Optional<Integer> reEntryAfter(Step step, boolean reached) {
        if (step.startsReEntry()) {
            return Optional.of(0);
        }
        if (step == Step.LOAD_DOWN || reached) {
            return Optional.empty();
        }
        return footing.reEntry().map(sessions -> sessions + 1).filter(sessions -> sessions < Numbers.RE_ENTRY_SESSIONS);
    }

    private int loadStepsAfter(Decision.Train decision) {
        return switch (decision.reason()) {
            case Reason.NextLoad _ -> footing.loadSteps() + 1;
            default -> decision.step() == Step.LOAD_DOWN ? Math.max(0, footing.loadSteps() - 1) : footing.loadSteps();
        };
    }

    /// Ok sessions lead back; pain and a lighter load end the way back.
    private Optional<Restore> restoreAfter(Decision.Train decision) {
        boolean isOver = decision.step().direction() == Step.Direction.DOWN
                || decision.reason() instanceof Reason.Restored
                || decision.reason() instanceof Reason.NextLoad;
        if (isOver) {
            return Optional.empty();
        }
        boolean isOk = decision.step() == Step.ADD_REPS;
        return footing.restore().map(way -> isOk ? new Restore(way.load(), way.ok() + 1) : way);
    }
}
