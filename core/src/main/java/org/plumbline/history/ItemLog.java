package org.plumbline.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;

/// What was told about one line of a session so far.
///
/// @param sets what was done, by the number of the set from 1 on; the latest word counts
/// @param isStopped whether red pain ended it for today
public record ItemLog(
        Map<Integer, DoneSet> sets,
        Optional<Effort> effort,
        Hurt hurt,
        Optional<SkipReason> skipped,
        boolean isStopped) {

    static final ItemLog EMPTY = new ItemLog(Map.of(), Optional.empty(), Hurt.NONE, Optional.empty(), false);

    public ItemLog {
        sets = Map.copyOf(sets);
    }

    ItemLog with(int number, DoneSet set) {
        Map<Integer, DoneSet> more = new TreeMap<>(sets);
        more.put(number, set);
        return new ItemLog(more, effort, hurt, skipped, isStopped);
    }

    ItemLog with(Effort told) {
        return new ItemLog(sets, Optional.of(told), hurt, skipped, isStopped);
    }

    ItemLog with(Pain pain, PainKind kind, boolean stops) {
        Hurt told = new Hurt(pain, kind == PainKind.SHARP, kind == PainKind.RISING, 0);
        return new ItemLog(sets, effort, hurt.and(told), skipped, isStopped || stops);
    }

    ItemLog with(SkipReason reason) {
        return new ItemLog(sets, effort, hurt, Optional.of(reason), isStopped);
    }

    /// Whether anything was told at all.
    public boolean isTold() {
        return !equals(EMPTY);
    }

    /// Whether nothing more is asked for, given so many prescribed sets.
    public boolean isOver(int prescribed) {
        return isStopped || skipped.isPresent() || sets.size() >= prescribed;
    }

    /// Returns this as a performance. Prescribed sets that were not done count as 0, unless time ran out.
    ///
    /// @param isShortened whether the session was cut short for time
    public Performance performance(int prescribed, boolean isShortened) {
        List<Integer> amounts = new ArrayList<>();
        for (int number = 1; number <= prescribed; number++) {
            DoneSet set = sets.get(number);
            if (set != null) {
                amounts.add(set.work().amount());
            } else if (!sets.isEmpty() && !isShortened && !isStopped) {
                amounts.add(0);
            }
        }
        return new Performance(amounts, effort.orElse(Effort.OK), hurt, 0, Optional.empty());
    }
}
