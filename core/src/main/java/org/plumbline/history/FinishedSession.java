package org.plumbline.history;

import java.time.Instant;
import java.util.List;

/// A session that ended, what was decided at its end, and what changed about the program besides.
public record FinishedSession(OpenSession session, Instant finishedAt, List<Decided> decided, List<Changed> changed) {

    public FinishedSession {
        decided = List.copyOf(decided);
        changed = List.copyOf(changed);
    }
}
