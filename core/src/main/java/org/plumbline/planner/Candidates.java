package org.plumbline.planner;

import java.util.Comparator;
import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;

/// All that may be chosen for one person, by id, and what is taken first.
///
/// @param exercises what is eligible, by id
record Candidates(
        Repertoire repertoire,
        Eligibility eligibility,
        Preferences preferences,
        Limits limits,
        List<Exercise> exercises) {

    static Candidates of(Repertoire repertoire, Eligibility eligibility, Preferences preferences, Limits limits) {
        List<Exercise> eligible = repertoire.exercises().stream()
                .filter(eligibility::allows)
                .sorted(Comparator.comparing(Exercise::id))
                .toList();
        return new Candidates(repertoire, eligibility, preferences, limits, eligible);
    }

    /// Returns what may be chosen for the strengthening of a session. What is not wanted is among it, as the
    /// last resort: a session without any row breaks a rule, and rules come before wishes (rulebook 1).
    List<Exercise> training() {
        return exercises.stream().filter(WeekProblem::isTraining).toList();
    }
}
