package org.plumbline.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/// The days that are looked at, both ends included: `2026-11-09 to 2027-01-03`.
public record Span(LocalDate from, LocalDate to) {

    private static final int WEEK = 7;

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span ends after it begins, not %s to %s".formatted(from, to));
        }
    }

    public boolean has(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /// Returns how many days it has, 1 or more.
    public int days() {
        return Math.toIntExact(DAYS.between(from, to)) + 1;
    }

    /// Returns how many weeks that are, begun ones counted whole.
    public int weeks() {
        return (days() + WEEK - 1) / WEEK;
    }
}
