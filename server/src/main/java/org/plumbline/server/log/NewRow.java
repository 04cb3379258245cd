package org.plumbline.server.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What is to be added to a log, before it has its place there: when, of what kind, and the entry's JSON.
public record NewRow(Instant at, String kind, String entry) {

    public NewRow {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("A row needs a kind, such as 'set-logged'");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
