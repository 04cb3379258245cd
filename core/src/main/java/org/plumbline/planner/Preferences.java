package org.plumbline.planner;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.person.Taste;
import org.plumbline.search.Option;
import org.plumbline.search.Score;

/// What speaks for one person's choosing an exercise, besides the muscles it trains.
///
/// Points of fit: what was asked for by name, what the answers call for (rulebook 4.4, column Prefer), against what
/// they advise against, and the gentler row for beginners. Points of wishes: favorites. Points of tidiness: what both
/// seeds build on, and few different exercises.
final class Preferences {

    /// Something asked for by name is in the week once, if it may be.
    static final int ASKED_FOR = 200;

    /// The first of what a condition prefers; each one after it has one point less.
    static final int PREFERRED = 20;

    static final int AVOIDED = -60;
    static final int UNSUITED = -120;
    static final int BREAK_KIND = -30;

    /// More than everything else that speaks for an exercise, and less than a row or third exercise that is missing.
    static final int UNWANTED = -250;

    static final int RUNG = -3;

    /// From level L1 on a row without weight comes after those with it.
    static final int LIGHT_ROW = -2;

    static final int LATER_ROW = -3;

    /// Grip is trained when it gives out before the back does (G1), not before.
    static final int GRIP = -4;

    static final int FAVORITE_ONCE = 16;
    static final int FAVORITE_AGAIN = 4;
    static final int ANOTHER = -6;
    static final int CHANGED = -3;
    static final int BASIC = 2;

    /// What is taken first among stretches and warm-ups.
    private static final int FIRST_OF_ALL = 20_000;

    private static final int STEP = 50;

    private final Set<Condition> filters;
    private final boolean isGentle;
    private final Set<ExerciseId> requested;
    private final Taste taste;
    private final boolean wantsUpperTrapezius;
    private final Map<ExerciseId, Integer> points = new HashMap<>();

    /// @param requested exercises asked for by name
    /// @param wantsUpperTrapezius whether the person lifted the balance against it, having read about it (U2)
    Preferences(
            Set<Condition> filters, Level level, Set<ExerciseId> requested, Taste taste, boolean wantsUpperTrapezius) {
        this.filters = Set.copyOf(filters);
        this.isGentle = !level.isAtLeast(Level.L1) || filters.contains(Condition.AGE_65_PLUS);
        this.requested = Set.copyOf(requested);
        this.taste = taste;
        this.wantsUpperTrapezius = wantsUpperTrapezius;
    }

    boolean wantsUpperTrapezius() {
        return wantsUpperTrapezius;
    }

    Taste taste() {
        return taste;
    }

    /// Whether it was asked for, and is still wanted.
    boolean isRequested(Exercise exercise) {
        return requested.contains(exercise.id()) && !isUnwanted(exercise);
    }

    boolean isUnwanted(Exercise exercise) {
        return taste.dislikes().contains(exercise.id());
    }

    boolean isFavorite(Exercise exercise) {
        return taste.favorites().contains(exercise.id());
    }

    /// Returns how much a stretch or warm-up comes before or after others, in points.
    int points(Exercise exercise) {
        return points.computeIfAbsent(exercise.id(), _ -> counted(exercise));
    }

    private int counted(Exercise exercise) {
        int place = preferred(exercise);
        int points = place < 0 ? 0 : FIRST_OF_ALL - STEP * place;
        points += isAvoided(exercise) ? -FIRST_OF_ALL / 2 : 0;
        points += isRequested(exercise) ? 5 * FIRST_OF_ALL : 0;
        points += isFavorite(exercise) ? FIRST_OF_ALL / 4 : 0;
        points -= isUnwanted(exercise) ? 10 * FIRST_OF_ALL : 0;
        return points - changes(exercise);
    }

    /// Returns what speaks for a strengthening exercise.
    ///
    /// @param pool all that may be chosen, for what is the gentlest of a kind
    Option.Appeal appeal(Exercise exercise, Collection<Exercise> pool, Limits limits) {
        int place = preferred(exercise);
        int each = isAvoided(exercise) ? AVOIDED : 0;
        each += limits.suit(exercise) ? 0 : UNSUITED;
        each += exercise.kind() == Kind.MICRO_BREAK && place < 0 && !isRequested(exercise) ? BREAK_KIND : 0;
        each += Roles.isGrip(exercise) && !isRequested(exercise) && !isFavorite(exercise) ? GRIP : 0;
        each += isLightRow(exercise, pool) ? LIGHT_ROW : 0;
        each += RUNG * rungs(exercise, pool) + (isUnwanted(exercise) ? UNWANTED : 0);
        int once = isRequested(exercise) ? ASKED_FOR : 0;
        once += place < 0 ? 0 : Math.max(1, PREFERRED - place);
        int basics = Weights.BASICS.indexOf(exercise.id().value());
        int tidy = basics < 0 ? 0 : BASIC * (Weights.BASICS.size() - basics);
        tidy += CHANGED * changes(exercise) + LATER_ROW * rowsAfter(exercise, pool);
        boolean isFavorite = isFavorite(exercise);
        return new Option.Appeal(
                new Score(each, 0, isFavorite ? FAVORITE_AGAIN : 0, tidy),
                new Score(once, 0, isFavorite ? FAVORITE_ONCE - FAVORITE_AGAIN : 0, ANOTHER));
    }

    /// Returns the place of an exercise among what the answers prefer, or -1.
    private int preferred(Exercise exercise) {
        return filters.stream()
                .mapToInt(condition -> Weights.FIRST
                        .getOrDefault(condition, List.of())
                        .indexOf(exercise.id().value()))
                .filter(place -> place >= 0)
                .min()
                .orElse(-1);
    }

    private boolean isAvoided(Exercise exercise) {
        return filters.stream()
                .anyMatch(condition -> Weights.AVOIDED
                        .getOrDefault(condition, List.of())
                        .contains(exercise.id().value()));
    }

    private int changes(Exercise exercise) {
        return (int) exercise.suitability().modifyWhen().keySet().stream()
                .filter(filters::contains)
                .count();
    }

    /// How many rungs above the gentlest that may be chosen: rows of beginners, and the trunk for all (rulebook 0.2).
    private int rungs(Exercise exercise, Collection<Exercise> pool) {
        if (Roles.isTrunk(exercise)) {
            return after(exercise, pool.stream().filter(Roles::isTrunk).toList(), Weights.TRUNK);
        }
        return isGentle && Roles.isRow(exercise)
                ? after(exercise, pool.stream().filter(Roles::isRow).toList(), Weights.ROWS_OF_BEGINNERS)
                : 0;
    }

    private boolean isLightRow(Exercise exercise, Collection<Exercise> pool) {
        return !isGentle
                && Roles.isRow(exercise)
                && !Roles.isLoaded(exercise)
                && pool.stream().anyMatch(other -> Roles.isRow(other) && Roles.isLoaded(other));
    }

    private int rowsAfter(Exercise exercise, Collection<Exercise> pool) {
        return isGentle || !Roles.isRow(exercise)
                ? 0
                : after(exercise, pool.stream().filter(Roles::isRow).toList(), Weights.ROWS_OF_OTHERS);
    }

    private static int after(Exercise exercise, List<Exercise> others, List<String> order) {
        int first = others.stream().mapToInt(other -> place(order, other)).min().orElse(order.size());
        return place(order, exercise) - first;
    }

    private static int place(List<String> order, Exercise exercise) {
        int place = order.indexOf(exercise.id().value());
        return place < 0 ? order.size() : place;
    }
}
