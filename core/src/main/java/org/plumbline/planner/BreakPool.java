package org.plumbline.planner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;

/// What may come in the breaks of one person: the list of DESK4 without what their answers, their things, their likes
/// and their pain leave out.
///
/// @param effort what takes effort, as light as it is
/// @param mobility what changes the posture, walking apart
/// @param lacks the half sets that the week lacks of each muscle or group
/// @param ways what each is done with, and how it is changed
/// @param trained the exercises of a session of today
record BreakPool(
        How how,
        List<Exercise> effort,
        List<Exercise> mobility,
        Map<WeeklyTarget, Integer> lacks,
        Map<ExerciseId, Way> ways,
        Set<ExerciseId> trained) {

    /// F6.
    static final int MOST_SETS = 2;

    /// DESK4, in its order.
    static final List<String> EFFORT =
            List.of("chin-tuck", "scapular-squeeze", "band-pull-apart", "back-to-wall-angel");

    static final List<String> MOBILITY = List.of("thoracic-extension", "overhead-side-reach", "doorway-pec-stretch");

    /// Where the catalog says to change an exercise or to leave it out, a break leaves it out: nobody thinks long about
    /// a break. Judgement.
    private static final Map<String, Condition> RATHER_NOT = Map.of(
            "back-to-wall-angel", Condition.OVERHEAD_PAIN,
            "doorway-pec-stretch", Condition.SHOULDER_INSTABILITY);

    /// What breaks are for now.
    enum How {
        /// Exercises, and walking.
        FULL,
        /// Walking and own moves: nothing is known yet.
        UNKNOWN,
        /// Walking alone: it hurts, or they are ill.
        HURTING,
        /// Nothing, until a stop list is cleared (STOP4).
        LOCKED
    }

    /// What an exercise is done with, and how it is changed.
    record Way(Load load, Optional<String> change) {}

    static BreakPool without(How how) {
        return new BreakPool(how, List.of(), List.of(), Map.of(), Map.of(), Set.of());
    }

    /// Returns those of a list that may be chosen, in the order of the list.
    static List<Exercise> find(List<String> names, List<Exercise> eligible, Set<Condition> filters) {
        return names.stream()
                .filter(name -> Optional.ofNullable(RATHER_NOT.get(name))
                        .filter(filters::contains)
                        .isEmpty())
                .flatMap(name -> eligible.stream()
                        .filter(exercise -> exercise.id().value().equals(name)))
                .toList();
    }

    boolean isLocked() {
        return how == How.LOCKED;
    }

    boolean isHurting() {
        return how == How.HURTING;
    }

    List<ExerciseId> all() {
        return Stream.concat(effort.stream(), mobility.stream())
                .map(Exercise::id)
                .toList();
    }

    boolean isTrainedToday(ExerciseId exercise) {
        return trained.contains(exercise);
    }

    /// Returns how much of what the week lacks an exercise gives.
    int lack(Exercise exercise) {
        return lacks.entrySet().stream()
                .mapToInt(lack -> lack.getValue() * lack.getKey().halfSets(exercise.traits()))
                .sum();
    }

    Load load(ExerciseId exercise) {
        return Optional.ofNullable(ways.get(exercise)).map(Way::load).orElse(Load.BODYWEIGHT);
    }

    Optional<String> change(ExerciseId exercise) {
        return Optional.ofNullable(ways.get(exercise)).flatMap(Way::change);
    }
}
