package org.plumbline.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A time zone as a calendar tells it: the offsets that hold while the events of a feed happen, each with its first
/// moment. Rules for all years are not needed, and some zones have none.
final class ZoneText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Duration AROUND = Duration.ofDays(2);

    private final ZoneId zone;

    ZoneText(ZoneId zone) {
        this.zone = zone;
    }

    /// A zone that is only an offset needs no name: its times are told in UTC.
    private boolean isNamed() {
        return !zone.getRules().isFixedOffset();
    }

    /// Returns the value of a time with its parameters: `;TZID=Europe/Berlin:20260302T180000`.
    String time(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, isNamed() ? zone : ZoneOffset.UTC);
        return isNamed() ? ";TZID=%s:%s".formatted(zone.getId(), LOCAL.format(local)) : ":" + LOCAL.format(local) + "Z";
    }

    /// Returns another time of the day on which an instant is.
    Instant sameDay(Instant instant, LocalTime at) {
        return instant.atZone(zone).toLocalDate().atTime(at).atZone(zone).toInstant();
    }

    /// Returns the lines that say which offsets hold around these instants; none for a fixed offset.
    List<String> lines(List<Instant> instants) {
        if (!isNamed() || instants.isEmpty()) {
            return List.of();
        }
        Instant from = Collections.min(instants).minus(AROUND);
        Instant until = Collections.max(instants).plus(AROUND);
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        ZoneOffset first = zone.getRules().getOffset(from);
        lines.addAll(part(LocalDateTime.ofInstant(from, first), first, first, from));
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            lines.addAll(part(next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter(), next.getInstant()));
            next = zone.getRules().nextTransition(next.getInstant());
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private List<String> part(LocalDateTime onset, ZoneOffset before, ZoneOffset after, Instant at) {
        String name = zone.getRules().isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        return List.of(
                "BEGIN:" + name,
                "DTSTART:" + LOCAL.format(onset),
                "TZOFFSETFROM:" + offset(before),
                "TZOFFSETTO:" + offset(after),
                "END:" + name);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        return "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
    }
}
