package org.plumbline.planner;

import java.util.List;
import org.plumbline.desk.BreakMove;
import org.plumbline.dose.Work;

/// What the breaks of a person at their desk have: `exercise chin-tuck: 8 reps` and `walk: 60 s` (DESK4).
public final class Breaks {

    /// DESK4.
    private static final BreakMove WALK = new BreakMove.Walk(Work.seconds(60));

    /// Returns what the break that is due has, in its order. It stays the same until something is done or told.
    public List<BreakMove> due() {
        return List.of(WALK);
    }
}
