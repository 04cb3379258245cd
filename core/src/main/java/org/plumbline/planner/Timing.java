package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.List;
import org.plumbline.exercise.Repertoire;

/// Puts a draft in order and says how long it takes (ORD1, TIME).
final class Timing {

    private final Repertoire repertoire;
    private final SessionClock clock;

    Timing(Repertoire repertoire, SessionClock clock) {
        this.repertoire = repertoire;
        this.clock = clock;
    }

    PlannedSession session(DayOfWeek weekday, Draft draft) {
        return new PlannedSession(
                weekday, draft.warmUp(), inOrder(draft), draft.stretches(), draft.order(), time(draft));
    }

    int seconds(Draft draft) {
        return time(draft).seconds();
    }

    /// A routine with a warm-up of its own runs through: its changes between the parts count as well (T10).
    private SessionTime time(Draft draft) {
        return new SessionTime(
                draft.warmUpSeconds(), clock.strengthSeconds(inOrder(draft)), clock.stretchSeconds(draft.stretches()));
    }

    private List<PlannedItem> inOrder(Draft draft) {
        if (draft.isRoutine()) {
            return draft.strength();
        }
        return draft.strength().stream()
                .sorted(comparing(item -> repertoire.exercise(item.exercise()), SessionOrder.COMPARATOR))
                .toList();
    }
}
