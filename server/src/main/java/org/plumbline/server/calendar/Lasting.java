package org.plumbline.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long an event lasts: `P1D` to the same time of the next day, `PT90M` exactly so long.
///
/// @param days on the clock of the event, so that a day with a clock change is longer or shorter
/// @param rest exactly
record Lasting(Period days, Duration rest) {

    private static final Pattern NOTATION = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");
    private static final int WEEK = 7;
    private static final Duration LONGEST = Duration.ofDays(400);

    static Lasting parse(String text) {
        Matcher parts = NOTATION.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not how long something lasts");
        }
        Duration rest =
                Duration.ofHours(number(parts, 3)).plusMinutes(number(parts, 4)).plusSeconds(number(parts, 5));
        return new Lasting(Period.ofDays(number(parts, 1) * WEEK + number(parts, 2)), rest);
    }

    static Lasting exactly(Duration duration) {
        return new Lasting(Period.ZERO, duration);
    }

    static Lasting days(int days) {
        return new Lasting(Period.ofDays(days), Duration.ZERO);
    }

    private static int number(Matcher parts, int group) {
        String text = parts.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }

    /// Returns when it is over; nothing is believed to last longer than 400 days.
    Instant end(When start) {
        Instant end = start.at(start.local().plus(days)).instant().plus(rest);
        Instant latest = start.instant().plus(LONGEST);
        return end.isAfter(latest) ? latest : end;
    }
}
