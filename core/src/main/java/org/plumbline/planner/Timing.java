package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Draft.Source;

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

    /// A routine that brings its own warm-up is one run: the changes between its parts count as well.
    private SessionTime time(Draft draft) {
        int change = draft.source() == Source.WHOLE_ROUTINE ? SessionClock.LEAST_CHANGE_SECONDS : 0;
        return new SessionTime(
                draft.warmUpSeconds(),
                clock.strengthSeconds(inOrder(draft)) + change,
                clock.stretchSeconds(draft.stretches()) + change);
    }

    private List<PlannedItem> inOrder(Draft draft) {
        if (draft.source() != Source.COMPOSED) {
            return draft.strength();
        }
        return SessionOrder.arrange(draft.strength(), repertoire);
    }
}
