package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Routine.Part;
import org.plumbline.exercise.Routine.Slot;

/// A named routine for one person: what they may not or cannot do is replaced by the first easier exercise that they
/// can, else dropped (rulebook 2.7).
final class RoutineSession {

    private final Repertoire repertoire;
    private final Predicate<Exercise> isAllowed;
    private final Routine routine;

    /// One line: an exercise for a slot. A replacement has its own dose, not the slot's.
    record Line(Exercise exercise, Slot slot, boolean isReplacement) {}

    /// @param isAllowed whether they may do an exercise, and do not mind it
    RoutineSession(Repertoire repertoire, Predicate<Exercise> isAllowed, Routine routine) {
        this.repertoire = repertoire;
        this.isAllowed = isAllowed;
        this.routine = routine;
    }

    Routine routine() {
        return routine;
    }

    /// Returns the lines of one part that are left, in order, each exercise once.
    List<Line> lines(Part part) {
        List<Line> lines = new ArrayList<>();
        for (Slot slot : routine.slots(part)) {
            line(slot, lines).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    boolean isChanged() {
        return routine.slots().stream().map(Slot::part).distinct().anyMatch(part -> {
            List<Line> lines = lines(part);
            return lines.size() < routine.slots(part).size() || lines.stream().anyMatch(Line::isReplacement);
        });
    }

    private Optional<Line> line(Slot slot, List<Line> taken) {
        Optional<Line> asGiven = slot.choices().stream()
                .map(repertoire::find)
                .flatMap(Optional::stream)
                .filter(exercise -> isFree(exercise, taken))
                .findFirst()
                .map(exercise -> new Line(exercise, slot, false));
        return asGiven.or(() -> slot.otherwise().flatMap(other -> line(other, taken)))
                .or(() -> easier(slot.choices().getFirst(), taken).map(found -> new Line(found, slot, true)));
    }

    private boolean isFree(Exercise exercise, List<Line> taken) {
        return isAllowed.test(exercise)
                && taken.stream().noneMatch(line -> line.exercise().equals(exercise));
    }

    /// A loaded hinge never stands in: the routine's days may follow each other (F4).
    private Optional<Exercise> easier(ExerciseId id, List<Line> taken) {
        return repertoire.find(id).stream()
                .flatMap(exercise -> exercise.suitability().easier().stream())
                .map(repertoire::find)
                .flatMap(Optional::stream)
                .filter(exercise -> isFree(exercise, taken) && !Roles.isLoaded(exercise))
                .findFirst();
    }

    /// Returns the most sets of a line: those of the routine, or of a replacement as well.
    static int mostSets(Line line) {
        return line.slot().sets();
    }

    PlannedItem strength(Line line, int sets, Doses doses) {
        PlanReason why = PlanReason.BELONGS_TO_ROUTINE;
        if (line.isReplacement()) {
            return doses.strength(line.exercise(), sets, routine.restSeconds(), PlanReasons.of(line.exercise()));
        }
        Optional<Range> hold = line.slot()
                .holdSeconds()
                .or(() -> line.exercise().dose().measure() == Measure.SECONDS
                        ? Optional.empty()
                        : line.exercise().dose().full().holdSeconds());
        return doses.strength(line.exercise(), sets, line.slot().amount(), hold, routine.restSeconds(), why);
    }

    static PlannedItem warmUp(Line line, Doses doses) {
        Slot slot = line.slot();
        return line.isReplacement()
                ? doses.warmUp(line.exercise(), 1, PlanReasons.of(line.exercise()))
                : doses.easy(
                        line.exercise(),
                        slot.sets(),
                        slot.amount(),
                        slot.holdSeconds(),
                        PlanReasons.of(line.exercise()));
    }

    static PlannedItem stretch(Line line, Doses doses) {
        Slot slot = line.slot();
        return line.isReplacement()
                ? doses.stretch(line.exercise(), PlanReasons.of(line.exercise()))
                : doses.stretch(line.exercise(), slot.sets(), slot.amount(), PlanReasons.of(line.exercise()));
    }
}
