package org.plumbline.server.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An instant as both databases store it: microseconds since 1970, `1767225600000000` for the start of 2026.
///
/// Finer parts are cut off, towards the past.
public record EpochMicros(long value) {

    public static EpochMicros of(Instant instant) {
        return new EpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS)));
    }

    public Instant instant() {
        return Instant.EPOCH.plus(value, ChronoUnit.MICROS);
    }
}
