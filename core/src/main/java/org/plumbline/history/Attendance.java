package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.rule.Numbers;

/// When somebody trained, and which breaks there were.
///
/// @param lately when each full session of the last months ended, the first one first
/// @param sessions on how many days there were some since then
/// @param since from when on sessions count for the level: the beginning, or the return from a very long break (B5)
/// @param isReturned whether that was a return from a break of more than 84 days
/// @param gaps for exercises not done since: the longest break between sessions in that time, in days
/// @param growth what may hold back or allow more sets
public record Attendance(
        List<Instant> lately,
        int sessions,
        Optional<Instant> since,
        boolean isReturned,
        Map<ExerciseId, Integer> gaps,
        Growth growth) {

    /// What allows more sets, or holds them back (S1, S2).
    ///
    /// @param calm how many sessions in a row went without amber or red pain
    /// @param grown the sets that were added in the last seven days
    public record Growth(int calm, List<Grown> grown) {

        static final Growth NONE = new Growth(0, List.of());

        public Growth {
            grown = List.copyOf(grown);
        }
    }

    /// An exercise got one set more.
    public record Grown(ExerciseId exercise, Instant at) {}

    static final Attendance NONE = new Attendance(List.of(), 0, Optional.empty(), false, Map.of(), Growth.NONE);

    /// As long as any rule looks back, and the longest gap before it.
    private static final Duration KEPT = Duration.ofDays(Numbers.L2_DAYS + Numbers.LONG_GAP);

    private static final Duration ONE_DAY = Duration.ofHours(Numbers.ONE_DAY_HOURS);
    private static final int WEEK = 7;
    private static final int HALF_A_DAY = 12;

    /// Returns the days between the last full session and a moment; empty before the first. A clock that was set back
    /// makes it 0, never less.
    public Optional<Integer> daysOff(Instant now) {
        return lately.isEmpty() ? Optional.empty() : Optional.of(days(lately.getLast(), now));
    }

    /// Returns the gap that a rule for breaks looks at for one exercise: the break now, or a longer one before the
    /// sessions that went without it.
    public int gap(ExerciseId exercise, Instant now) {
        return Math.max(gaps.getOrDefault(exercise, 0), daysOff(now).orElse(0));
    }

    /// Returns on how many days sessions were done in the last days. Half a day more is looked at, so that the same
    /// hour two
    /// weeks ago still counts as two weeks ago.
    public int doneIn(int days, Instant now) {
        Instant from = now.minus(Duration.ofDays(days).plusHours(HALF_A_DAY));
        int done = 0;
        for (int i = lately.size() - 1; i >= 0 && lately.get(i).isAfter(from); i--) {
            boolean isSecond = i > 0 && isOneDay(lately.get(i - 1), lately.get(i));
            done += isSecond ? 0 : 1;
        }
        return done;
    }

    /// Returns how many sets were added in the last seven days (S1).
    public int setsAddedIn(Instant now) {
        return grownIn(now).size();
    }

    /// Returns the exercises that got a set in the last seven days, once for each (S3).
    public List<ExerciseId> grownIn(Instant now) {
        return growth.grown().stream()
                .filter(grown -> grown.at().isAfter(now.minus(Duration.ofDays(WEEK))))
                .map(Grown::exercise)
                .toList();
    }

    /// Whether two sessions that ended then belong to one day of training.
    static boolean isOneDay(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(ONE_DAY) < 0;
    }

    /// A second session of one day is there, but counts neither for the level nor for sets to be added (S2).
    Attendance finished(Instant at, boolean isCalm, List<ExerciseId> done, Iterable<ExerciseId> known) {
        int gap = daysOff(at).orElse(0);
        boolean isOneMore = lately.stream().noneMatch(other -> isOneDay(other, at));
        Map<ExerciseId, Integer> longer = new TreeMap<>();
        for (ExerciseId exercise : known) {
            int before = Math.max(gaps.getOrDefault(exercise, 0), gap);
            if (!done.contains(exercise) && before > Numbers.NO_GAP) {
                longer.put(exercise, before);
            }
        }
        boolean isAnew = since.isEmpty() || gap > Numbers.LONGEST_GAP;
        return new Attendance(
                with(after(lately, at.minus(KEPT)), at),
                isAnew ? 1 : sessions + (isOneMore ? 1 : 0),
                isAnew ? Optional.of(at) : since.map(first -> isOneDay(first, at) && at.isBefore(first) ? at : first),
                isReturned || gap > Numbers.LONGEST_GAP,
                longer,
                new Growth(isCalm ? growth.calm() + (isOneMore ? 1 : 0) : 0, growth.grown()));
    }

    /// Returns the attendance once the coach led to an exercise: the break before it was answered on the way there.
    Attendance reached(ExerciseId exercise) {
        if (!gaps.containsKey(exercise)) {
            return this;
        }
        Map<ExerciseId, Integer> others = new TreeMap<>(gaps);
        others.remove(exercise);
        return new Attendance(lately, sessions, since, isReturned, others, growth);
    }

    /// The same exercise on two devices in one day has one set more, not two.
    Attendance grown(ExerciseId exercise, Instant at) {
        Instant start = at.minus(Duration.ofDays(WEEK));
        List<Grown> week = new ArrayList<>(growth.grown());
        week.removeIf(
                grown -> !grown.at().isAfter(start) || (grown.exercise().equals(exercise) && isOneDay(grown.at(), at)));
        week.add(new Grown(exercise, at));
        return new Attendance(lately, sessions, since, isReturned, gaps, new Growth(growth.calm(), week));
    }

    private static List<Instant> after(List<Instant> list, Instant start) {
        return list.isEmpty() || list.getFirst().isAfter(start)
                ? list
                : list.stream().filter(at -> at.isAfter(start)).toList();
    }

    /// Sessions are told in their order nearly always, so the place is looked for from the end.
    private static List<Instant> with(List<Instant> list, Instant at) {
        int place = list.size();
        while (place > 0 && list.get(place - 1).isAfter(at)) {
            place--;
        }
        List<Instant> more = new ArrayList<>(list.size() + 1);
        more.addAll(list.subList(0, place));
        more.add(at);
        more.addAll(list.subList(place, list.size()));
        return more;
    }

    static int days(Instant from, Instant to) {
        return Math.toIntExact(Math.max(0, Duration.between(from, to).toDays()));
    }
}
