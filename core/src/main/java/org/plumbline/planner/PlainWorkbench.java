package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;

/// Stand-in until the search is there.
final class PlainWorkbench implements Workbench {

    private final Repertoire repertoire;
    private final Plan.Week plan;

    PlainWorkbench(Repertoire repertoire, Plan.Week plan) {
        this.repertoire = repertoire;
        this.plan = plan;
    }

    @Override
    public Plan.Week plan() {
        return plan;
    }

    @Override
    public Optional<Selection> selection() {
        return plan.routine().isPresent()
                ? Optional.empty()
                : Optional.of(new Selection(plan.sessions().stream()
                        .map(session -> new Selection.Session(
                                session.weekday(),
                                session.strength().stream()
                                        .map(item -> new Selection.Choice(
                                                item.exercise(), item.dose().sets()))
                                        .toList()))
                        .toList()));
    }

    @Override
    public Optional<Quality> quality() {
        return Optional.of(new Quality(0, 0, 0, 0, true));
    }

    @Override
    public List<MuscleVolume> volumes() {
        List<MuscleVolume> volumes = new ArrayList<>();
        for (WeeklyTarget target : WeeklyTarget.all()) {
            int halfSets = plan.sessions().stream()
                    .flatMap(session -> session.strength().stream())
                    .mapToInt(item -> item.dose().sets()
                            * target.halfSets(
                                    repertoire.exercise(item.exercise()).traits()))
                    .sum();
            volumes.add(new MuscleVolume(target, halfSets));
        }
        return volumes;
    }

    @Override
    public Optional<Why> why(DayOfWeek weekday, ExerciseId exercise) {
        return plan.sessions().stream()
                .filter(session -> session.weekday() == weekday)
                .flatMap(PlannedSession::items)
                .filter(item -> item.exercise().equals(exercise))
                .findFirst()
                .map(item -> new Why(
                        item.why(),
                        volumes().subList(0, 2),
                        List.of(new Shift(WeeklyTarget.LOWER_TRAPEZIUS, 12, 8)),
                        alternatives(weekday, exercise).stream().findFirst(),
                        false,
                        false));
    }

    @Override
    public WhyNot whyNot(ExerciseId exercise) {
        return new WhyNot.OthersChosen();
    }

    @Override
    public List<Alternative> alternatives(DayOfWeek weekday, ExerciseId exercise) {
        return repertoire.exercises().stream()
                .filter(other -> other.kind() == repertoire.exercise(exercise).kind())
                .map(Exercise::id)
                .filter(other -> !other.equals(exercise))
                .limit(4)
                .map(other -> new Alternative(
                        other,
                        2,
                        List.of(new Shift(WeeklyTarget.LOWER_TRAPEZIUS, 12, 8)),
                        Set.of(Alternative.Trait.SAME_PATTERN)))
                .toList();
    }

    @Override
    public EditOutcome edit(PlanEdit edit) {
        return new EditOutcome.Done(selection(), List.of(), 100);
    }

    @Override
    public Optional<Clash> clash() {
        return Optional.empty();
    }
}
