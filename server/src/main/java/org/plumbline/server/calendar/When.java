package org.plumbline.server.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;

/// A date or a time in a calendar: `20260302` is a whole day, `20260302T090000` a time on some clock.
///
/// @param clock the offsets of the place whose clock it is; the person's own for whole days and floating times
record When(LocalDateTime local, ZoneRules clock, boolean isDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int DAY_LENGTH = 8;
    private static final int EARLIEST_YEAR = 1600;
    private static final int LATEST_YEAR = 2200;

    When {
        if (local.getYear() < EARLIEST_YEAR || local.getYear() > LATEST_YEAR) {
            throw new DateTimeException("Not a date in a calendar: " + local.getYear());
        }
    }

    /// Reads the value of a line on the clock that the line names.
    static When parse(String text, ZoneRules clock, ZoneRules own) {
        String value = text.strip();
        if (value.length() == DAY_LENGTH) {
            return new When(LocalDate.parse(value, DAY).atTime(LocalTime.MIDNIGHT), own, true);
        }
        return value.endsWith("Z")
                ? new When(
                        LocalDateTime.parse(value.substring(0, value.length() - 1), TIME),
                        ZoneOffset.UTC.getRules(),
                        false)
                : new When(LocalDateTime.parse(value, TIME), clock, false);
    }

    /// A time that a clock change leaves out is as much later as the clock jumped; one that comes twice is the first.
    Instant instant() {
        return local.toInstant(clock.getOffset(local));
    }

    /// Returns another time of the same kind on the same clock.
    When at(LocalDateTime other) {
        return new When(other, clock, isDay);
    }
}
