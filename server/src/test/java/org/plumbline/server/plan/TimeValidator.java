package org.plumbline.server.plan;

import java.util.List;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Role;
import org.plumbline.planner.Note;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.SessionTime;
import org.plumbline.planner.SetOrder;

/// Recomputes how long a session takes and whether it was cut in the right order (TIME, TRIM).
final class TimeValidator {

    private final Case one;
    private final OwnClock clock;

    TimeValidator(Case one) {
        this.one = one;
        this.clock = new OwnClock(one.repertoire());
    }

    void check(PlannedSession session) {
        if (one.plan().routine().isEmpty()) {
            checkDeclared(session);
        }
        checkMinutes(session);
        one.unless(
                !one.isRoutine("T10")
                        || one.arrangement().upperBodyDays().contains(session.weekday())
                        || session.time().seconds() <= 630
                        || has(Note.LONGER_THAN_ASKED),
                "T10",
                session.time());
        if (one.isComposed(session)) {
            checkTrim(session);
        }
    }

    private void checkDeclared(PlannedSession session) {
        SessionTime time = session.time();
        double strength = clock.strength(session.strength());
        one.unless(Math.abs(time.strengthSeconds() - strength) <= 1, "TIME strength", strength + " in " + time);
        double stretches = clock.stretches(session.stretches());
        one.unless(Math.abs(time.stretchSeconds() - stretches) <= 1, "TIME stretches", stretches + " in " + time);
        double warmUp = clock.warmUp(session.warmUp());
        one.unless(warmUp <= time.warmUpSeconds() + 1, "C1 slot", warmUp + " in " + time);
    }

    private void checkMinutes(PlannedSession session) {
        boolean isLimited =
                one.plan().routine().isEmpty() || one.profile().wishes().isHardLimit();
        boolean isWithin = session.time().seconds() <= one.minutes() * 60;
        boolean isLonger = has(Note.LONGER_THAN_ASKED);
        one.unless(!isLimited || isWithin || isLonger || one.isAddOn(session), "minutes", session.time());
        boolean isAnyLonger =
                one.plan().sessions().stream().anyMatch(other -> other.time().seconds() > one.minutes() * 60);
        one.unless(!isLonger || isAnyLonger, "longer than asked", session.time());
    }

    /// TRIM: what comes later in its order is only cut once all before it is.
    private void checkTrim(PlannedSession session) {
        boolean isLongWarmUp = session.time().warmUpSeconds() >= wholeWarmUpSeconds();
        boolean isCircuit = session.order() == SetOrder.CIRCUIT;
        one.unless(session.time().warmUpSeconds() >= 60, "TRIM warm-up", session.time());
        if (!isLongWarmUp || isCircuit) {
            one.unless(session.stretches().size() <= 3, "TRIM stretches", session.stretches());
            one.unless(session.strength().size() <= 3 || !hasAccessory(session), "TRIM accessories", session);
            boolean isLeast =
                    session.strength().stream().allMatch(item -> item.dose().sets() <= 2);
            one.unless(isLeast, "TRIM sets", session.strength());
        }
    }

    /// C1: two minutes up to twelve of session, then five; four at thirteen, which is judgement.
    private int wholeWarmUpSeconds() {
        return one.minutes() <= 12 ? 120 : one.minutes() == 13 ? 240 : 300;
    }

    private boolean hasAccessory(PlannedSession session) {
        List<String> asked = one.profile().wishes().requests();
        return one.exercises(session.strength()).stream()
                .filter(exercise -> exercise.kind() == Kind.ACCESSORY && !exercise.has(Role.ROW))
                .anyMatch(exercise -> !asked.contains(exercise.id().value()) && !one.isPinned(exercise, session));
    }

    private boolean has(Note note) {
        return one.has(note);
    }
}
