package org.plumbline.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;

/// What follows when somebody takes the harder exercise that was offered, or declines it (3.3, point 2; V1).
public final class Offers {

    private Offers() {}

    /// Returns the answer to an offer as an entry; nothing where no such offer waits.
    public static Optional<LogEntry.OfferAnswered> answer(
            History history, ExerciseId exercise, boolean isTaken, Instant now) {
        return history.offer(exercise)
                .map(offered -> new LogEntry.OfferAnswered(
                        now, exercise, isTaken, isTaken ? List.of(taken(history, exercise, offered)) : List.of()));
    }

    private static Decided taken(History history, ExerciseId exercise, Prescription offered) {
        int least = history.records().last(exercise).map(last -> last.least()).orElse(0);
        Decision.Train up =
                new Decision.Train(Step.LADDER_UP, offered, new Reason.NextExercise(least, offered.exercise()));
        Standing standing = new Standing(
                offered,
                up.reason(),
                Standing.startingWith(offered).streaks(),
                Standing.startingWith(offered).footing());
        return new Decided(exercise, Performance.NONE, up, Optional.of(standing));
    }
}
