package org.plumbline.server.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/// Days of the week: `Tuesday` for people, `tuesday` in addresses and forms.
public final class DayWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter ANY_YEAR = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);

    private DayWords() {}

    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// Returns a date as people say it: `Monday, March 2`.
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// Returns a date without its weekday, and the year where it is another: `March 2`, `March 2, 2025`.
    public static String date(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? THIS_YEAR : ANY_YEAR).format(date);
    }

    /// Returns a date where there is little room: `Mar 2`.
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /// Returns days in words: `Tuesday and Friday`.
    public static String list(Collection<DayOfWeek> days) {
        return ScreenWords.list(days.stream().sorted().map(DayWords::name).toList(), "and");
    }

    /// Returns a day where there is little room: `Tue`.
    public static String brief(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /// Returns days where there is little room: `Tue and Fri`.
    public static String briefly(Collection<DayOfWeek> days) {
        return ScreenWords.list(days.stream().sorted().map(DayWords::brief).toList(), "and");
    }

    /// Returns a day as addresses have it: `tuesday`.
    public static String path(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /// Returns the day an address means; reads what [#path] writes.
    public static DayOfWeek parse(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> path(day).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a weekday, such as 'tuesday': " + text));
    }
}
