package org.plumbline.planner;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Role;

/// Chooses the movements of a warm-up: four or five in five minutes, at least one for neck and shoulders and one for
/// the thoracic spine, and a second round of the short ones while there is time (C1).
final class WarmUps {

    private static final int LEAST = 4;
    private static final int MOST = 5;

    /// Four movements belong to a warm-up of five minutes (C1); a shorter one has fewer.
    private static final int WHOLE_SECONDS = 300;

    /// The movements of the usual warm-up, from the neck down; what is not named comes after, by id.
    private static final List<String> USUAL = List.of(
            "neck-half-roll",
            "shoulder-roll",
            "arm-circles",
            "cat-cow",
            "thoracic-extension",
            "seated-cat-cow",
            "overhead-side-reach",
            "chair-rotation");

    private static final Comparator<Exercise> FROM_THE_NECK_DOWN =
            comparingInt(WarmUps::place).thenComparing(Exercise::id);

    private final List<Exercise> pool;
    private final Preferences preferences;
    private final Doses doses;
    private final SessionClock clock;
    private final Map<Exercise, PlannedItem> once = new HashMap<>();

    WarmUps(List<Exercise> eligible, Preferences preferences, Doses doses, SessionClock clock) {
        this.pool = eligible.stream()
                .filter(exercise -> exercise.kind() == Kind.WARM_UP && !exercise.has(Role.LOWER_BACK))
                .sorted(comparingInt((Exercise exercise) -> -preferences.points(exercise) / 1_000)
                        .thenComparing(FROM_THE_NECK_DOWN))
                .toList();
        this.preferences = preferences;
        this.doses = doses;
        this.clock = clock;
    }

    private static int place(Exercise exercise) {
        int place = USUAL.indexOf(exercise.id().value());
        return place < 0 ? USUAL.size() : place;
    }

    /// Returns movements that fit into so many seconds, in the order they are done.
    List<PlannedItem> within(int seconds) {
        List<Exercise> chosen = new ArrayList<>();
        add(chosen, WarmUps::isForBoth, seconds, seconds <= 60);
        add(
                chosen,
                exercise -> exercise.has(Role.NECK_SHOULDER_MOBILITY),
                seconds,
                isMissing(chosen, Role.NECK_SHOULDER_MOBILITY));
        add(chosen, exercise -> exercise.has(Role.THORACIC), seconds, isMissing(chosen, Role.THORACIC));
        for (Exercise exercise : pool) {
            int most = !preferences.isUnwanted(exercise) ? MOST : seconds < WHOLE_SECONDS ? 0 : LEAST;
            add(chosen, exercise::equals, seconds, chosen.size() < most && !isTwin(exercise, chosen));
        }
        chosen.sort(FROM_THE_NECK_DOWN);
        return withSecondRounds(chosen, seconds);
    }

    private static boolean isForBoth(Exercise exercise) {
        return exercise.has(Role.NECK_SHOULDER_MOBILITY) && exercise.has(Role.THORACIC);
    }

    private static boolean isMissing(List<Exercise> chosen, Role role) {
        return chosen.stream().noneMatch(exercise -> exercise.has(role));
    }

    /// Cat-cow on the floor and on a chair are one movement.
    private static boolean isTwin(Exercise exercise, List<Exercise> chosen) {
        return chosen.stream()
                .anyMatch(other -> other.suitability().easier().contains(exercise.id())
                        || exercise.suitability().easier().contains(other.id()));
    }

    private void add(List<Exercise> chosen, Predicate<Exercise> wanted, int seconds, boolean isWanted) {
        if (!isWanted) {
            return;
        }
        Optional<Exercise> next = pool.stream()
                .filter(wanted)
                .filter(exercise -> !chosen.contains(exercise))
                .filter(exercise -> clock.warmUpSeconds(items(chosen, exercise)) <= seconds)
                .findFirst();
        next.ifPresent(chosen::add);
    }

    private List<PlannedItem> items(List<Exercise> chosen, Exercise next) {
        List<Exercise> all = new ArrayList<>(chosen);
        all.add(next);
        return all.stream().map(this::item).toList();
    }

    /// Of all ways to do some of them twice, the one that fills the time best; of equal ones the first, which asks for
    /// less.
    private List<PlannedItem> withSecondRounds(List<Exercise> chosen, int seconds) {
        List<PlannedItem> best = rounds(chosen, 0);
        int filled = clock.warmUpSeconds(best);
        for (int twice = 1; twice < 1 << chosen.size(); twice++) {
            List<PlannedItem> items = rounds(chosen, twice);
            int needed = clock.warmUpSeconds(items);
            if (needed <= seconds && needed > filled) {
                best = items;
                filled = needed;
            }
        }
        return best;
    }

    /// @param twice which are done twice, as bits
    private List<PlannedItem> rounds(List<Exercise> chosen, int twice) {
        List<PlannedItem> items = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            PlannedItem once = item(chosen.get(i));
            items.add((twice >> i & 1) == 0 ? once : once.with(once.dose().withSets(2)));
        }
        return List.copyOf(items);
    }

    private PlannedItem item(Exercise exercise) {
        return once.computeIfAbsent(exercise, _ -> doses.warmUp(exercise, 1, PlanReasons.of(exercise)));
    }
}
