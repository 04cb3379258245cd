package org.plumbline.server.past;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.plumbline.history.Decided;
import org.plumbline.history.LogEntry;
import org.plumbline.history.SessionId;

/// A session of the list: how it began, and how it ended, if it did.
///
/// @param begun when, where the person was
record DoneSession(LogEntry.SessionStarted start, Optional<LogEntry.SessionFinished> end, LocalDateTime begun) {

    /// A session that took longer was left lying, and its length says nothing.
    private static final long LONGEST_MINUTES = 180;

    SessionId id() {
        return start.session();
    }

    LocalDate day() {
        return begun.toLocalDate();
    }

    LocalDate monday() {
        return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean isPractice() {
        return start.script().isPractice();
    }

    List<Decided> decided() {
        return end.map(LogEntry.SessionFinished::decided).orElse(List.of());
    }

    /// Returns whole minutes, at least 1, or 0 where its length says nothing.
    int minutes() {
        long minutes = end.map(
                        finished -> Duration.between(start.at(), finished.at()).toMinutes())
                .orElse(LONGEST_MINUTES + 1);
        return minutes > LONGEST_MINUTES ? 0 : Math.toIntExact(Math.max(1, minutes));
    }

    /// Returns how many working sets were done.
    int sets() {
        return Math.toIntExact(decided().stream()
                .flatMap(one -> one.done().amounts().stream())
                .filter(amount -> amount > 0)
                .count());
    }
}
