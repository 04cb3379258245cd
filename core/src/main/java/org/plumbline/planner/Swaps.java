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
import org.plumbline.search.WeekSearch;

/// What the week would be with one exercise in the place of another, or without it.
final class Swaps {

    private final WeekProblem week;
    private final List<List<Integer>> sets;
    private final WeekSearch search;

    /// One exercise in the place of another.
    ///
    /// @param count the sets it would have
    /// @param score what the week would be worth
    record Swap(DayOfWeek weekday, ExerciseId from, Exercise to, int count, Score score, List<Shift> shifts) {}

    Swaps(Chosen chosen) {
        this.week = chosen.problem();
        this.sets = chosen.choice().sets();
        this.search = new WeekSearch(week.problem(Set.of(), Selection.NONE));
    }

    Score score() {
        return search.judge(sets).score();
    }

    boolean isBest() {
        return search.isBest(sets);
    }

    /// Returns all that could stand in the place of an exercise, the best first: nothing that leaves a session without
    /// a
    /// row, a posture move or a third exercise (C2).
    List<Swap> of(DayOfWeek weekday, ExerciseId from) {
        Score now = score();
        int session = week.days().indexOf(weekday);
        Optional<Integer> place = week.place(from);
        if (session < 0 || place.isEmpty() || sets.get(session).get(place.get()) == 0) {
            return List.of();
        }
        return week.pool().stream()
                .filter(other -> isAbsent(session, other))
                .flatMap(other -> swap(session, place.get(), other).stream())
                .filter(swap -> swap.score().fit() > now.fit() - Problem.MISSING_OPTION)
                .sorted(comparing(Swap::score, Comparator.reverseOrder())
                        .thenComparing(swap -> swap.to().id()))
                .toList();
    }

    private boolean isAbsent(int session, Exercise exercise) {
        return week.place(exercise.id())
                .filter(place -> sets.get(session).get(place) == 0)
                .isPresent();
    }

    /// Returns the best that one exercise could do anywhere in the week.
    Optional<Swap> best(Exercise to) {
        List<Swap> all = new ArrayList<>();
        for (int session = 0; session < week.days().size(); session++) {
            for (int place = 0; place < week.pool().size(); place++) {
                if (sets.get(session).get(place) > 0 && isAbsent(session, to)) {
                    swap(session, place, to).ifPresent(all::add);
                }
            }
        }
        return all.stream().max(comparing(Swap::score).thenComparing(Swap::from));
    }

    /// Returns the best swap of the whole week.
    Optional<Swap> best() {
        return week.pool().stream()
                .flatMap(exercise -> best(exercise).stream())
                .max(comparing(Swap::score).thenComparing(swap -> swap.to().id()));
    }

    private Optional<Swap> swap(int session, int from, Exercise to) {
        int place = week.place(to.id()).orElseThrow();
        return IntStream.rangeClosed(1, WeekProblem.MOST_SETS)
                .mapToObj(count -> swap(session, from, place, count))
                .flatMap(Optional::stream)
                .max(comparing(Swap::score).thenComparing(Swap::count, Comparator.reverseOrder()));
    }

    private Optional<Swap> swap(int session, int from, int to, int count) {
        List<List<Integer>> changed = with(session, from, 0);
        changed.get(session).set(to, count);
        return search.isLegal(changed)
                ? Optional.of(new Swap(
                        week.days().get(session),
                        week.pool().get(from).id(),
                        week.pool().get(to),
                        count,
                        search.judge(changed).score(),
                        shifts(changed)))
                : Optional.empty();
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

    List<Integer> halfSets() {
        return halfSets(sets);
    }

    private List<Integer> halfSets(List<List<Integer>> some) {
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
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i) + count * WeeklyTarget.all().get(i).halfSets(exercise.traits()));
        }
    }
}
