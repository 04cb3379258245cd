package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Selection;
import org.plumbline.planner.WeekChooser.Chosen;
import org.plumbline.search.Problem;
import org.plumbline.search.Score;
import org.plumbline.search.Trials;
import org.plumbline.search.WeekSearch;

/// What the week would be with one exercise in the place of another, or without it.
final class Swaps {

    private final WeekProblem week;
    private final List<List<Integer>> sets;
    private final Problem problem;
    private final WeekSearch search;
    private final Trials trials;

    /// A swap by places: which session, which options, how many sets, and what the week would be worth.
    private record Found(int session, int from, int to, int count, Score score) {}

    /// One exercise in the place of another.
    ///
    /// @param count the sets it would have
    /// @param score what the week would be worth
    record Swap(DayOfWeek weekday, ExerciseId from, Exercise to, int count, Score score, List<Shift> shifts) {}

    Swaps(Chosen chosen) {
        this(chosen.problem(), chosen.choice().sets(), chosen.problem().problem(Set.of(), Selection.NONE));
    }

    private Swaps(WeekProblem week, List<List<Integer>> sets, Problem problem) {
        this.week = week;
        this.sets = sets;
        this.problem = problem;
        this.search = new WeekSearch(problem);
        this.trials = search.trials(sets);
    }

    /// Returns the rule that keeps an exercise out wherever it stood.
    String obstacle(Exercise to) {
        return Obstacle.of(
                problem, without -> new Swaps(week, sets, without).best(to).isPresent());
    }

    /// Returns the rule that keeps an exercise from one place.
    String obstacle(DayOfWeek weekday, ExerciseId from, ExerciseId to) {
        return Obstacle.of(
                problem,
                without -> new Swaps(week, sets, without)
                        .of(weekday, from).stream()
                                .anyMatch(swap -> swap.to().id().equals(to)));
    }

    Score score() {
        return search.judge(sets).score();
    }

    boolean isBest() {
        return search.isBest(sets);
    }

    /// Returns all that could stand in the place of an exercise, the best first: nothing that leaves a session
    /// without a row, a posture move or a third exercise (C2).
    List<Swap> of(DayOfWeek weekday, ExerciseId from) {
        Score now = score();
        int session = week.days().indexOf(weekday);
        Optional<Integer> place = week.place(from);
        if (session < 0 || place.isEmpty() || sets.get(session).get(place.get()) == 0) {
            return List.of();
        }
        return IntStream.range(0, week.pool().size())
                .mapToObj(to -> found(session, place.get(), to))
                .flatMap(Optional::stream)
                .filter(found -> found.score().fit() > now.fit() - Problem.MISSING_OPTION)
                .sorted(comparing(Found::score, Comparator.reverseOrder()).thenComparingInt(Found::to))
                .map(this::swap)
                .toList();
    }

    /// Returns the best that one exercise could do anywhere in the week.
    Optional<Swap> best(Exercise to) {
        return week.place(to.id()).flatMap(this::best).map(this::swap);
    }

    /// Returns the best swap of the whole week.
    Optional<Swap> best() {
        return IntStream.range(0, week.pool().size())
                .mapToObj(this::best)
                .flatMap(Optional::stream)
                .max(comparing(Found::score).thenComparingInt(Found::to))
                .map(this::swap);
    }

    private Optional<Found> best(int to) {
        List<Found> all = new ArrayList<>();
        for (int session = 0; session < week.days().size(); session++) {
            for (int from = 0; from < week.pool().size(); from++) {
                if (sets.get(session).get(from) > 0) {
                    found(session, from, to).ifPresent(all::add);
                }
            }
        }
        return all.stream().max(comparing(Found::score).thenComparingInt(Found::from));
    }

    private Optional<Found> found(int session, int from, int to) {
        if (sets.get(session).get(to) > 0) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, WeekProblem.MOST_SETS)
                .mapToObj(count -> trials.swapped(session, from, to, count)
                        .map(score -> new Found(session, from, to, count, score)))
                .flatMap(Optional::stream)
                .max(comparing(Found::score)
                        .thenComparing(Comparator.comparingInt(Found::count).reversed()));
    }

    private Swap swap(Found found) {
        List<List<Integer>> changed = with(found.session(), found.from(), 0);
        changed.get(found.session()).set(found.to(), found.count());
        return new Swap(
                week.days().get(found.session()),
                week.pool().get(found.from()).id(),
                week.pool().get(found.to()),
                found.count(),
                found.score(),
                shifts(changed));
    }

    /// Returns what a week without an exercise would lack.
    List<Shift> without(DayOfWeek weekday, ExerciseId exercise) {
        return shifts(with(week.days().indexOf(weekday), week.place(exercise).orElseThrow(), 0));
    }

    private List<List<Integer>> with(int session, int place, int count) {
        List<List<Integer>> changed = new ArrayList<>();
        sets.forEach(one -> changed.add(new ArrayList<>(one)));
        changed.get(session).set(place, count);
        return changed;
    }

    private List<Shift> shifts(List<List<Integer>> changed) {
        return shifts(halfSets(sets), halfSets(changed));
    }

    /// Returns what changes between two weeks, given by the half sets of every target; the greatest loss first.
    static List<Shift> shifts(List<Integer> before, List<Integer> after) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                shifts.add(new Shift(WeeklyTarget.all().get(i), before.get(i), after.get(i)));
            }
        }
        shifts.sort(Comparator.comparingInt(shift -> shift.after() - shift.before()));
        return shifts;
    }

    /// Returns what a chosen week gives each target.
    static List<Integer> halfSets(Chosen chosen) {
        return halfSets(chosen.problem(), chosen.choice().sets());
    }

    private List<Integer> halfSets(List<List<Integer>> some) {
        return halfSets(week, some);
    }

    private static List<Integer> halfSets(WeekProblem week, List<List<Integer>> some) {
        List<Integer> all =
                new ArrayList<>(Collections.nCopies(WeeklyTarget.all().size(), 0));
        for (List<Integer> session : some) {
            for (int place = 0; place < session.size(); place++) {
                add(all, week.pool().get(place), session.get(place));
            }
        }
        return all;
    }

    private static void add(List<Integer> all, Exercise exercise, int count) {
        for (int i = 0; i < all.size() && count > 0; i++) {
            all.set(i, all.get(i) + count * WeeklyTarget.all().get(i).halfSets(exercise.traits()));
        }
    }
}
