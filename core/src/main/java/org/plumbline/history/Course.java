package org.plumbline.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.rule.Numbers;

/// How the program as a whole goes: what hurts, what stands still, when it was lighter, and what was chosen.
///
/// Immutable.
public record Course(PainDiary pain, Deloads deloads, Plateaus plateaus, SideLog sides, GripLog grip, Choices choices) {

    static final Course BEGINNING =
            new Course(PainDiary.EMPTY, Deloads.NONE, Plateaus.NONE, SideLog.EMPTY, GripLog.EMPTY, Choices.NONE);

    Course with(PainDiary diary) {
        return new Course(diary, deloads, plateaus, sides, grip, choices);
    }

    Course with(Choices chosen) {
        return new Course(pain, deloads, plateaus, sides, grip, chosen);
    }

    /// Returns the course after a change that was decided.
    Course after(Change change, Instant at) {
        return switch (change) {
            case Change.LighterWeek week -> lighter(week, at);
            case Change.SiblingTried tried ->
                with(plateaus.answered(tried.exercise(), 2, at).with(tried));
            case Change.PlateauAnswered answered -> with(plateaus.answered(answered.exercise(), 3, at));
            case Change.GripAdded added -> with(grip.withAccessory(Optional.of(added.accessory())));
            case Change.GripRemoved _ -> with(grip.withAccessory(Optional.empty()));
            case Change.SideGetsMore more -> with(sides.with(more));
            case Change.SeeProfessional see -> with(pain.with(new PainDiary.Referral(at, see)));
        };
    }

    private Course lighter(Change.LighterWeek week, Instant at) {
        Plateaus answered = week.cause() instanceof Change.Cause.StoodStill stood
                ? plateaus.answered(stood.exercise(), 1, at)
                : plateaus;
        return new Course(pain, deloads.with(week, at), answered, sides, grip, choices);
    }

    /// Returns the course after a session of the program.
    Course after(
            OpenSession session,
            LogEntry.SessionFinished finished,
            Map<ExerciseId, History.Before> before,
            Records records) {
        long dropped = finished.decided().stream()
                .filter(one -> Optional.ofNullable(before.get(one.exercise()))
                        .filter(stood -> records.isDrop(one.exercise(), stood.load(), one.done()))
                        .isPresent())
                .count();
        Deloads counted = session.script().items().stream().anyMatch(item -> isReturn(item.because()))
                        || deloads.since().isEmpty()
                ? deloads.countedFrom(finished.at())
                : deloads;
        boolean isGripFirst = session.items().values().stream().anyMatch(ItemLog::isGripFirst);
        SideLog told = sides;
        for (Decided one : finished.decided()) {
            Optional<EachSide> each = session.sides(one.exercise());
            if (each.isPresent()) {
                told = told.with(one.exercise(), each.get());
            }
        }
        return new Course(
                pain,
                counted.afterSession(dropped >= Numbers.DROPPED_EXERCISES),
                plateaus,
                told,
                grip.with(isGripFirst),
                choices.recovered());
    }

    /// Returns the course after an exercise was left for another one.
    Course leaving(ExerciseId exercise) {
        return with(plateaus.leaving(exercise));
    }

    private Course with(Plateaus changed) {
        return new Course(pain, deloads, changed, sides, grip, choices);
    }

    private Course with(SideLog changed) {
        return new Course(pain, deloads, plateaus, changed, grip, choices);
    }

    private Course with(GripLog changed) {
        return new Course(pain, deloads, plateaus, sides, changed, choices);
    }

    /// A return from a longer break is rest enough to count the weeks to the next lighter one anew (D3, judgement).
    private static boolean isReturn(Reason because) {
        return because instanceof Reason.Returned;
    }

    /// Whether no exercise of a session brought amber or red pain (S2, F2).
    static boolean isCalm(LogEntry.SessionFinished finished) {
        return finished.decided().stream()
                .map(one -> one.decision().reason())
                .noneMatch(reason -> reason instanceof Reason.RedPain || reason instanceof Reason.AmberPain);
    }

    /// Returns the highest number of a session, which is never averaged away (PAIN5).
    static Optional<Pain> worst(OpenSession session) {
        return Stream.concat(
                        session.checkIn().pain().stream(),
                        session.items().values().stream()
                                .map(item -> item.hurt().worst()))
                .max(Pain::compareTo);
    }
}
