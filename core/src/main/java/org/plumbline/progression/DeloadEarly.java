package org.plumbline.progression;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Change;
import org.plumbline.history.Decided;
import org.plumbline.history.Records;
import org.plumbline.rule.Numbers;

/// D4: two exercises or more that drop by a fifth, in two sessions running, bring a lighter week early.
///
/// Source: rulebook D4, judgement; the lighter week itself is sourced [56].
record DeloadEarly() implements CourseRule {

    @Override
    public List<Change> changes(Closing closing) {
        List<ExerciseId> dropped = closing.decided().stream()
                .filter(decided -> isDrop(decided, closing))
                .map(Decided::exercise)
                .toList();
        boolean isDue = dropped.size() >= Numbers.DROPPED_EXERCISES
                && closing.history().course().deloads().droppedSessions() + 1 >= Numbers.DROPPED_SESSIONS
                && closing.history().course().deloads().now(closing.now()).isEmpty();
        return isDue ? List.of(lighterWeek(new Change.Cause.Dropped(dropped), closing)) : List.of();
    }

    private static boolean isDrop(Decided decided, Closing closing) {
        Records records = closing.history().records();
        return closing.session()
                .asked(decided.exercise())
                .filter(asked ->
                        records.isDrop(decided.exercise(), closing.session().loadUsed(asked), decided.done()))
                .isPresent();
    }

    static Change.LighterWeek lighterWeek(Change.Cause cause, Closing closing) {
        return new Change.LighterWeek(cause, closing.now().plus(Duration.ofDays(Numbers.DELOAD_DAYS)));
    }

    /// D4 as well: muscles as sore as 6 of 10.
    static Optional<Change.Cause> soreness(Optional<Integer> rating) {
        return rating.filter(sore -> sore >= Numbers.SORE).map(Change.Cause.Sore::new);
    }
}
