package org.plumbline.server.library;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.server.words.ExerciseWords;

/// A step of the way from easier to harder, around one exercise: `band pull-apart, wide grip`.
///
/// @param steps alternatives of like difficulty
/// @param place easier, here or harder
public record Rung(List<Step> steps, String place) {

    private static final int NEIGHBORS = 2;
    private static final String EASIER = "easier";
    private static final String HERE = "here";
    private static final String HARDER = "harder";

    /// An exercise in one of its forms.
    ///
    /// @param form how it differs, empty for the exercise as taught
    public record Step(Exercise exercise, String form) {}

    /// Returns the rungs around an exercise, the easiest first: its own forms and two to each side, in the order of its
    /// ladder. Without a ladder the way down is what the exercise names as easier, and the way up what names it.
    static List<Rung> around(Exercise exercise, Repertoire repertoire) {
        List<Rung> rungs = repertoire
                .ladderOf(exercise)
                .map(ladder -> window(ladder.rungs(), exercise.id()).stream()
                        .flatMap(rung -> read(rung, repertoire).stream())
                        .collect(toCollection(ArrayList::new)))
                .orElseGet(ArrayList::new);
        Set<ExerciseId> shown = rungs.stream()
                .flatMap(rung -> rung.steps().stream())
                .map(step -> step.exercise().id())
                .collect(toCollection(LinkedHashSet::new));
        List<Rung> all = new ArrayList<>(easier(exercise, shown, repertoire));
        all.addAll(placed(rungs.isEmpty() ? List.of(alone(exercise, HERE)) : rungs, exercise.id()));
        if (rungs.isEmpty()) {
            repertoire.exercises().stream()
                    .filter(other -> other.suitability().easier().contains(exercise.id()))
                    .limit(NEIGHBORS)
                    .map(harder -> alone(harder, HARDER))
                    .forEach(all::add);
        }
        return all.size() > 1 ? List.copyOf(all) : List.of();
    }

    private static List<List<Variant>> window(List<List<Variant>> rungs, ExerciseId id) {
        List<Integer> own = IntStream.range(0, rungs.size())
                .filter(place -> rungs.get(place).stream()
                        .anyMatch(variant -> variant.exercise().equals(id)))
                .boxed()
                .toList();
        return own.isEmpty()
                ? List.of()
                : rungs.subList(
                        Math.max(0, own.getFirst() - NEIGHBORS), Math.min(rungs.size(), own.getLast() + NEIGHBORS + 1));
    }

    private static Optional<Rung> read(List<Variant> variants, Repertoire repertoire) {
        List<Step> steps = variants.stream()
                .flatMap(variant -> repertoire.find(variant.exercise()).stream()
                        .map(found -> new Step(
                                found, variant.form().map(ExerciseWords::form).orElse(""))))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Rung(steps, ""));
    }

    private static List<Rung> easier(Exercise exercise, Set<ExerciseId> shown, Repertoire repertoire) {
        return exercise.suitability().easier().stream()
                .filter(id -> !shown.contains(id))
                .flatMap(id -> repertoire.find(id).stream())
                .limit(NEIGHBORS)
                .map(found -> alone(found, EASIER))
                .toList()
                .reversed();
    }

    private static List<Rung> placed(List<Rung> rungs, ExerciseId id) {
        int first = IntStream.range(0, rungs.size())
                .filter(place -> rungs.get(place).has(id))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, rungs.size())
                .mapToObj(place -> {
                    Rung rung = rungs.get(place);
                    String where = rung.has(id) ? HERE : place < first ? EASIER : HARDER;
                    return new Rung(rung.steps(), where);
                })
                .toList();
    }

    private static Rung alone(Exercise exercise, String place) {
        return new Rung(List.of(new Step(exercise, "")), place);
    }

    private boolean has(ExerciseId id) {
        return steps.stream().anyMatch(step -> step.exercise().id().equals(id));
    }

    public boolean isHere() {
        return place.equals(HERE);
    }
}
