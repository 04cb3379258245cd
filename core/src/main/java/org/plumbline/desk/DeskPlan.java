package org.plumbline.desk;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When and how somebody wants breaks at their desk.
///
/// @param isOn whether breaks are offered at all
/// @param days on which they work at a desk
/// @param work their hours; nothing is offered outside of them (DESK3)
/// @param lunch a part of those in which nothing is offered
/// @param own moves of their own that come in the breaks, at most 10
public record DeskPlan(
        boolean isOn, Set<DayOfWeek> days, Hours work, Optional<Hours> lunch, Pace pace, List<OwnMove> own) {

    /// What somebody begins with: an ordinary week of work, and breaks on.
    public static final DeskPlan USUAL = new DeskPlan(
            true,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Hours.parse("09:00-18:00"),
            Optional.of(Hours.parse("12:00-13:00")),
            Pace.USUAL,
            List.of());

    private static final int MOST_MOVES = 10;

    public DeskPlan {
        days = Set.copyOf(days);
        own = List.copyOf(own);
        if (own.size() > MOST_MOVES) {
            throw new IllegalArgumentException(
                    "There is room for %d moves of your own, not %d".formatted(MOST_MOVES, own.size()));
        }
    }

    /// Returns the same without breaks.
    public DeskPlan off() {
        return new DeskPlan(false, days, work, lunch, pace, own);
    }
}
