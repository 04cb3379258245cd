package org.plumbline.server.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.history.LogEntry;

/// A part of a log: `from row 812 on, twelve sessions`, in its order.
///
/// @param from the place of its first row; 1 at the beginning of the log
/// @param entries what happened, without single sets
/// @param lastEnd when the last session before it ended, if there was one
public record Stretch(long from, List<LogEntry> entries, Optional<Instant> lastEnd) {

    public Stretch {
        entries = List.copyOf(entries);
    }

    /// Whether the log begins here.
    public boolean isFirst() {
        return from <= 1;
    }
}
