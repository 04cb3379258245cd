package org.plumbline.server.library;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Routine.Slot;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;

/// A named routine as this person would do it today.
///
/// @param script what they would do; empty when too little of the routine is left for them
/// @param start what the page can offer: `start`, `answer` questions first, go `on` with what is open, `not-now`, or
/// `nothing`
/// @param restsUntil the weekday until which the last session still needs rest, or empty
public record RoutineView(
        Routine routine, Optional<Script> script, String start, String restsUntil, Repertoire repertoire) {

    /// Returns the last part of the page's address: `t-b`.
    public static String path(Routine routine) {
        return "/routines/" + routine.id().value().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return path(routine);
    }

    public boolean offers(String asked) {
        return start.equals(asked);
    }

    /// Returns how long it takes: `Ten minutes`.
    public String minutes() {
        return script.map(some -> DoseWords.minutes(some.seconds())).orElse("");
    }

    public boolean isPractice() {
        return script.map(Script::isPractice).orElse(false);
    }

    /// Returns the parts that have something in them.
    public List<Part> parts() {
        return Stream.of(Part.values()).filter(part -> !items(part).isEmpty()).toList();
    }

    public List<Script.Item> items(Part part) {
        return script.stream()
                .flatMap(some -> some.items().stream())
                .filter(item -> item.part() == part)
                .toList();
    }

    public Exercise exercise(Script.Item item) {
        return repertoire.exercise(item.prescription().exercise());
    }

    public String dose(Script.Item item) {
        return DoseWords.dose(item.prescription(), exercise(item));
    }

    /// Returns the second line of an item: `Red band, hold each one 1 s, 45 s rest`.
    public String details(Script.Item item) {
        String load = DoseWords.load(item.prescription().load());
        String details = DoseWords.details(item.prescription(), item.restSeconds(), item.change());
        return DoseWords.capitalized(
                Stream.of(load, details).filter(words -> !words.isEmpty()).collect(joining(", ")));
    }

    /// Returns what it takes to do it as it is: `stretch band, mat or carpet, wall`. Equipment that an alternative or
    /// an easier exercise does without is not asked for.
    public String equipment() {
        String needed = routine.slots().stream()
                .map(slot -> slot.choices().getFirst())
                .flatMap(id -> repertoire.find(id).stream())
                .map(exercise -> exercise.suitability().equipment().getFirst())
                .flatMap(Set::stream)
                .filter(Predicate.not(Equipment.NONE::equals))
                .distinct()
                .sorted()
                .map(ExerciseWords::equipment)
                .collect(joining(", "));
        return needed.isEmpty() ? "Nothing" : DoseWords.capitalized(needed);
    }

    /// Returns the exercises of the routine that this person would not do, by name: `Prone Y raise, bird dog`.
    public String leftOut() {
        Set<ExerciseId> done = script.stream()
                .flatMap(some -> some.items().stream())
                .map(item -> item.prescription().exercise())
                .collect(toSet());
        return DoseWords.capitalized(routine.slots().stream()
                .filter(slot -> script.isPresent() && choices(slot).noneMatch(done::contains))
                .map(slot -> repertoire.exercise(slot.choices().getFirst()).name())
                .distinct()
                .map(DoseWords::uncapitalized)
                .collect(joining(", ")));
    }

    private static Stream<ExerciseId> choices(Slot slot) {
        return Stream.concat(slot.choices().stream(), slot.otherwise().stream().flatMap(RoutineView::choices));
    }
}
