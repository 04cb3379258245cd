package org.plumbline.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// The sessions that are over: the last one, the last practice, and what the next morning is judged by. It changes
/// while the [Fold] folds and never leaves it.
final class Over {

    Optional<FinishedSession> last = Optional.empty();
    Optional<FinishedSession> practice = Optional.empty();
    Optional<Instant> morningTold = Optional.empty();
    final Map<ExerciseId, History.Before> before = new HashMap<>();
    Records recordsBefore = Records.NONE;
    final Feats feats;

    Over() {
        feats = new Feats();
    }

    Over(Over other) {
        last = other.last;
        practice = other.practice;
        morningTold = other.morningTold;
        before.putAll(other.before);
        recordsBefore = other.recordsBefore;
        feats = new Feats(other.feats);
    }

    /// An older practice that is heard of late is not the last one.
    void practiced(FinishedSession over) {
        if (isLatest(practice, over.finishedAt())) {
            practice = Optional.of(over);
        }
    }

    /// The next morning is asked after the session that ended last; what was done on the same day belongs to it.
    ///
    /// @param stood where somebody stood with each of its exercises
    /// @param shown what they had shown before it
    void trained(FinishedSession over, Map<ExerciseId, History.Before> stood, Records shown) {
        feats.add(over, stood);
        boolean isLatest = isLatest(last, over.finishedAt());
        boolean isSameDay = last.filter(other -> Attendance.isOneDay(other.finishedAt(), over.finishedAt()))
                .isPresent();
        if (isLatest && !isSameDay) {
            before.clear();
        }
        if (isLatest || isSameDay) {
            stood.forEach((exercise, one) -> before.merge(exercise, one, History.Before::and));
        }
        if (isLatest) {
            last = Optional.of(over);
            recordsBefore = shown;
            morningTold = Optional.empty();
        }
    }

    private static boolean isLatest(Optional<FinishedSession> before, Instant at) {
        return before.filter(other -> other.finishedAt().isAfter(at)).isEmpty();
    }

    void noted(LogEntry.NoteTold told) {
        last = last.map(over -> over.is(told.session()) ? over.with(told) : over);
        practice = practice.map(over -> over.is(told.session()) ? over.with(told) : over);
    }

    void corrected(LogEntry.SetCorrected corrected) {
        last = last.map(over -> over.is(corrected.session()) ? over.with(corrected) : over);
        practice = practice.map(over -> over.is(corrected.session()) ? over.with(corrected) : over);
    }

    /// Whether a morning is that after the last session, and was not told yet.
    boolean isNext(LogEntry.MorningTold morning) {
        return last.filter(over -> over.is(morning.session())).isPresent()
                && morningTold.filter(told -> !morning.at().isAfter(told)).isEmpty();
    }
}
