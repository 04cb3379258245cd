package org.plumbline.server.chart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands along the axes: weeks, months or years below, and round numbers at the side.
public final class Ticks {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int WEEK = 7;
    private static final int WEEKS_BY_NUMBER = 13;
    private static final int DAYS_BY_MONTH = 800;
    private static final int MONTHS = 12;
    private static final int[] ROUND = {1, 2, 5};

    private Ticks() {}

    /// One word along the time.
    public record Tick(LocalDate date, String text) {}

    /// Returns words along the time from one day to another: week numbers for a quarter, months for two years, years
    /// beyond.
    ///
    /// @param first the number of the week that begins on the first day
    /// @param most how many there is room for
    public static List<Tick> along(LocalDate from, LocalDate to, int first, int most) {
        long days = DAYS.between(from, to) + 1;
        if (days <= (long) WEEK * WEEKS_BY_NUMBER) {
            return weeks(from, to, first, most);
        }
        return days <= DAYS_BY_MONTH ? months(from, to, most) : years(from, to, most);
    }

    private static List<Tick> weeks(LocalDate from, LocalDate to, int first, int most) {
        List<Tick> ticks = new ArrayList<>();
        int count = (int) (DAYS.between(from, to) / WEEK) + 1;
        int step = count > most ? 2 : 1;
        for (int week = 0; week < count; week += step) {
            ticks.add(new Tick(from.plusDays((long) WEEK * week), Integer.toString(first + week)));
        }
        return ticks;
    }

    private static List<Tick> months(LocalDate from, LocalDate to, int most) {
        int count = (int) (DAYS.between(from, to) / 30) + 1;
        int step = Math.ceilDiv(count, most);
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = from.withDayOfMonth(1).plusMonths(from.getDayOfMonth() == 1 ? 0 : 1);
        for (; !month.isAfter(to); month = month.plusMonths(step)) {
            ticks.add(new Tick(month, MONTH.format(month)));
        }
        return ticks;
    }

    private static List<Tick> years(LocalDate from, LocalDate to, int most) {
        int count = to.getYear() - from.getYear();
        int step = Math.max(1, Math.ceilDiv(count, most));
        List<Tick> ticks = new ArrayList<>();
        LocalDate year = from.withDayOfYear(1).plusMonths(from.getDayOfYear() == 1 ? 0 : MONTHS);
        for (; !year.isAfter(to); year = year.plusYears(step)) {
            ticks.add(new Tick(year, Integer.toString(year.getYear())));
        }
        return ticks;
    }

    /// Returns round numbers from below the least to above the greatest, two to seven of them.
    public static List<Integer> beside(double least, double greatest) {
        double top = Math.max(greatest, least + 1);
        int step = 1;
        for (int place = 0; (top - least) / step > 4; place++) {
            int power = place / ROUND.length;
            step = ROUND[place % ROUND.length] * (int) Math.pow(10, power);
        }
        List<Integer> numbers = new ArrayList<>();
        int low = (int) Math.floor(least / step) * step;
        for (int number = low; number < top + step; number += step) {
            numbers.add(number);
        }
        return numbers;
    }
}
