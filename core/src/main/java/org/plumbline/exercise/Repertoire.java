package org.plumbline.exercise;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Everything that can be prescribed: the exercises, ladders and routines of one catalog, checked against each other,
/// and what there is to know about the muscles they train.
public final class Repertoire {

    private final Map<ExerciseId, Exercise> exercises;
    private final Map<ExerciseId, Exercise> byId;
    private final Map<LadderId, Ladder> ladders;
    private final List<Routine> routines;
    private final Map<MuscleId, MuscleGuide> muscles;

    private Repertoire(
            Map<ExerciseId, Exercise> exercises,
            Map<LadderId, Ladder> ladders,
            List<Routine> routines,
            Map<MuscleId, MuscleGuide> muscles) {
        this.exercises = exercises;
        this.byId = new HashMap<>(exercises);
        this.ladders = ladders;
        this.routines = routines;
        this.muscles = muscles;
    }

    public static Repertoire of(
            Collection<Exercise> exercises,
            Collection<Ladder> ladders,
            List<Routine> routines,
            Collection<MuscleGuide> muscles) {
        return new Repertoire(
                new TreeMap<>(exercises.stream().collect(toMap(Exercise::id, identity()))),
                new TreeMap<>(ladders.stream().collect(toMap(Ladder::id, identity()))),
                List.copyOf(routines),
                new TreeMap<>(muscles.stream().collect(toMap(MuscleGuide::id, identity()))));
    }

    /// Returns all exercises by id, so that nothing depends on the order of files.
    public Collection<Exercise> exercises() {
        return exercises.values();
    }

    /// Returns an exercise that must be there.
    ///
    /// @throws IllegalArgumentException if the catalog has no such exercise
    public Exercise exercise(ExerciseId id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no exercise '%s' in the catalog".formatted(id)));
    }

    public Optional<Exercise> find(ExerciseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Returns the ladder an exercise belongs to, if it has one.
    public Optional<Ladder> ladderOf(Exercise exercise) {
        return exercise.traits().ladder().map(ladders::get);
    }

    public Collection<Ladder> ladders() {
        return ladders.values();
    }

    public List<Routine> routines() {
        return routines;
    }

    public Optional<Routine> findRoutine(RoutineId id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    /// Returns all muscles by id, also those that are counted with another.
    public Collection<MuscleGuide> muscles() {
        return muscles.values();
    }

    public Optional<MuscleGuide> findMuscle(MuscleId id) {
        return Optional.ofNullable(muscles.get(id));
    }

    /// Returns the exercises of which a set counts for a muscle, those that work it most first.
    public List<Exercise> exercisesTraining(Muscle muscle) {
        return exercises().stream()
                .filter(exercise -> exercise.traits().halfSets(muscle) > 0)
                .sorted(comparing(
                        (Exercise exercise) -> exercise.traits().muscles().getOrDefault(muscle, 0), reverseOrder()))
                .toList();
    }

    /// Returns the stretches and warm-ups that lengthen a muscle, the stretches first.
    public List<Exercise> exercisesStretching(Muscle muscle) {
        return exercises().stream()
                .filter(exercise -> exercise.traits().stretches().contains(muscle))
                .sorted(comparing(exercise -> exercise.kind() != Kind.STRETCH))
                .toList();
    }

    /// Returns the exercises somebody means: `pull aparts`, `rear delts`. Those so named come first, then those also
    /// called so, then those for a muscle of that name. Without words it returns all.
    public List<Exercise> matching(String words) {
        return Query.of(words)
                .among(
                        exercises(),
                        exercise -> List.of(
                                exercise.id() + " " + exercise.name(),
                                String.join(" ", exercise.teaching().names().alsoCalled()),
                                musclesOf(exercise)));
    }

    /// Returns the routines somebody means: `10-minute workout`.
    public List<Routine> routinesMatching(String words) {
        return Query.of(words)
                .among(routines, routine -> List.of(routine.id() + " " + routine.name(), routine.purpose()));
    }

    /// Returns the muscles somebody means: `traps`, `rotator cuff`.
    public List<MuscleGuide> musclesMatching(String words) {
        return Query.of(words)
                .among(muscles(), muscle -> List.of(muscle.id() + " " + muscle.name(), otherWords(muscle)));
    }

    private String musclesOf(Exercise exercise) {
        return muscles().stream()
                .filter(muscle -> exercise.traits().targets().concern(muscle.counted()))
                .map(muscle -> muscle.id() + " " + muscle.name() + " " + otherWords(muscle))
                .collect(joining(" "));
    }

    private static String otherWords(MuscleGuide muscle) {
        return String.join(" ", muscle.names().alsoCalled());
    }
}
