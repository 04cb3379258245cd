package org.plumbline.server.library;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Muscle;
import org.plumbline.server.web.Form;

/// What somebody looks for among the exercises: `row`, with a band, standing.
///
/// @param words parts of names, other names and muscles
/// @param equipment something to do it with; `none` for what needs nothing at all
/// @param muscle something it trains or stretches
public record Filter(
        String words,
        Optional<Kind> kind,
        Optional<Equipment> equipment,
        Optional<Muscle> muscle,
        Optional<Stance> stance) {

    /// Reads the fields `q`, `kind`, `equipment`, `muscle` and `position`.
    static Filter of(Form form) {
        return new Filter(
                form.find("q", String::strip).orElse(""),
                form.find("kind", Kind::parse),
                form.find("equipment", Equipment::parse),
                form.find("muscle", Muscle::parse),
                form.find("position", Stance::parse));
    }

    /// Whether an exercise has everything that was chosen; the words are for the repertoire to judge.
    boolean allows(Exercise exercise) {
        return kind.map(exercise.kind()::equals).orElse(true)
                && equipment.map(item -> isFor(item, exercise)).orElse(true)
                && muscle.map(trained -> isFor(trained, exercise)).orElse(true)
                && stance.map(wanted -> wanted.allows(exercise)).orElse(true);
    }

    static boolean isFor(Equipment item, Exercise exercise) {
        return exercise.suitability().equipment().stream().anyMatch(needed -> needed.contains(item));
    }

    static boolean isFor(Muscle muscle, Exercise exercise) {
        return exercise.traits().halfSets(muscle) > 0
                || exercise.traits().stretches().contains(muscle);
    }

    /// Returns how many of the four are chosen.
    public long chosen() {
        return Stream.of(kind, equipment, muscle, stance)
                .filter(Optional::isPresent)
                .count();
    }

    public boolean isEmpty() {
        return words.isEmpty() && chosen() == 0;
    }
}
