package org.plumbline.progression;

import java.time.Instant;
import java.util.List;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.OpenSession;

/// A session at its end, as the rules about the whole program look at it.
///
/// @param history what was before the end
/// @param decided what the coach just decided for each exercise
/// @param sessionsAWeek how many full sessions the plan has (S2)
record Closing(
        History history, OpenSession session, List<Decided> decided, TermsOf terms, int sessionsAWeek, Instant now) {

    Closing {
        decided = List.copyOf(decided);
    }
}
