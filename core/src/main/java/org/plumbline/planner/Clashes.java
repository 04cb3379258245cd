package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Wishes;
import org.plumbline.planner.WeekBench.Basis;
import org.plumbline.planner.WeekChooser.Chosen;

/// Finds what a week lacks because of what is wished for, and the least that would have to be given up.
final class Clashes {

    private static final int MOST_TRIES = 30;

    private final Basis basis;

    Clashes(Basis basis) {
        this.basis = basis;
    }

    /// Returns what the week lacks and what would mend it; empty when it is whole.
    Optional<Clash> of(Chosen week) {
        Relaxing relaxing = new Relaxing(basis, week);
        if (relaxing.lacks() == 0) {
            return Optional.empty();
        }
        List<Wish> useful = relaxing.wishes().stream()
                .limit(MOST_TRIES)
                .filter(wish -> relaxing.lacksWithout(List.of(wish)) < relaxing.lacks())
                .toList();
        List<List<Wish>> ways = ways(useful, relaxing);
        List<Wish> between = ways.stream().flatMap(List::stream).distinct().toList();
        return Optional.of(new Clash("C2", between, ways, relaxing.ask()));
    }

    /// Returns the smallest sets of wishes that are enough: one, two, or as many as it takes, the most useful first.
    private static List<List<Wish>> ways(List<Wish> useful, Relaxing relaxing) {
        List<List<Wish>> single = useful.stream()
                .map(List::of)
                .filter(wish -> relaxing.lacksWithout(wish) == 0)
                .toList();
        if (!single.isEmpty()) {
            return single;
        }
        List<List<Wish>> pairs = new ArrayList<>();
        for (int one = 0; one < useful.size(); one++) {
            for (int other = one + 1; other < useful.size(); other++) {
                pairs.add(List.of(useful.get(one), useful.get(other)));
            }
        }
        List<List<Wish>> enough = pairs.stream()
                .limit(MOST_TRIES)
                .filter(pair -> relaxing.lacksWithout(pair) == 0)
                .toList();
        return enough.isEmpty() ? many(useful, relaxing) : enough;
    }

    private static List<List<Wish>> many(List<Wish> useful, Relaxing relaxing) {
        List<Wish> given = new ArrayList<>();
        int lacks = relaxing.lacks();
        for (Wish wish : useful) {
            given.add(wish);
            int now = relaxing.lacksWithout(given);
            if (now == 0) {
                return List.of(List.copyOf(given));
            }
            if (now < lacks) {
                lacks = now;
            } else {
                given.removeLast();
            }
        }
        return List.of();
    }

    /// Returns why one exercise cannot take the place of another.
    ///
    /// @param chosen what was chosen for the week; empty where a named routine decides
    Clash swap(PlanEdit.Swapped edit, Optional<Chosen> chosen) {
        if (chosen.isEmpty()) {
            return Clash.of("2.7");
        }
        Candidates candidates = basis.planner().candidates();
        Optional<Exercise> to = basis.repertoire().find(edit.to());
        Optional<Clash> refused = to.flatMap(candidates.eligibility()::refusal).map(Clashes::refused);
        Optional<Clash> unwanted =
                to.filter(candidates.preferences()::isUnwanted).map(exercise -> unwanted(exercise.id()));
        return refused.or(() -> unwanted)
                .orElseGet(() -> Clash.of(new Swaps(chosen.get()).obstacle(edit.weekday(), edit.from(), edit.to())));
    }

    private static Clash refused(Refusal refusal) {
        return refusal instanceof Refusal.LeftOut out
                ? new Clash(out.rule(), List.of(), List.of(), List.of(out))
                : Clash.of(refusal.rule());
    }

    private static Clash unwanted(ExerciseId exercise) {
        Wish wish = new Wish.Without(exercise);
        return new Clash("C2", List.of(wish), List.of(List.of(wish)), List.of());
    }

    /// Returns why a session cannot go to another day, if it cannot.
    Optional<Clash> move(PlanEdit.Moved edit, Plan.Week plan) {
        Wishes wishes = basis.profile().wishes();
        Collection<DayOfWeek> training = basis.profile().arrangement().upperBodyDays();
        boolean isThere = plan.sessions().stream().anyMatch(session -> session.weekday() == edit.from());
        boolean isFree = wishes.freeDays().isEmpty() || wishes.freeDays().contains(edit.to());
        boolean isNearTraining =
                training.stream().anyMatch(day -> day == edit.to() || Weekdays.apart(day, edit.to()) == 1);
        Wish on = new Wish.On(edit.to());
        if (isNearTraining) {
            return Optional.of(new Clash("2.7", List.of(on), List.of(), List.of()));
        }
        return isThere && isFree ? Optional.empty() : Optional.of(new Clash("F9", List.of(on), List.of(), List.of()));
    }
}
