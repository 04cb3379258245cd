package org.plumbline.server.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.desk.Busy;

/// When whoever asks is busy by the calendar they subscribed to; a handler asks for it as a parameter.
///
/// Asking costs one look into the database and never waits for a network. It also is what lets the calendar be read
/// again, so only what uses busy times asks for them.
public final class BusyTimes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE 'at' HH:mm", Locale.ENGLISH);

    private final Subscription subscription;

    BusyTimes(Subscription subscription) {
        this.subscription = subscription;
    }

    /// Returns the busy times that touch a window, merged, the first one first; none when no calendar is subscribed, or
    /// when it could not be read for two days.
    public List<Busy> between(Instant from, Instant until) {
        return subscription.busy(new Busy(from, until));
    }

    public boolean isSubscribed() {
        return subscription.source().isPresent();
    }

    /// Returns a sentence about how fresh the calendar is: `Your calendar was last read at 09:10.`
    public Optional<String> line(Instant now, ZoneId zone) {
        return subscription.source().flatMap(source -> line(source, now, zone));
    }

    /// Says when a calendar was read, and when that is too long ago.
    public static Optional<String> line(Source source, Instant now, ZoneId zone) {
        return source.readAt().map(read -> {
            boolean isToday =
                    read.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
            String when = (isToday ? "at " + TIME.format(read.atZone(zone)) : "on " + DAY.format(read.atZone(zone)));
            String said = source.address().isPresent()
                    ? "Your calendar was last read %s.".formatted(when)
                    : "Your calendar file was read %s.".formatted(when);
            return source.counts(now)
                    ? said
                    : said + " That is too long ago to go by, so breaks come as if you had none.";
        });
    }
}
