package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Change;
import org.plumbline.history.Decided;
import org.plumbline.history.EachSide;
import org.plumbline.history.Script;
import org.plumbline.history.SideLog;
import org.plumbline.rule.Numbers;

/// A1: a side that does a fifth less in two sessions gets one more set for four weeks, and begins.
///
/// Source: rulebook A1, judgement.
record EvenOutSides() implements CourseRule {

    @Override
    public List<Change> changes(Closing closing) {
        return closing.decided().stream()
                .map(Decided::exercise)
                .flatMap(exercise -> more(
                        exercise,
                        closing.history().course().sides(),
                        closing.session().sides(exercise),
                        closing.now())
                        .stream())
                .toList();
    }

    /// Returns the set more for the weaker side, if it is due and there is none yet.
    ///
    /// @param sides how the sides did before
    /// @param done what they did now, where it was told
    static Optional<Change> more(ExerciseId exercise, SideLog sides, Optional<EachSide> done, Instant now) {
        boolean hasMore =
                sides.weaker(exercise, now).filter(Script.WeakerSide::getsMore).isPresent();
        return done.map(told -> sides.after(exercise, told))
                .filter(streak -> !hasMore && streak.sessions() >= Numbers.SIDE_SESSIONS)
                .map(streak -> new Change.SideGetsMore(
                        exercise, streak.weaker(), now.plus(Duration.ofDays(Numbers.SIDE_DAYS))));
    }
}
