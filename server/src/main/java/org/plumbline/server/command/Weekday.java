package org.plumbline.server.command;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Stream;

/// The text form of weekdays: `MON`.
final class Weekday {

    private static final int LETTERS = 3;

    private Weekday() {}

    static String write(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }

    static DayOfWeek parse(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> write(day).equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("give weekdays as MON to SUN, not '%s'".formatted(text)));
    }
}
