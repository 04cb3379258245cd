package org.plumbline.history;

import java.time.Instant;
import java.util.List;

/// A session that ended, and what was decided at its end.
public record FinishedSession(OpenSession session, Instant finishedAt, List<Decided> decided) {

    public FinishedSession {
        decided = List.copyOf(decided);
    }
}
