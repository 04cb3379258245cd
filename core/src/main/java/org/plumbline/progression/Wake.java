package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Role;
import org.plumbline.history.Change;
import org.plumbline.history.Decision;
import org.plumbline.history.GripLog;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Records;
import org.plumbline.history.SideLog;
import org.plumbline.history.Standing;
import org.plumbline.rule.Numbers;

/// What one session leaves behind in a [WhatIf]: what is remembered of it, and what changes besides the exercise.
///
/// A session of one exercise stands for the whole session, so one exercise that drops by a fifth is enough for D4 here.
record Wake(WhatIf before, Happening.Session session, Performance done, Load used, Terms terms) {

    /// Returns what is remembered after the decision.
    Trail after(Decision decision) {
        Trail trail = before.trail();
        Trail.Care care = trail.care().after(isCalm(decision), isDrop());
        return new Trail(
                trail.days().withSession(),
                past(),
                decision.reason() instanceof Reason.RedPain
                        ? care.withRed(trail.days().now())
                        : care,
                habits(),
                new Trail.Waiting(Optional.empty(), Optional.empty(), offer(decision), false));
    }

    private static boolean isCalm(Decision decision) {
        return switch (decision.reason()) {
            case Reason.RedPain _, Reason.AmberPain _, Reason.UneasyMorning _, Reason.MorningPain _ -> false;
            default -> true;
        };
    }

    private static Optional<Prescription> offer(Decision decision) {
        return decision instanceof Decision.Train train ? train.offer() : Optional.empty();
    }

    private boolean isTold() {
        return !done.amounts().isEmpty() && done.doubt().isEmpty();
    }

    /// A fifth less than the last session at the same load (D4).
    private boolean isDrop() {
        Records.Last last = before.trail().past().last();
        return isTold()
                && last.load().equals(used)
                && !session.around().isLighter()
                && 100 * done.least() <= (100 - Numbers.DROP_PERCENT) * last.least();
    }

    private Trail.Past past() {
        Trail.Past past = before.trail().past();
        return isTold()
                ? new Trail.Past(
                        new Records.Last(used, done.least(), done.faultPercent()),
                        past.heaviest().isHeavierThan(used) ? past.heaviest() : used)
                : past;
    }

    private Trail.Habits habits() {
        Trail.Habits habits = before.trail().habits();
        GripLog grip = terms.exercise().has(Role.ROW)
                ? habits.grip().with(session.asides().isGripFirst())
                : habits.grip();
        Optional<SideLog.Streak> side = session.asides()
                .sides()
                .map(done -> new SideLog(
                                habits.side()
                                        .map(streak -> Map.of(exercise(), streak))
                                        .orElse(Map.of()),
                                Map.of())
                        .after(exercise(), done))
                .or(habits::side);
        return new Trail.Habits(grip, side);
    }

    private ExerciseId exercise() {
        return terms.exercise().id();
    }

    /// Returns what changes besides the exercise itself.
    List<Change> changes(Standing standing) {
        List<Change> changes = new ArrayList<>();
        cause(standing)
                .map(cause -> new Change.LighterWeek(cause, in(Numbers.DELOAD_DAYS)))
                .ifPresent(changes::add);
        grip().ifPresent(changes::add);
        habits().side()
                .filter(streak -> streak.sessions() >= Numbers.SIDE_SESSIONS)
                .map(streak -> new Change.SideGetsMore(exercise(), streak.weaker(), in(Numbers.SIDE_DAYS)))
                .ifPresent(changes::add);
        return changes;
    }

    /// D4 comes before D2, and neither while a lighter week is under way.
    private Optional<Change.Cause> cause(Standing standing) {
        if (session.around().isLighter()) {
            return Optional.empty();
        }
        boolean hasDropped = isDrop() && before.trail().care().drops() + 1 >= Numbers.DROPPED_SESSIONS;
        boolean isFlat = standing.streaks().flat() == Numbers.FLAT_SESSIONS
                && before.trail().days().withSession().isAttended();
        return DeloadEarly.soreness(session.asides().soreness().map(Pain::rating))
                .or(() -> hasDropped ? Optional.of(new Change.Cause.Dropped(List.of(exercise()))) : Optional.empty())
                .or(() -> isFlat
                        ? Optional.of(new Change.Cause.StoodStill(exercise(), Numbers.FLAT_SESSIONS))
                        : Optional.empty());
    }

    private Optional<Change> grip() {
        GripLog grip = habits().grip();
        if (grip.accessory().isPresent()) {
            return grip.accessory().filter(_ -> grip.isCalm()).map(Change.GripRemoved::new);
        }
        return TrainGrip.accessory(grip, before.ground().termsOf());
    }

    /// Returns what is remembered once the changes are in force: what was answered begins to count anew.
    Trail heeding(Trail trail, List<Change> changes) {
        Trail.Habits habits = trail.habits();
        Trail.Care care = trail.care();
        for (Change change : changes) {
            switch (change) {
                case Change.LighterWeek _ -> care = new Trail.Care(care.redDay(), care.calm(), 0);
                case Change.GripAdded added ->
                    habits = new Trail.Habits(new GripLog(List.of(), Optional.of(added.accessory())), habits.side());
                case Change.GripRemoved _ -> habits = new Trail.Habits(GripLog.EMPTY, habits.side());
                case Change.SideGetsMore more ->
                    habits = new Trail.Habits(habits.grip(), Optional.of(new SideLog.Streak(more.side(), 0)));
                default -> {}
            }
        }
        return trail.with(habits).with(care);
    }

    private Instant in(int more) {
        return Instant.EPOCH.plus(Duration.ofDays((long) before.trail().days().now() + more));
    }
}
