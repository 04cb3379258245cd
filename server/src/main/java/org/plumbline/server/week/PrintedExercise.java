package org.plumbline.server.week;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.history.Script;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;

/// One exercise on paper: `Band row`, `2 × 12–15`, `Red band, 45 s rest`.
///
/// @param amount the sets, and what each should reach; where the plan leaves room upward, up to where
/// @param details sides, load, rest and how it is changed; may be empty
/// @param keyPoint the one thing to think of; may be empty
/// @param sets how many boxes a week it has
public record PrintedExercise(ExerciseId id, String name, String amount, String details, String keyPoint, int sets) {

    static PrintedExercise of(Script.Item item, PlannedSession planned, Repertoire repertoire) {
        Prescription asked = item.prescription();
        Exercise exercise = repertoire.exercise(asked.exercise());
        Optional<PlannedItem> line = planned.items()
                .filter(one -> one.exercise().equals(asked.exercise()))
                .findFirst();
        int most = line.map(PlannedItem::dose)
                .filter(dose -> dose.measure() == asked.target().measure())
                .map(dose -> dose.amount().high())
                .orElse(0);
        Range range = new Range(asked.target().amount(), Math.max(asked.target().amount(), most));
        return new PrintedExercise(
                exercise.id(),
                LoadWords.name(asked.variant(), repertoire),
                amount(asked.sets(), range, exercise),
                details(exercise, asked.load(), DoseWords.details(asked, item.restSeconds(), item.change())),
                exercise.teaching().keyPoints().stream().findFirst().orElse(""),
                asked.sets());
    }

    static PrintedExercise of(Plan.MicroDose dose, Repertoire repertoire) {
        Exercise exercise = repertoire.exercise(dose.exercise());
        return new PrintedExercise(
                exercise.id(),
                LoadWords.name(exercise.id(), repertoire),
                amount(dose.mostSets(), dose.amount(), exercise),
                details(exercise, dose.load(), ""),
                "",
                dose.mostSets());
    }

    private static String amount(int sets, Range each, Exercise exercise) {
        String unit = exercise.dose().measure() == Measure.REPS ? "" : " s";
        return sets + " × " + each.toString().replace("-", "–") + unit;
    }

    private static String details(Exercise exercise, Load load, String others) {
        String sides = exercise.dose().sides() == Sides.BOTH ? "" : "each side";
        return DoseWords.capitalized(Stream.of(sides, DoseWords.uncapitalized(DoseWords.load(load)), others)
                .filter(words -> !words.isEmpty())
                .collect(joining(", ")));
    }
}
