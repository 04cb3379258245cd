package org.plumbline.exercise;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Everything that can be prescribed: the exercises, ladders and routines of one catalog, checked against each other.
public final class Repertoire {

    private final Map<ExerciseId, Exercise> exercises;
    private final Map<LadderId, Ladder> ladders;
    private final List<Routine> routines;

    private Repertoire(Map<ExerciseId, Exercise> exercises, Map<LadderId, Ladder> ladders, List<Routine> routines) {
        this.exercises = exercises;
        this.ladders = ladders;
        this.routines = routines;
    }

    public static Repertoire of(Collection<Exercise> exercises, Collection<Ladder> ladders, List<Routine> routines) {
        return new Repertoire(
                new TreeMap<>(exercises.stream().collect(toMap(Exercise::id, identity()))),
                new TreeMap<>(ladders.stream().collect(toMap(Ladder::id, identity()))),
                List.copyOf(routines));
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
        return Optional.ofNullable(exercises.get(id));
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
}
