package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.planner.Swaps.Swap;
import org.plumbline.planner.WeekBench.Basis;
import org.plumbline.planner.WeekChooser.Chosen;

/// Finds out why an exercise is not in a week.
final class Absence {

    private final Basis basis;
    private final WeekPlanner planner;
    private final Plan.Week plan;

    Absence(Basis basis, WeekPlanner planner, Plan.Week plan) {
        this.basis = basis;
        this.planner = planner;
        this.plan = plan;
    }

    WhyNot of(ExerciseId id) {
        List<DayOfWeek> days = plan.sessions().stream()
                .filter(session ->
                        session.items().anyMatch(item -> item.exercise().equals(id)))
                .map(PlannedSession::weekday)
                .toList();
        if (!days.isEmpty()) {
            return new WhyNot.IsThere(days);
        }
        Optional<Exercise> known = basis.repertoire().find(id);
        Optional<Refusal> refusal = known.flatMap(planner.candidates().eligibility()::refusal);
        if (refusal.isPresent()) {
            return new WhyNot.Refused(refusal.get());
        }
        if (known.filter(planner.candidates().preferences()::isUnwanted).isPresent()) {
            return new WhyNot.Unwanted();
        }
        if (known.filter(WeekProblem::isTraining).isEmpty()) {
            return new WhyNot.OthersChosen();
        }
        return planner.chosen().<WhyNot>map(week -> noPlace(week, known.get())).orElseGet(WhyNot.NotInRoutine::new);
    }

    private WhyNot noPlace(Chosen week, Exercise exercise) {
        Optional<Swap> best = new Swaps(week).best(exercise);
        return best.<WhyNot>map(swap -> new WhyNot.NoBetter(swap.weekday(), swap.from(), swap.shifts()))
                .orElseGet(() -> new WhyNot.Breaks(rule(exercise)));
    }

    /// Which rule keeps it out everywhere: rest between loaded days, the balance of the trapezius, or the time.
    private static String rule(Exercise exercise) {
        if (Roles.isLoaded(exercise)) {
            return "F4";
        }
        if (Roles.upperTrapeziusExcess(exercise) > 0) {
            return "U1";
        }
        return Roles.isAccessory(exercise) ? "C7" : "TIME";
    }
}
