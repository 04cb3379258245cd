package org.plumbline.desk;

import java.time.DayOfWeek;
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

    private static final int MOST_MOVES = 10;

    public DeskPlan {
        days = Set.copyOf(days);
        own = List.copyOf(own);
        if (own.size() > MOST_MOVES) {
            throw new IllegalArgumentException(
                    "There is room for %d moves of your own, not %d".formatted(MOST_MOVES, own.size()));
        }
    }
}
