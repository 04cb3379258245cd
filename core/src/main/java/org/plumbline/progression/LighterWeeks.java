package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Level;
import org.plumbline.history.Change;
import org.plumbline.history.Deloads;
import org.plumbline.history.History;
import org.plumbline.rule.Numbers;

/// When a lighter week begins, and what it leaves: `3, 3, 2, 2, 1` sets become `2, 1, 1, 1, 1` (D2 to D4).
///
/// Sources: rulebook D2 and D3 [56][57]; D4 is judgement. A week off on purpose is never asked for.
public final class LighterWeeks {

    private LighterWeeks() {}

    /// Returns the lighter week that begins now: sore muscles come first, then the calendar (D4 before D3).
    ///
    /// @param level beginners have no scheduled one
    public static Optional<Change.LighterWeek> beginning(
            History history, Level level, Optional<Pain> soreness, Instant now) {
        Deloads deloads = history.course().deloads();
        if (deloads.now(now).isPresent()) {
            return Optional.empty();
        }
        Optional<Change.Cause> sore = DeloadEarly.soreness(soreness.map(Pain::rating));
        Optional<Change.Cause> due = sore.or(() -> scheduled(deloads, level, now));
        return due.map(cause -> new Change.LighterWeek(cause, now.plus(Duration.ofDays(Numbers.DELOAD_DAYS))));
    }

    private static Optional<Change.Cause> scheduled(Deloads deloads, Level level, Instant now) {
        return deloads.since()
                .filter(_ -> level.isAtLeast(Level.L1))
                .map(since -> Duration.between(since, now).toDays())
                .filter(days -> days >= Numbers.DELOAD_EVERY_DAYS)
                .map(days -> new Change.Cause.Scheduled((int) (days / Numbers.DELOAD_DAYS)));
    }

    /// Returns the sets of one exercise in a lighter week: 4 become 2, 3 become 2, 2 and 1 become 1 (D2, rounding).
    public static int lighten(int sets) {
        return (sets + 1) / 2;
    }

    /// Returns the sets of a session in a lighter week: about half, and at most 60 percent of them all, the last ones
    /// first, but never less than one.
    public static List<Integer> lighten(List<Integer> sets) {
        List<Integer> lighter = new ArrayList<>();
        sets.forEach(count -> lighter.add(lighten(count)));
        int most = sets.stream().mapToInt(Integer::intValue).sum() * Numbers.DELOAD_PERCENT / 100;
        for (int last = lighter.size() - 1; last >= 0; last--) {
            while (sum(lighter) > most && lighter.get(last) > 1) {
                lighter.set(last, lighter.get(last) - 1);
            }
        }
        return List.copyOf(lighter);
    }

    private static int sum(List<Integer> sets) {
        return sets.stream().mapToInt(Integer::intValue).sum();
    }
}
