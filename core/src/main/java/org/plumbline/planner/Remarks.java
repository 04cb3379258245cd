package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Profile;
import org.plumbline.person.Wishes;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.progression.Need;
import org.plumbline.search.Bounds;

/// Says what somebody should know about their plan: that a row is missing, that two sessions are enough to begin with.
final class Remarks {

    private static final RoutineId SAMPLE_ROUTINE = new RoutineId("T-B");
    private static final ExerciseId BAND_ROW = new ExerciseId("band-row");
    private static final int SECONDS = 60;

    private final Repertoire repertoire;
    private final Eligibility eligibility;
    private final Loads loads;
    private final Profile profile;
    private final Set<Condition> filters;

    Remarks(Repertoire repertoire, Eligibility eligibility, Loads loads, Profile profile, Set<Condition> filters) {
        this.repertoire = repertoire;
        this.eligibility = eligibility;
        this.loads = loads;
        this.profile = profile;
        this.filters = filters;
    }

    /// Returns what became of a routine asked for, its honest time, and what may be added to it (C5, SAY5).
    List<Remark> onRoutine(Optional<Routine> asked, Optional<RoutineSession> followed, List<PlannedSession> sessions) {
        List<Remark> remarks = new ArrayList<>();
        if (asked.isPresent() && followed.isEmpty()) {
            remarks.add(new Remark.Noted(Note.ROUTINE_UNAVAILABLE));
        }
        if (followed.filter(RoutineSession::isChanged).isPresent()) {
            remarks.add(new Remark.Noted(Note.EXERCISES_REPLACED));
        }
        boolean isSample = followed.isPresent() && followed.get().routine().id().equals(SAMPLE_ROUTINE);
        if (isSample && !sessions.isEmpty()) {
            remarks.add(honestTime(sessions.getFirst().strength()));
            repertoire
                    .find(BAND_ROW)
                    .filter(eligibility::allows)
                    .ifPresent(row -> remarks.add(
                            new Remark.Offered(row.id(), 2, row.dose().amount())));
        }
        return remarks;
    }

    private Remark honestTime(List<PlannedItem> strength) {
        SessionClock clock = new SessionClock(repertoire);
        List<PlannedItem> low = withRest(strength, Doses.CRUNCHED_REST_SECONDS);
        int middleWork = (workSeconds(clock, low, false) + workSeconds(clock, low, true)) / 2;
        int lowWork = workSeconds(clock, low, false);
        int shortRests = clock.strengthSeconds(low) - lowWork;
        int longRests = clock.strengthSeconds(withRest(strength, Doses.LIGHT_REST_SECONDS)) - lowWork;
        Range otherwise = new Range(minutes(middleWork + shortRests), minutes(middleWork + longRests));
        return new Remark.Timed(lowWork + shortRests, otherwise);
    }

    private static int workSeconds(SessionClock clock, List<PlannedItem> items, boolean isTop) {
        return SessionClock.wholeSeconds(items.stream()
                .map(item -> isTop
                        ? item.with(item.dose()
                                .withAmount(Range.of(item.dose().amount().high())))
                        : item)
                .mapToLong(clock::workMillis)
                .sum());
    }

    private static List<PlannedItem> withRest(List<PlannedItem> items, int seconds) {
        return items.stream()
                .map(item -> item.with(item.dose().withRest(seconds)))
                .toList();
    }

    private static int minutes(int seconds) {
        return Math.round(seconds / (float) SECONDS);
    }

    /// Returns what there is to say about days, composition and time.
    List<Remark> onWeek(List<PlannedSession> all, List<Plan.MicroDose> light, boolean isRoutine, boolean isShortened) {
        List<PlannedSession> sessions =
                all.stream().filter(PlannedSession::isFull).toList();
        List<Remark> remarks = new ArrayList<>();
        Wishes wishes = profile.wishes();
        noteIf(remarks, wishes.daysPerWeek() == 0, Note.DESK_BREAKS_ONLY);
        if (wishes.minutes() < WeekDays.LEAST_MINUTES) {
            remarks.add(new Remark.Noted(Note.LIGHT_PRACTICE_ALONE));
            remarks.add(new Remark.Relaxable(Relaxation.MORE_MINUTES));
        } else {
            addFrequency(remarks, all.size());
        }
        if (wishes.daysPerWeek() > Frequency.wanted(wishes)) {
            remarks.add(new Remark.Noted(Note.FREE_DAYS_LIMIT));
            remarks.add(new Remark.Relaxable(Relaxation.MORE_DAYS));
        }
        noteIf(remarks, filters.contains(Condition.AGE_65_PLUS), Note.BALANCE_PRACTICE);
        if (!isRoutine) {
            addRows(remarks, sessions);
        }
        noteIf(
                remarks,
                !isRoutine && sessions.stream().anyMatch(session -> !has(session, Roles::isPosture)),
                Note.POSTURE_MISSING);
        noteIf(remarks, sessions.stream().anyMatch(this::hasFewExercises), Note.FEW_EXERCISES);
        noteIf(
                remarks,
                !sessions.isEmpty() && (stretchCount() < Stretches.LEAST || hasNoChestStretch()),
                Note.FEW_STRETCHES);
        addTime(remarks, sessions, isShortened);
        noteIf(remarks, !isRoutine && areTargetsMet(all, light), Note.TARGETS_MET);
        noteIf(remarks, MuscleVolume.isAnyAbove(all, light, repertoire), Note.VOLUME_ABOVE_SOFT_LIMIT);
        return remarks;
    }

    private void addFrequency(List<Remark> remarks, int planned) {
        int wanted = Frequency.wanted(profile.wishes());
        noteIf(
                remarks,
                profile.trainee().level() == Level.L0 && planned < Math.min(3, wanted),
                Note.BEGINNERS_START_WITH_TWO);
        noteIf(remarks, planned < wanted, Note.RECOVERY_DAYS);
    }

    private long stretchCount() {
        return repertoire.exercises().stream()
                .filter(exercise -> exercise.kind() == Kind.STRETCH && isOpen(exercise))
                .count();
    }

    private boolean isOpen(Exercise exercise) {
        return eligibility.allows(exercise) && !isDisliked(exercise);
    }

    private boolean isDisliked(Exercise exercise) {
        return profile.arrangement().taste().dislikes().contains(exercise.id());
    }

    private boolean hasNoChestStretch() {
        return repertoire.exercises().stream()
                .noneMatch(exercise -> Roles.isChestStretch(exercise) && isOpen(exercise));
    }

    private boolean hasFewExercises(PlannedSession session) {
        return session.strength().size() < Bounds.LEAST;
    }

    private void addRows(List<Remark> remarks, List<PlannedSession> sessions) {
        long without = sessions.stream()
                .filter(session -> !has(session, Roles::isFullRow))
                .count();
        boolean isRowOpen =
                repertoire.exercises().stream().anyMatch(exercise -> Roles.isFullRow(exercise) && isOpen(exercise));
        boolean isRowDisliked = repertoire.exercises().stream()
                .anyMatch(
                        exercise -> Roles.isFullRow(exercise) && eligibility.allows(exercise) && isDisliked(exercise));
        noteIf(remarks, without > 0 && !isRowOpen, Note.ROW_MISSING);
        noteIf(remarks, without > 0 && without < sessions.size() && isRowOpen, Note.ROW_RESTS_ON_THIS_DAY);
        if (without > 0 && !isRowOpen && !isRowDisliked && !filters.contains(Condition.LATEX_ALLERGY)) {
            remarks.add(new Remark.Relaxable(Relaxation.ADD_A_BAND));
        }
        boolean isRowWithoutTool = sessions.stream()
                .flatMap(session -> session.strength().stream())
                .map(item -> repertoire.exercise(item.exercise()))
                .filter(Roles::isRow)
                .allMatch(row -> row.loading().type() == Loading.Type.BODYWEIGHT);
        if (!sessions.isEmpty() && isRowWithoutTool) {
            addConfirmation(remarks);
        }
    }

    /// C4: the row on a low bar waits for somebody to confirm that it is sturdy.
    private void addConfirmation(List<Remark> remarks) {
        repertoire.exercises().stream()
                .filter(exercise ->
                        exercise.suitability().gate().filter(Gate.C4::equals).isPresent())
                .filter(exercise -> eligibility
                        .refusal(exercise)
                        .filter(refusal -> refusal instanceof Refusal.NotOwned || refusal instanceof Refusal.Closed)
                        .isPresent())
                .forEach(exercise -> {
                    remarks.add(
                            new Remark.Gated(exercise.id(), Gate.C4.name(), List.of(Need.SAFE_STURDY_BAR_OR_TABLE)));
                    remarks.add(new Remark.Relaxable(Relaxation.CONFIRM_A_STURDY_BAR));
                });
    }

    private boolean has(PlannedSession session, Predicate<Exercise> role) {
        return session.strength().stream()
                .map(item -> repertoire.exercise(item.exercise()))
                .anyMatch(role);
    }

    /// Whether every muscle that has to have sets has what it should, in much less time than was given.
    private boolean areTargetsMet(List<PlannedSession> sessions, List<Plan.MicroDose> light) {
        int given = profile.wishes().minutes() * SECONDS;
        return !sessions.isEmpty()
                && sessions.stream().allMatch(session -> 10 * session.time().seconds() < 7 * given)
                && MuscleVolume.of(sessions, light, repertoire).stream()
                        .allMatch(volume -> volume.target().least() == 0
                                || volume.halfSets() >= volume.target().low());
    }

    private void addTime(List<Remark> remarks, List<PlannedSession> sessions, boolean isShortened) {
        int seconds = profile.wishes().minutes() * SECONDS;
        boolean isLonger = sessions.stream().anyMatch(session -> session.time().seconds() > seconds);
        boolean isBelow = sessions.stream()
                .anyMatch(session -> session.stretches().size() < Stretches.LEAST || hasFewExercises(session));
        noteIf(remarks, isLonger, Note.LONGER_THAN_ASKED);
        noteIf(remarks, isShortened && !isBelow, Note.TRIMMED);
        noteIf(remarks, isShortened && isBelow, Note.SHORTER_THAN_A_SESSION);
        noteIf(remarks, sessions.stream().anyMatch(session -> session.order() == SetOrder.CIRCUIT), Note.CIRCUIT);
        if (isShortened) {
            remarks.add(new Remark.Relaxable(Relaxation.MORE_MINUTES));
        }
    }

    /// Returns what conditions ask to be said with every plan (4.4).
    List<Remark> onHealth() {
        List<Remark> remarks = new ArrayList<>();
        noteIf(remarks, filters.contains(Condition.HYPERTENSION_CAUTION), Note.BREATHE_OUT);
        noteIf(
                remarks,
                filters.contains(Condition.OSTEOPOROSIS) || filters.contains(Condition.VERTEBRAL_FRACTURE),
                Note.BEND_FROM_THE_HIPS);
        noteIf(remarks, filters.contains(Condition.PREGNANCY), Note.PREGNANCY_STOP_LIST);
        noteIf(remarks, filters.contains(Condition.OVERHEAD_PAIN), Note.RETEST_THE_ARC);
        noteIf(remarks, filters.contains(Condition.ARM_SYMPTOMS), Note.GENTLE_LIMITS_WITH_ARM_SYMPTOMS);
        boolean isWithoutBands = filters.contains(Condition.LATEX_ALLERGY)
                && (profile.kit().has(Equipment.BAND) || !profile.kit().bands().isEmpty());
        noteIf(remarks, isWithoutBands, Note.LATEX_BANDS_LEFT_OUT);
        return remarks;
    }

    /// Returns what there is to say about loads: all too heavy to begin with, or not known.
    Stream<Remark> onLoads(List<PlannedSession> sessions) {
        List<Remark> remarks = new ArrayList<>();
        boolean hasHeavyBands = isTooHeavy(exercise -> exercise.loading().type() == Loading.Type.BAND);
        boolean hasHeavyWeights =
                isTooHeavy(exercise -> exercise.loading().type() == Loading.Type.DUMBBELL && Roles.isRow(exercise));
        noteIf(remarks, hasHeavyBands, Note.BANDS_TOO_STRONG);
        noteIf(remarks, hasHeavyWeights, Note.WEIGHTS_TOO_HEAVY);
        if (hasHeavyBands) {
            remarks.add(new Remark.Relaxable(Relaxation.LIGHTER_BANDS));
        }
        if (hasHeavyWeights) {
            remarks.add(new Remark.Relaxable(Relaxation.LIGHTER_WEIGHTS));
        }
        boolean isGuessed = sessions.stream()
                .flatMap(session -> session.strength().stream())
                .anyMatch(item -> loads.isGuess(repertoire.exercise(item.exercise())));
        noteIf(remarks, isGuessed, Note.WEIGHTS_UNKNOWN);
        return remarks.stream();
    }

    private boolean isTooHeavy(Predicate<Exercise> kind) {
        return repertoire.exercises().stream()
                .filter(kind)
                .anyMatch(exercise -> eligibility
                        .refusal(exercise)
                        .filter(Refusal.LoadTooHeavy.class::isInstance)
                        .isPresent());
    }

    private static void noteIf(List<Remark> remarks, boolean isSo, Note note) {
        if (isSo) {
            remarks.add(new Remark.Noted(note));
        }
    }
}
