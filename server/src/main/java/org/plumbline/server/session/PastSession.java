package org.plumbline.server.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.SessionId;
import org.plumbline.server.log.Journal;

/// A session that is over, with everything that was told about it, also later: its sets, its notes, its morning.
///
/// It is read from its own entries alone. So one that arrived late, or was done beside another, is there like any
/// other.
///
/// @param session what was asked for, and what was told
/// @param end how it ended; empty for one that was left, or stopped by a sign
record PastSession(OpenSession session, Optional<FinishedSession> end, List<LogEntry> told) {

    PastSession {
        told = List.copyOf(told);
    }

    static Optional<PastSession> find(Journal journal, SessionId id) {
        List<LogEntry> told = journal.about(id);
        History own = History.of(told);
        Optional<FinishedSession> end = Stream.of(own.lastFinished(), own.lastPractice())
                .flatMap(Optional::stream)
                .filter(finished -> finished.session().id().equals(id))
                .findFirst();
        return end.map(FinishedSession::session)
                .or(() -> Sessions.findOpen(own, id))
                .map(session -> new PastSession(session, end, told));
    }

    /// Returns when it ended, or was last heard of.
    Instant endedAt() {
        return end.map(FinishedSession::finishedAt)
                .orElseGet(() ->
                        told.stream().map(LogEntry::at).max(Instant::compareTo).orElse(session.startedAt()));
    }

    /// Returns what was said on the morning after it.
    Optional<LogEntry.MorningTold> morning() {
        return told.stream()
                .filter(LogEntry.MorningTold.class::isInstance)
                .map(LogEntry.MorningTold.class::cast)
                .findFirst();
    }

    boolean isShortened() {
        return end.filter(FinishedSession::isShortened).isPresent();
    }

    /// Whether its script has such a line.
    boolean has(int item) {
        return item >= 0 && item < session.script().items().size();
    }

    /// Returns the sets that were corrected since, the first correction first.
    List<LogEntry.SetCorrected> corrections() {
        return told.stream()
                .filter(LogEntry.SetCorrected.class::isInstance)
                .map(LogEntry.SetCorrected.class::cast)
                .toList();
    }
}
