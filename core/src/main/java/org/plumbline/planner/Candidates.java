package org.plumbline.planner;

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
        List<Exercise> eligible =
                repertoire.exercises().stream().filter(eligibility::allows).toList();
        return new Candidates(repertoire, eligibility, preferences, limits, eligible);
    }
}
