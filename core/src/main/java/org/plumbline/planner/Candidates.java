package org.plumbline.planner;

import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;

/// All that may be chosen for one person, by id, and what is taken first.
record Candidates(Repertoire repertoire, Eligibility eligibility, Preferences preferences, Limits limits) {

    List<Exercise> exercises() {
        return repertoire.exercises().stream().filter(eligibility::allows).toList();
    }
}
