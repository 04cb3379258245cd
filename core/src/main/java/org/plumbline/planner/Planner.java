package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.history.Edits;
import org.plumbline.person.Profile;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.search.Problem;

/// Chooses the week of a person: screened first, then composed by the rules of section 2.
///
/// Every legal profile gets an answer. What could not be had is said in the remarks, never thrown.
public final class Planner implements Plans {

    private final Repertoire repertoire;

    public Planner(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns the plan of a program week as if all weeks before went as planned.
    ///
    /// @param week 1 or later
    public Plan plan(Profile profile, int week) {
        return plan(profile, week, SoFar.AS_PLANNED);
    }

    @Override
    public Plan plan(Profile profile, int week, SoFar soFar) {
        if (week < 1) {
            throw new IllegalArgumentException("Weeks are counted from 1, not " + week);
        }
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow notNow -> new Plan.NotNow(notNow);
            case Verdict.Train train ->
                new WeekPlanner(repertoire, profile, train, week, soFar).make().plan();
        };
    }

    /// Returns the week of a profile with everything needed to ask about it and to change it, or empty if they may not
    /// train here.
    ///
    /// @param week 1 or later
    public Optional<Workbench> workbench(Profile profile, int week, SoFar soFar) {
        return workbench(profile, week, soFar, Edits.NONE);
    }

    /// Returns the same for somebody who has changed their week before.
    Optional<Workbench> workbench(Profile profile, int week, SoFar soFar, Edits edits) {
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow _ -> Optional.empty();
            case Verdict.Train train ->
                Optional.of(
                        new WeekBench(new WeekBench.Basis(repertoire, profile, train, week, soFar, edits), Map.of()));
        };
    }

    /// Returns the week of a profile as numbers, for whoever wants to solve it another way; empty where there
    /// is nothing to choose.
    public Optional<Problem> problem(Profile profile, int week, SoFar soFar) {
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow _ -> Optional.empty();
            case Verdict.Train train -> new WeekPlanner(repertoire, profile, train, week, soFar).problem();
        };
    }

    /// Returns one session of a routine as this person would do it on a day of that week, or empty if they may not
    /// train here, or if too little of it is left for them.
    ///
    /// @param week 1 or later
    public Optional<PlannedSession> session(Profile profile, Routine routine, int week, DayOfWeek day, SoFar soFar) {
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow _ -> Optional.empty();
            case Verdict.Train train -> new WeekPlanner(repertoire, profile, train, week, soFar).session(routine, day);
        };
    }
}
