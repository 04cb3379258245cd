package org.plumbline.planner;

import java.util.Set;
import org.plumbline.history.Script;
import org.plumbline.history.SkipReason;

/// Something that can be done today in the place of a line of a session: `1 x 12 reps: band-row, yellow band`, since
/// the red band was too hard.
///
/// @param reasons what it is an answer to; with `hurts` only while the pain is not red, which ends an exercise (P1)
/// @param item the line as it would be
public record Instead(Set<SkipReason> reasons, Script.Item item) {

    public Instead {
        reasons = Set.copyOf(reasons);
    }
}
