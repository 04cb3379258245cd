package org.plumbline.planner;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Choices;
import org.plumbline.history.History;
import org.plumbline.history.Records;
import org.plumbline.history.Selection;
import org.plumbline.rule.Numbers;

/// What is known of the weeks before, for a plan that follows what was done instead of what was planned.
///
/// @param records what was shown with each exercise; it opens gates
/// @param out exercises that the coach took out, and their patterns
/// @param pace how well the plan was kept; empty when it is taken to have gone as planned
/// @param isBusy little time for now (B7)
/// @param wantsUpperTrapezius whether the balance against the upper trapezius is lifted by choice (U2)
/// @param chosen what the sessions hold since the week was changed last; empty while it is as the planner made it
public record SoFar(
        Records records,
        Set<ExerciseId> out,
        Optional<Pace> pace,
        boolean isBusy,
        boolean wantsUpperTrapezius,
        Optional<Selection> chosen) {

    /// All weeks before went as planned, and nothing was logged yet.
    public static final SoFar AS_PLANNED =
            new SoFar(Records.NONE, Set.of(), Optional.empty(), false, false, Optional.empty());

    /// How well the plan was kept (F2).
    ///
    /// @param sessions full sessions done
    /// @param lately full sessions done in the last two weeks
    /// @param calm sessions in a row without amber or red pain
    public record Pace(int sessions, int lately, int calm) {

        /// Whether a beginner with so many sessions a week is offered a third (F2).
        boolean allowsThree(int sessionsAWeek) {
            return sessions >= Frequency.DONE_BEFORE_THREE
                    && 100 * lately >= Numbers.KEPT_PERCENT * 2 * sessionsAWeek
                    && calm >= Numbers.CALM_SESSIONS;
        }
    }

    public SoFar {
        out = Set.copyOf(out);
    }

    /// Returns the same with another choice to go on from.
    public SoFar with(Optional<Selection> selection) {
        return new SoFar(records, out, pace, isBusy, wantsUpperTrapezius, selection);
    }

    /// Returns what a history says. Where the coach went down from an exercise to an easier one and that is out, too,
    /// something else fills the slot (V2).
    public static SoFar of(History history, Repertoire repertoire, Instant now) {
        Choices choices = history.course().choices();
        Pace pace = new Pace(
                history.attendance().sessions(),
                history.attendance().doneIn(Numbers.KEPT_DAYS, now),
                history.attendance().growth().calm());
        Set<LadderId> removed = history.removedPatterns().stream()
                .flatMap(exercise -> repertoire.find(exercise).stream())
                .flatMap(exercise -> exercise.traits().ladder().stream())
                .collect(toUnmodifiableSet());
        Set<ExerciseId> out = repertoire.exercises().stream()
                .filter(exercise -> history.isLeftOut(exercise.id())
                        || history.isLeftOut(history.inPlaceOf(exercise.id()))
                        || exercise.traits().ladder().filter(removed::contains).isPresent())
                .map(Exercise::id)
                .collect(toUnmodifiableSet());
        return new SoFar(
                history.records(),
                out,
                Optional.of(pace),
                choices.isBusy(),
                choices.wantsUpperTrapezius(),
                history.edits().selection());
    }
}
