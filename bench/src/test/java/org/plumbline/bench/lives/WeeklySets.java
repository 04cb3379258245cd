package org.plumbline.bench.lives;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Traits;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.rule.Numbers;

/// What was asked of each muscle in the weeks of a log, counted in half sets (rulebook 0.3), against S3.
record WeeklySets(Repertoire book, List<LogEntry> entries) {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int HALVES = 2;

    /// Returns the muscles with more than 30 % or four sets more, whichever is more, in the seven days up to a
    /// moment than in the seven days before. Weeks with another number of sessions, or softer ones, tell nothing
    /// about added sets.
    List<Muscle> risingTooFast(Instant now) {
        List<Script> last = scripts(now.minus(WEEK.multipliedBy(2)), now.minus(WEEK));
        List<Script> present = scripts(now.minus(WEEK), now);
        if (last.size() != present.size() || last.stream().anyMatch(WeeklySets::isSofter)) {
            return List.of();
        }
        Map<Muscle, Integer> before = halfSets(last);
        Map<Muscle, Integer> after = halfSets(present);
        return after.keySet().stream()
                .filter(muscle -> after.getOrDefault(muscle, 0) > most(before.getOrDefault(muscle, 0)))
                .toList();
    }

    private List<Script> scripts(Instant after, Instant until) {
        return entries.stream()
                .filter(entry -> entry.at().isAfter(after) && !entry.at().isAfter(until))
                .filter(LogEntry.SessionStarted.class::isInstance)
                .map(entry -> ((LogEntry.SessionStarted) entry).script())
                .toList();
    }

    private static boolean isSofter(Script script) {
        return script.items().stream()
                .map(Script.Item::because)
                .anyMatch(because -> because instanceof Reason.Deloading
                        || because instanceof Reason.Returned
                        || because instanceof Reason.Busy);
    }

    private static int most(int before) {
        return before + Math.max(before * Numbers.WEEKLY_RISE_PERCENT / 100, HALVES * Numbers.WEEKLY_RISE_SETS);
    }

    private Map<Muscle, Integer> halfSets(List<Script> scripts) {
        Map<Muscle, Integer> sets = new EnumMap<>(Muscle.class);
        scripts.stream()
                .flatMap(script -> script.items().stream())
                .filter(item -> item.part() == Part.STRENGTH)
                .forEach(item -> add(sets, item));
        return sets;
    }

    private void add(Map<Muscle, Integer> sets, Script.Item item) {
        Traits traits = book.exercise(item.prescription().exercise()).traits();
        traits.muscles()
                .keySet()
                .forEach(muscle ->
                        sets.merge(muscle, item.prescription().sets() * traits.halfSets(muscle), Integer::sum));
    }
}
