package org.plumbline.desk;

import java.time.LocalTime;

/// A part of a day: `09:00-18:00`. It begins before it ends, on the same day.
public record Hours(LocalTime from, LocalTime to) {

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Hours begin before they end: %s is not before %s".formatted(from, to));
        }
    }

    public static Hours parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Not hours, such as '09:00-18:00': '%s'".formatted(text));
        }
        return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /// Whether a time of the day is in them; the end is not.
    public boolean hold(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
