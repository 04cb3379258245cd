package org.plumbline.desk;

import java.time.Instant;

/// A time in which somebody is busy: a meeting of their calendar, or a session of theirs.
///
/// @param until the end, which is not in it
public record Busy(Instant from, Instant until) {

    public Busy {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Busy from %s until %s is no time at all".formatted(from, until));
        }
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
