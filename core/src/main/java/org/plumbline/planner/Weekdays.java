package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Spreads sessions over the week, which is a circle: three are Monday, Wednesday and Friday (F4, F9).
final class Weekdays {

    private static final int DAYS = 7;

    private Weekdays() {}

    /// Returns the days that lie furthest apart, earlier in the week first; consecutive only if nothing else is free.
    ///
    /// @param free the days that may be used; all when empty
    static List<DayOfWeek> spread(int count, Collection<DayOfWeek> free) {
        List<DayOfWeek> days = new ArrayList<>(free.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(free));
        List<DayOfWeek> best = List.of();
        for (int chosen = 0; chosen < 1 << days.size(); chosen++) {
            List<DayOfWeek> some = pick(days, chosen);
            if (some.size() == count && (best.isEmpty() || isBetter(some, best))) {
                best = some;
            }
        }
        return best;
    }

    /// Returns so many days of which some are settled, the others as far apart as can be.
    static List<DayOfWeek> spreadWith(Collection<DayOfWeek> settled, int count, Collection<DayOfWeek> free) {
        Set<DayOfWeek> all = EnumSet.allOf(DayOfWeek.class);
        all.retainAll(free);
        all.addAll(settled);
        List<DayOfWeek> days = new ArrayList<>(all);
        List<DayOfWeek> best = List.of();
        for (int chosen = 0; chosen < 1 << days.size(); chosen++) {
            List<DayOfWeek> some = pick(days, chosen);
            boolean isRight = some.size() == Math.min(count, days.size()) && some.containsAll(settled);
            if (isRight && (best.isEmpty() || isBetter(some, best))) {
                best = some;
            }
        }
        return best;
    }

    private static List<DayOfWeek> pick(List<DayOfWeek> days, int chosen) {
        List<DayOfWeek> some = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            if ((chosen & 1 << day) != 0) {
                some.add(days.get(day));
            }
        }
        return some;
    }

    /// The shortest gaps decide first, then how early the days are.
    private static boolean isBetter(List<DayOfWeek> some, List<DayOfWeek> best) {
        List<Integer> gaps = gaps(some);
        List<Integer> bestGaps = gaps(best);
        for (int i = 0; i < gaps.size(); i++) {
            if (!gaps.get(i).equals(bestGaps.get(i))) {
                return gaps.get(i) > bestGaps.get(i);
            }
        }
        return early(some) < early(best);
    }

    private static List<Integer> gaps(List<DayOfWeek> days) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            gaps.add(daysFrom(days.get(i), days.get((i + 1) % days.size())));
        }
        Collections.sort(gaps);
        return gaps;
    }

    /// Returns the days from one weekday to the next such: 2 from Saturday to Monday, 7 from Monday to Monday.
    static int daysFrom(DayOfWeek from, DayOfWeek to) {
        int days = (to.getValue() - from.getValue() + DAYS) % DAYS;
        return days == 0 ? DAYS : days;
    }

    /// Returns the shorter way round the week between two days.
    static int apart(DayOfWeek one, DayOfWeek other) {
        return Math.min(daysFrom(one, other), daysFrom(other, one));
    }

    private static int early(List<DayOfWeek> days) {
        return days.stream().mapToInt(DayOfWeek::getValue).reduce(0, (sum, day) -> sum * (DAYS + 1) + day);
    }
}
