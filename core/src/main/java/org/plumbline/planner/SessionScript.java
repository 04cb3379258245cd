package org.plumbline.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;

/// Turns a planned session into what is done today: the plan says which exercises, the coach says how much.
///
/// An exercise that the coach moved up or down its ladder takes the place of the planned one, and one that was left
/// out stays out. A session without strength work is practice, and the coach has no say in it.
public final class SessionScript {

    private final Repertoire repertoire;
    private final History history;

    public SessionScript(Repertoire repertoire, History history) {
        this.repertoire = repertoire;
        this.history = history;
    }

    /// Returns the script of a planned session, or empty when the coach left nothing of it.
    public Optional<Script> of(PlannedSession planned) {
        List<Script.Item> items = Stream.of(
                        planned.warmUp().stream().filter(this::isIn).map(item -> asPlanned(Part.WARM_UP, item)),
                        planned.strength().stream().flatMap(item -> coached(item).stream()),
                        planned.stretches().stream().filter(this::isIn).map(item -> asPlanned(Part.STRETCH, item)))
                .flatMap(each -> each)
                .toList();
        boolean isLeft = planned.strength().isEmpty()
                ? !items.isEmpty()
                : items.stream().anyMatch(item -> item.part() == Part.STRENGTH);
        return isLeft ? Optional.of(new Script(items, planned.time().seconds())) : Optional.empty();
    }

    /// What hurt too much in a set is no warm-up either.
    private boolean isIn(PlannedItem planned) {
        return !history.isLeftOut(planned.exercise()) && !isPatternRemoved(planned.exercise());
    }

    private Optional<Script.Item> coached(PlannedItem planned) {
        ExerciseId exercise = history.inPlaceOf(planned.exercise());
        if (history.isLeftOut(exercise) || isPatternRemoved(exercise)) {
            return Optional.empty();
        }
        return Optional.of(history.standing(exercise)
                .map(standing -> new Script.Item(
                        Part.STRENGTH,
                        withPlannedSets(standing, planned.dose().sets()),
                        planned.dose().restSeconds(),
                        exercise.equals(planned.exercise()) ? planned.change() : Optional.empty(),
                        standing.because()))
                .orElseGet(() -> asPlanned(Part.STRENGTH, planned)));
    }

    private boolean isPatternRemoved(ExerciseId exercise) {
        return history.removedPatterns().stream().anyMatch(removed -> isSamePattern(removed, exercise));
    }

    private boolean isSamePattern(ExerciseId one, ExerciseId other) {
        Optional<LadderId> pattern = pattern(one);
        return pattern.isPresent() && pattern.equals(pattern(other));
    }

    private Optional<LadderId> pattern(ExerciseId exercise) {
        return repertoire.find(exercise).flatMap(found -> found.traits().ladder());
    }

    /// The weeks add sets (S1), but not in the session of another step up, and never after pain took one away (S2).
    private static Prescription withPlannedSets(Standing standing, int sets) {
        Prescription now = standing.prescription();
        boolean mayGrow = switch (standing.because()) {
            case Reason.RedPain _,
                    Reason.AmberPain _,
                    Reason.MorningPain _,
                    Reason.NextLoad _,
                    Reason.SmallerStep _,
                    Reason.NextExercise _ -> false;
            case Reason.StartHere _,
                    Reason.NothingReported _,
                    Reason.StopSign _,
                    Reason.FormSlipped _,
                    Reason.BelowFloor _,
                    Reason.ConfirmCeiling _,
                    Reason.AtTheTop _,
                    Reason.FeltHard _,
                    Reason.Building _ -> true;
        };
        return mayGrow && sets > now.sets() ? now.withSets(sets) : now;
    }

    private Script.Item asPlanned(Part part, PlannedItem planned) {
        PlannedDose dose = planned.dose();
        Prescription first = new Prescription(
                planned.exercise(),
                planned.load(),
                dose.sets(),
                new Work(dose.amount().low(), dose.measure()),
                pause(planned),
                List.of());
        return new Script.Item(part, first, dose.restSeconds(), planned.change(), new Reason.StartHere());
    }

    private Optional<Integer> pause(PlannedItem planned) {
        boolean pauses = repertoire
                .find(planned.exercise())
                .map(Exercise::dose)
                .filter(dose -> dose.mode() == Mode.REPS_AND_HOLD)
                .isPresent();
        return pauses ? planned.dose().holdSeconds().map(Range::low) : Optional.empty();
    }
}
