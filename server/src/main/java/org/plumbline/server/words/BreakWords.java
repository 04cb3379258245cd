package org.plumbline.server.words;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.desk.BreakMove;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;

/// The moves of a desk break in words: `Chin tuck, 8 reps, then walk about for 60 seconds.`
public final class BreakWords {

    /// In a break it is done in half its range (DESK4).
    private static final ExerciseId HALF = new ExerciseId("back-to-wall-angel");

    private BreakWords() {}

    /// Returns the name as a heading: `Chin tuck`, `Stand up and walk about`.
    public static String name(BreakMove move, Repertoire repertoire) {
        return switch (move) {
            case BreakMove.OfCatalog catalog -> ExerciseWords.name(repertoire, catalog.exercise());
            case BreakMove.Walk _ -> "Stand up and walk about";
            case BreakMove.Own own -> own.name();
        };
    }

    /// Returns how much: `8 reps each side`, `60 seconds`.
    public static String amount(BreakMove move, Repertoire repertoire) {
        int amount = move.work().amount();
        boolean isEach = move instanceof BreakMove.OfCatalog catalog
                && repertoire
                        .find(catalog.exercise())
                        .filter(exercise -> exercise.dose().sides() != Sides.BOTH)
                        .isPresent();
        return amount + " " + DoseWords.counted(amount, move.work().measure()) + (isEach ? " each side" : "");
    }

    /// Returns all moves in one sentence.
    public static String sentence(List<BreakMove> moves, Repertoire repertoire) {
        List<String> parts = new ArrayList<>();
        for (BreakMove move : moves) {
            String part = part(move, repertoire);
            parts.add(parts.isEmpty() || move instanceof BreakMove.Own ? part : DoseWords.uncapitalized(part));
        }
        return parts.isEmpty() ? "Stand up and move a little." : String.join(", then ", parts) + ".";
    }

    private static String part(BreakMove move, Repertoire repertoire) {
        return move instanceof BreakMove.Walk walk
                ? "Walk about for %d %s"
                        .formatted(
                                walk.work().amount(),
                                DoseWords.counted(walk.work().amount(), Measure.SECONDS))
                : name(move, repertoire) + ", " + amount(move, repertoire);
    }

    public static boolean isHalf(ExerciseId exercise) {
        return exercise.equals(HALF);
    }
}
