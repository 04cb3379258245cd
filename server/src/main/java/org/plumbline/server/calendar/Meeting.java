package org.plumbline.server.calendar;

import java.time.Instant;
import java.time.LocalDate;

/// A session as the feed has it: the second one of a week, on Thursday at six, 17 minutes, planned.
///
/// @param place which session it is, the same wherever it is moved to
/// @param minutes how long it takes, 1 or more
record Meeting(Place place, Instant start, int minutes, State state) {

    /// Whether it is to come, was done, or is not to be any more.
    enum State {
        PLANNED,
        DONE,
        CANCELLED
    }

    /// The first, second or later session of a week, counted from 0: `2026-03-02/1`.
    ///
    /// @param monday the first day of that week
    record Place(LocalDate monday, int index) {

        static Place parse(String text) {
            String[] parts = text.split("/", 2);
            return new Place(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return monday + "/" + index;
        }
    }

    Meeting cancelled() {
        return new Meeting(place, start, minutes, State.CANCELLED);
    }

    Meeting done() {
        return new Meeting(place, start, minutes, State.DONE);
    }

    boolean isSameTime(Meeting other) {
        return start.equals(other.start) && minutes == other.minutes;
    }
}
