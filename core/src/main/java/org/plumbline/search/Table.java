package org.plumbline.search;

import java.util.List;
import java.util.Set;

/// A [Problem] as arrays, for the loops of a search.
final class Table {

    /// No session holds more sets of anything than this.
    private static final int MOST_HALF_SETS = 256;

    final int options;
    final int sessions;
    final Role[] role;
    final int[] workMillis;
    final int[] restMillis;
    final int[] mostSets;
    final int[] place;
    final int[] station;
    final int[] ladder;
    final int[] recovers;
    final int[] excess;
    final int[] mostUses;
    /// For each option the targets it gives to, each followed by its half sets of one set.
    final int[][] gives;
    /// For each option and number of sets the points of one use.
    final long[][] each;
    final long[] once;
    /// For each target the points of so many half sets.
    final long[][] worth;
    final int[] most;
    /// For each option a number of its name, which settles ties.
    final long[] tie;
    final int[] near;
    /// For each session and option the points of a pin and of what was there before.
    final long[][] personal;
    final Bounds bounds;

    Table(Problem problem) {
        List<Option> all = problem.options();
        options = all.size();
        sessions = problem.sessions();
        bounds = problem.bounds();
        role = all.stream().map(Option::role).toArray(Role[]::new);
        workMillis = all.stream().mapToInt(option -> option.cost().workMillis()).toArray();
        restMillis = all.stream().mapToInt(option -> option.cost().restMillis()).toArray();
        mostSets = all.stream().mapToInt(option -> option.cost().mostSets()).toArray();
        place = all.stream().mapToInt(option -> option.cost().place()).toArray();
        station = all.stream().mapToInt(option -> option.cost().station()).toArray();
        ladder = all.stream().mapToInt(option -> option.strain().ladder()).toArray();
        recovers = all.stream().mapToInt(option -> option.strain().recovers()).toArray();
        excess = all.stream().mapToInt(option -> option.strain().excess()).toArray();
        mostUses = all.stream().mapToInt(option -> option.strain().mostUses()).toArray();
        gives = all.stream().map(Table::gives).toArray(int[][]::new);
        each = all.stream().map(Table::each).toArray(long[][]::new);
        once = all.stream()
                .mapToLong(option -> Packed.of(option.appeal().once()))
                .toArray();
        worth = problem.targets().stream().map(Table::worth).toArray(long[][]::new);
        most = problem.targets().stream().mapToInt(Target::most).toArray();
        tie = all.stream().mapToLong(option -> Chance.hash(option.name()) >>> 8).toArray();
        near = bounds.near().stream().mapToInt(Integer::intValue).toArray();
        personal = new long[sessions][options];
        add(problem.pinned(), Packed.of(Problem.PIN, 0, 0, 0));
        add(problem.kept(), Packed.of(Problem.KEPT, 0, 0, 0));
    }

    private static int[] gives(Option option) {
        int[] pairs = new int
                [2 * (int) option.gives().stream().filter(half -> half > 0).count()];
        int next = 0;
        for (int target = 0; target < option.gives().size(); target++) {
            if (option.gives().get(target) > 0) {
                pairs[next++] = target;
                pairs[next++] = option.gives().get(target);
            }
        }
        return pairs;
    }

    private static long[] each(Option option) {
        long[] bySets = new long[option.cost().mostSets() + 1];
        for (int sets = 1; sets < bySets.length; sets++) {
            int few = Math.max(0, option.cost().usualSets() - sets) * Problem.FEW_SETS;
            bySets[sets] = Packed.of(option.appeal().each()) - Packed.of(few, 0, 0, sets * Problem.SET);
        }
        return bySets;
    }

    private static long[] worth(Target target) {
        long[] byHalfSets = new long[MOST_HALF_SETS];
        for (int halfSets = 0; halfSets < MOST_HALF_SETS; halfSets++) {
            byHalfSets[halfSets] = Packed.of(target.worth(halfSets));
        }
        return byHalfSets;
    }

    private void add(List<List<Integer>> bySession, long points) {
        for (int session = 0; session < bySession.size(); session++) {
            for (int option : Set.copyOf(bySession.get(session))) {
                personal[session][option] += points;
            }
        }
    }
}
