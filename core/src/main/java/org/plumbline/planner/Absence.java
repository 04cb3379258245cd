package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.planner.WeekBench.Basis;
import org.plumbline.planner.WeekChooser.Chosen;

/// Finds out why an exercise is not in a week.
final class Absence {

    private final Basis basis;
    private final Candidates candidates;
    private final Plan.Week plan;
    private final Optional<Chosen> chosen;

    /// @param chosen what was chosen for the week; empty where a named routine decides
    Absence(Basis basis, Plan.Week plan, Optional<Chosen> chosen) {
        this.basis = basis;
        this.candidates = basis.planner().candidates();
        this.plan = plan;
        this.chosen = chosen;
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
        Optional<Refusal> refusal = known.flatMap(candidates.eligibility()::refusal);
        if (refusal.isPresent()) {
            return new WhyNot.Refused(refusal.get());
        }
        if (known.filter(candidates.preferences()::isUnwanted).isPresent()) {
            return new WhyNot.Unwanted();
        }
        if (known.filter(WeekProblem::isTraining).isEmpty()) {
            return new WhyNot.OthersChosen();
        }
        return chosen.<WhyNot>map(week -> noPlace(week, known.get())).orElseGet(WhyNot.NotInRoutine::new);
    }

    private static WhyNot noPlace(Chosen week, Exercise exercise) {
        Swaps swaps = new Swaps(week);
        return swaps.best(exercise)
                .<WhyNot>map(swap -> new WhyNot.NoBetter(swap.weekday(), swap.from(), swap.shifts()))
                .orElseGet(() -> new WhyNot.Breaks(swaps.obstacle(exercise)));
    }
}
