package org.plumbline.planner;

import java.time.LocalDate;
import java.util.Optional;

/// A week of the program as it went: week 5, one of three sessions (MEAS-ADH).
///
/// @param number 1 in the first seven days; 0 and less before the program began anew (B5)
/// @param from its first day
/// @param done on how many days a full session was done
/// @param planned how many there were to be; none was, where the week went without for a reason
/// @param off why it went without, where somebody said so
/// @param isOver whether its seven days are over
public record PastWeek(int number, LocalDate from, int done, int planned, Optional<Off> off, boolean isOver) {

    /// Why a week goes without all its sessions: a fact, and nothing to make up for (SAY7).
    public enum Off {
        ILL,
        TRAVELING,
        WAITING
    }

    private static final int WEEK = 7;

    public PastWeek {
        if (done < 0 || planned < 0) {
            throw new IllegalArgumentException("Sessions are counted from 0: %d of %d".formatted(done, planned));
        }
    }

    /// Returns its last day.
    public LocalDate to() {
        return from.plusDays(WEEK - 1L);
    }
}
