package org.plumbline.progression;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Change;
import org.plumbline.history.Decided;
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
                .flatMap(exercise -> more(exercise, closing).stream())
                .toList();
    }

    private static Optional<Change> more(ExerciseId exercise, Closing closing) {
        SideLog sides = closing.history().course().sides();
        boolean hasMore = sides.weaker(exercise, closing.now())
                .filter(side -> side.getsMore())
                .isPresent();
        return closing.session()
                .sides(exercise)
                .map(done -> sides.after(exercise, done))
                .filter(streak -> !hasMore && streak.sessions() >= Numbers.SIDE_SESSIONS)
                .map(streak -> new Change.SideGetsMore(
                        exercise, streak.weaker(), closing.now().plus(Duration.ofDays(Numbers.SIDE_DAYS))));
    }
}
