package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Kebab;
import org.plumbline.rule.MeasureNumbers;

/// When a measure is worth taking next: `week-8` from 2026-03-30 on.
///
/// The baseline has two days; then come the weeks 4, 8 and 12 after it, and then every quarter. A measurement less than
/// a week before such a day stands for it: nothing is measured more than weekly.
///
/// @param from the first day it is due
public record Due(Occasion occasion, LocalDate from) {

    /// What a date of measuring is for.
    public enum Occasion {
        FIRST_DAY,
        SECOND_DAY,
        WEEK_4,
        WEEK_8,
        WEEK_12,
        QUARTER;

        @Override
        public String toString() {
            return Kebab.write(this);
        }
    }

    private static final int FOUR_WEEKS = 28;
    private static final int QUARTER_DAYS = 91;

    /// Returns what is due next.
    ///
    /// @param series what was measured in the setup used last, if anything was
    public static Due next(Optional<Series> series, LocalDate today) {
        Optional<LocalDate> latest = series.flatMap(Series::latest).map(Series.DayValue::day);
        if (latest.isEmpty()) {
            return new Due(Occasion.FIRST_DAY, today);
        }
        return series.flatMap(Series::begun)
                .map(begun -> after(begun, latest.get().plusDays(MeasureNumbers.DAYS_BETWEEN_MEASURING)))
                .orElseGet(() -> new Due(Occasion.SECOND_DAY, latest.get().plusDays(1)));
    }

    private static Due after(LocalDate begun, LocalDate soonest) {
        int number = 1;
        for (Occasion occasion : List.of(Occasion.WEEK_4, Occasion.WEEK_8, Occasion.WEEK_12)) {
            LocalDate day = begun.plusDays((long) FOUR_WEEKS * number);
            if (!day.isBefore(soonest)) {
                return new Due(occasion, day);
            }
            number++;
        }
        LocalDate day = begun.plusDays(3L * FOUR_WEEKS + QUARTER_DAYS);
        while (day.isBefore(soonest)) {
            day = day.plusDays(QUARTER_DAYS);
        }
        return new Due(Occasion.QUARTER, day);
    }

    public boolean isDue(LocalDate today) {
        return !from.isAfter(today);
    }
}
