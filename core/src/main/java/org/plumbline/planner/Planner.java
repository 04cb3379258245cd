package org.plumbline.planner;

import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;

/// Chooses the week of a person: screened first, then composed by the rules of section 2.
public final class Planner {

    private final Repertoire repertoire;

    public Planner(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns the plan of a program week as if all weeks before went as planned.
    ///
    /// @param week 1 or later
    public Plan plan(Profile profile, int week) {
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow notNow -> new Plan.NotNow(notNow);
            case Verdict.Train train ->
                throw new UnsupportedOperationException(repertoire.exercises().size() + " " + train + week);
        };
    }
}
