package org.plumbline.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.rule.Numbers;

/// Which side of a one-sided exercise is weaker, and since how many sessions clearly so (A1).
///
/// @param streaks by exercise
/// @param extra the sides that get one more set for now
public record SideLog(Map<ExerciseId, Streak> streaks, Map<ExerciseId, Change.SideGetsMore> extra) {

    public static final SideLog EMPTY = new SideLog(Map.of(), Map.of());

    /// So many sessions in a row in which a side did clearly less; 0 when it merely did less the last time.
    public record Streak(Side weaker, int sessions) {}

    public SideLog {
        streaks = Map.copyOf(streaks);
        extra = Map.copyOf(extra);
    }

    /// Returns the streak after a session in which the sides did so.
    public Streak after(ExerciseId exercise, EachSide done) {
        Side weaker = done.weaker();
        if (!done.differBy(Numbers.SIDE_PERCENT)) {
            return new Streak(weaker, 0);
        }
        return new Streak(
                weaker,
                1
                        + Optional.ofNullable(streaks.get(exercise))
                                .filter(streak -> streak.weaker() == weaker)
                                .map(Streak::sessions)
                                .orElse(0));
    }

    /// Returns the log with what the sides did in one more session.
    public SideLog with(ExerciseId exercise, EachSide done) {
        Map<ExerciseId, Streak> more = new TreeMap<>(streaks);
        more.put(exercise, after(exercise, done));
        return new SideLog(more, extra);
    }

    /// Returns the log once a side gets a set more; from then on sessions count anew.
    public SideLog with(Change.SideGetsMore change) {
        Map<ExerciseId, Change.SideGetsMore> more = new TreeMap<>(extra);
        more.put(change.exercise(), change);
        Map<ExerciseId, Streak> begun = new TreeMap<>(streaks);
        begun.put(change.exercise(), new Streak(change.side(), 0));
        return new SideLog(begun, more);
    }

    /// Returns the side that begins, if the sides ever differed, and whether it has a set of its own for now.
    public Optional<Script.WeakerSide> weaker(ExerciseId exercise, Instant now) {
        Optional<Change.SideGetsMore> more =
                Optional.ofNullable(extra.get(exercise)).filter(change -> now.isBefore(change.until()));
        return more.map(change -> new Script.WeakerSide(change.side(), true))
                .or(() -> Optional.ofNullable(streaks.get(exercise))
                        .map(streak -> new Script.WeakerSide(streak.weaker(), false)));
    }
}
