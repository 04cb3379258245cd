package org.plumbline.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// The time zone of a feed as a calendar tells it: the offsets that hold while its events happen, each with its first
/// moment. They are the JDK's, which is kept up to date; rules for all years are not needed, and some zones have none.
final class FeedZone {

    private static final Duration AROUND = Duration.ofDays(2);

    private final ZoneId zone;

    FeedZone(ZoneId zone) {
        this.zone = zone;
    }

    /// A zone that is only an offset needs no name: its times are told in UTC.
    private boolean isNamed() {
        return !zone.getRules().isFixedOffset();
    }

    /// Returns an instant as an event of the feed has it.
    Temporal time(Instant instant) {
        return isNamed() ? instant.atZone(zone) : instant;
    }

    /// Returns another time of the day on which an instant is.
    Instant sameDay(Instant instant, LocalTime at) {
        return instant.atZone(zone).toLocalDate().atTime(at).atZone(zone).toInstant();
    }

    /// Returns which offsets hold around these instants; nothing for a fixed offset.
    Optional<VTimeZone> around(List<Instant> instants) {
        if (!isNamed() || instants.isEmpty()) {
            return Optional.empty();
        }
        Instant from = Collections.min(instants).minus(AROUND);
        Instant until = Collections.max(instants).plus(AROUND);
        VTimeZone told = new VTimeZone();
        told.add(new TzId(zone.getId()));
        ZoneOffset first = zone.getRules().getOffset(from);
        told.add(part(LocalDateTime.ofInstant(from, first), first, first, from));
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            told.add(part(next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter(), next.getInstant()));
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return Optional.of(told);
    }

    private Observance part(LocalDateTime onset, ZoneOffset before, ZoneOffset after, Instant at) {
        Observance part = zone.getRules().isDaylightSavings(at) ? new Daylight() : new Standard();
        part.add(new DtStart<>(onset));
        part.add(new TzOffsetFrom(before));
        part.add(new TzOffsetTo(after));
        return part;
    }
}
