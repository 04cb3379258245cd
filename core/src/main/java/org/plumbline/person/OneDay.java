package org.plumbline.person;

import java.time.LocalDate;

/// What is different on one day alone: `8 minutes on 2026-11-21`, or no session at all.
public sealed interface OneDay {

    LocalDate date();

    /// Only so many minutes.
    ///
    /// @param minutes 1 to 90
    record Shorter(LocalDate date, int minutes) implements OneDay {

        public Shorter {
            if (minutes < 1 || minutes > 90) {
                throw new IllegalArgumentException("Give 1 to 90 minutes, not " + minutes);
            }
        }
    }

    /// The session of that day is left out.
    record Skipped(LocalDate date) implements OneDay {}
}
