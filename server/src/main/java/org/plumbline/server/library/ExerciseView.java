package org.plumbline.server.library;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Position;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.server.words.DoseWords;

/// An exercise as its page shows it.
///
/// @param facts what it needs, how one stands or lies, how much of it
/// @param easier what is easier, the nearest first
/// @param harder what is harder, the nearest first
public record ExerciseView(Exercise exercise, List<String> facts, List<Exercise> easier, List<Exercise> harder) {

    private static final int NEIGHBORS = 2;

    /// A mistake and what to do instead.
    public record Notice(String mistake, String instead) {}

    static ExerciseView of(Exercise exercise, Repertoire repertoire) {
        List<Exercise> easier = exercise.suitability().easier().stream()
                .flatMap(id -> repertoire.find(id).stream())
                .limit(NEIGHBORS)
                .toList();
        List<Exercise> harder = repertoire.ladderOf(exercise).stream()
                .flatMap(ladder -> ladder.above(exercise.id()).stream())
                .flatMap(id -> repertoire.find(id).stream())
                .limit(NEIGHBORS)
                .toList();
        return new ExerciseView(exercise, facts(exercise), easier, harder);
    }

    private static List<String> facts(Exercise exercise) {
        return Stream.of(equipment(exercise), positions(exercise), dose(exercise))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    static String equipment(Exercise exercise) {
        return DoseWords.capitalized(exercise.suitability().equipment().stream()
                .map(ExerciseView::together)
                .distinct()
                .collect(joining(" or ")));
    }

    private static String together(Set<Equipment> needed) {
        return needed.stream()
                .sorted()
                .map(item -> item == Equipment.NONE ? "no equipment" : words(item.toString()))
                .collect(joining(" and "));
    }

    private static String positions(Exercise exercise) {
        return DoseWords.capitalized(exercise.traits().positions().stream()
                .map(Position::toString)
                .map(ExerciseView::words)
                .collect(joining(" or ")));
    }

    private static String dose(Exercise exercise) {
        String sides = exercise.dose().sides() == Sides.BOTH ? "" : " each side";
        String unit = exercise.dose().measure() == Measure.REPS ? " reps" : " s";
        return exercise.dose().full().sets().toString().replace("-", "–") + " × "
                + exercise.dose().amount().toString().replace("-", "–") + unit + sides;
    }

    private static String words(String kebab) {
        return kebab.replace('-', ' ');
    }

    /// Returns what to notice, as pairs; the catalog writes them `mistake: what to do instead`.
    public List<Notice> notices() {
        return exercise.teaching().mistakes().stream().map(ExerciseView::notice).toList();
    }

    private static Notice notice(String line) {
        int colon = line.indexOf(": ");
        return colon < 0
                ? new Notice(line, "")
                : new Notice(line.substring(0, colon), DoseWords.capitalized(line.substring(colon + 2)));
    }
}
