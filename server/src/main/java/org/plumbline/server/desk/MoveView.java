package org.plumbline.server.desk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.exercise.Teaching;
import org.plumbline.planner.Breaks;
import org.plumbline.server.web.FigureName;
import org.plumbline.server.words.BreakWords;
import org.plumbline.server.words.DoseWords;

/// One move of a break as a page shows it: its name, how much of it, how, and what is drawn.
///
/// @param exercise of the catalog, if it is one
/// @param how in a few words, may be empty
/// @param load what it is done with, and how it is changed for this person: `Red band, elbows low`; may be empty
public record MoveView(
        BreakMove move, String name, String amount, Optional<Exercise> exercise, String how, String load) {

    private static final String WALK = "To the window and back, or up the stairs. Let your arms swing.";

    static MoveView of(BreakMove move, Repertoire repertoire, DeskNow now) {
        Optional<Exercise> exercise =
                move instanceof BreakMove.OfCatalog catalog ? repertoire.find(catalog.exercise()) : Optional.empty();
        String how = switch (move) {
            case BreakMove.OfCatalog _ ->
                exercise.flatMap(known -> known.teaching().keyPoints().stream().findFirst())
                        .orElse("");
            case BreakMove.Walk _ -> WALK;
            case BreakMove.Own own -> how(own, now.plan());
        };
        return new MoveView(
                move,
                BreakWords.name(move, repertoire),
                BreakWords.amount(move, repertoire),
                exercise,
                how,
                exercise.map(known -> load(known, now.desk().breaks())).orElse(""));
    }

    private static String load(Exercise exercise, Breaks breaks) {
        StringJoiner words = new StringJoiner(", ");
        words.setEmptyValue("");
        String load = DoseWords.load(breaks.load(exercise.id()));
        if (!load.isEmpty()) {
            words.add(load);
        }
        breaks.change(exercise.id()).ifPresent(words::add);
        return DoseWords.capitalized(words.toString());
    }

    private static String how(BreakMove.Own own, Optional<DeskPlan> plan) {
        return plan.stream()
                .flatMap(known -> known.own().stream())
                .filter(known -> known.name().equals(own.name()))
                .findFirst()
                .map(OwnMove::how)
                .orElse("");
    }

    /// Returns the name of its drawing; a move of somebody's own has none.
    public Optional<FigureName> figure() {
        return switch (move) {
            case BreakMove.OfCatalog catalog
            when BreakWords.isHalf(catalog.exercise()) -> Optional.of(FigureName.HALF_WALL_ANGEL);
            case BreakMove.OfCatalog catalog -> Optional.of(FigureName.of(catalog.exercise()));
            case BreakMove.Walk _ -> Optional.of(FigureName.WALK);
            case BreakMove.Own _ -> Optional.empty();
        };
    }

    /// Returns the move without its amount, as the log has it: `exercise chin-tuck`.
    public String key() {
        String text = move.toString();
        return text.substring(0, text.lastIndexOf(": "));
    }

    /// Returns the steps, for who wants to read them.
    public List<String> steps() {
        return exercise.map(Exercise::teaching).map(Teaching::steps).orElse(List.of());
    }

    public boolean hasSides() {
        return exercise.map(Exercise::dose).map(Dose::sides).orElse(Sides.BOTH) != Sides.BOTH;
    }

    /// Returns the rhythm of one repetition in seconds, there, pause and back: `2 2 2` (rule TEMPO).
    public String tempo() {
        int whole =
                Math.max(3, exercise.map(known -> known.dose().tempoMillis()).orElse(0) / 1000);
        int way = Math.max(1, (whole - 1) / 2);
        return Stream.of(way, whole - 2 * way, way).map(String::valueOf).collect(joining(" "));
    }
}
