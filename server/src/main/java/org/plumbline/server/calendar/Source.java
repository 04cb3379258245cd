package org.plumbline.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The calendar of one person: where it comes from, what was read of it last, and how the last try went.
///
/// @param address empty for a file that was uploaded
/// @param countsAllDay whether whole days that are marked busy count
/// @param copy what was read last, if anything was
public record Source(Optional<CalendarAddress> address, boolean countsAllDay, Attempt attempt, Optional<Copy> copy) {

    /// How long what was read goes on counting when the calendar cannot be read again.
    static final Duration KEPT = Duration.ofDays(2);

    /// The last try to read it.
    public record Attempt(Instant at, Optional<Trouble> trouble) {}

    /// What was read, for the time up to `reaches`.
    ///
    /// @param reading busy times, and how many events were not understood
    record Copy(Instant readAt, Instant reaches, Stamp stamp, BusyReader.Reading reading) {}

    /// Returns the copy if it still counts: for two days, one of a file for as long as it reaches.
    Optional<Copy> current(Instant now) {
        return copy.filter(
                kept -> now.isBefore(address.isPresent() ? kept.readAt().plus(KEPT) : kept.reaches()));
    }

    /// Returns when it was read last.
    public Optional<Instant> readAt() {
        return copy.map(Copy::readAt);
    }

    public boolean counts(Instant now) {
        return current(now).isPresent();
    }

    /// Returns until when a file was read.
    public Optional<Instant> reaches() {
        return copy.map(Copy::reaches);
    }

    public int leftOut() {
        return copy.map(kept -> kept.reading().leftOut()).orElse(0);
    }
}
