package org.plumbline.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.plumbline.planner.Program;

/// When a request came, on the clock of the place where it came: the only way the time gets in.
public record Moment(Instant at, ZoneId zone) {

    /// Returns the date it is there.
    public LocalDate today() {
        return dateOf(at);
    }

    /// Returns this as the program looks at it.
    public Program.Now now() {
        return new Program.Now(at, this::dateOf);
    }

    /// Returns the date and time of another instant there.
    public LocalDateTime localOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /// Returns the date of another instant there.
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
