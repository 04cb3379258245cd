package org.plumbline.server.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;

/// An exercise as its page shows it.
///
/// @param rungs the way from easier to harder around it
/// @param trained the muscles it trains, the most trained first
/// @param stretched the muscles it lengthens
/// @param body the muscles on drawings of the body
/// @param routines the named routines it is part of
/// @param footnotes what it rests on
public record ExerciseView(
        Exercise exercise,
        List<Rung> rungs,
        List<Trained> trained,
        List<MuscleGuide> stretched,
        List<BodySide> body,
        List<Routine> routines,
        Footnotes footnotes) {

    private static final String DESK_RESET = "desk-reset";
    private static final RoutineId MICRO_BREAK = new RoutineId("T-MB");

    /// A mistake and what to do instead.
    public record Notice(String mistake, String instead) {}

    /// A muscle and how much of the work it gets, in words: `mostly`.
    public record Trained(MuscleGuide muscle, String share) {}

    static ExerciseView of(Exercise exercise, Repertoire repertoire, Footnotes footnotes) {
        return new ExerciseView(
                exercise,
                Rung.around(exercise, repertoire),
                trained(exercise, repertoire),
                repertoire.muscles().stream()
                        .filter(guide -> !guide.isCountedElsewhere())
                        .filter(guide -> exercise.traits().stretches().contains(guide.counted()))
                        .toList(),
                BodySide.of(exercise, repertoire),
                repertoire.routines().stream()
                        .filter(routine -> isPartOf(exercise, routine))
                        .toList(),
                footnotes);
    }

    private static List<Trained> trained(Exercise exercise, Repertoire repertoire) {
        return exercise.traits().muscles().entrySet().stream()
                .sorted(Map.Entry.<Muscle, Integer>comparingByValue(reverseOrder())
                        .thenComparing(comparing(Map.Entry::getKey)))
                .flatMap(entry -> guide(entry.getKey(), repertoire).stream()
                        .map(guide -> new Trained(guide, ExerciseWords.share(entry.getValue()))))
                .toList();
    }

    private static Optional<MuscleGuide> guide(Muscle muscle, Repertoire repertoire) {
        return repertoire.muscles().stream()
                .filter(guide -> !guide.isCountedElsewhere() && guide.counted() == muscle)
                .findFirst();
    }

    /// The desk reset is the micro-break told as one exercise.
    private static boolean isPartOf(Exercise exercise, Routine routine) {
        boolean isBreak =
                exercise.id().value().equals(DESK_RESET) && routine.id().equals(MICRO_BREAK);
        return isBreak
                || routine.slots().stream().anyMatch(slot -> slot.choices().contains(exercise.id()));
    }

    /// Returns what it needs, how one stands or lies, how much of it.
    public List<String> facts() {
        return Stream.of(
                        ExerciseWords.equipment(exercise),
                        ExerciseWords.positions(exercise),
                        ExerciseWords.dose(exercise))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /// Returns what else it is called: `Also called scapular row, seated row.`
    public String otherNames() {
        List<String> others = exercise.teaching().names().alsoCalled();
        return others.isEmpty() ? "" : "Also called " + String.join(", ", others) + ".";
    }

    /// Returns what its figure shows, for whoever cannot see it.
    public String picture() {
        return exercise.teaching().picture().orElse(exercise.name());
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
