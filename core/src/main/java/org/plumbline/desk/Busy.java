package org.plumbline.desk;

import java.time.Instant;

/// A time in which somebody's calendar says busy, and nothing of what they do in it: ten to half past ten.
///
/// @param until the first moment after it
public record Busy(Instant from, Instant until) {

    public Busy {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "A busy time begins before it ends: %s is not before %s".formatted(from, until));
        }
    }
}
