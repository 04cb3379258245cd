package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The session under way, what was told in it, and what came too early for it. It changes while the [Fold] folds and
/// never leaves it.
final class Underway {

    /// The session as it began; what was told in it stands beside it, since it grows with every word.
    private Optional<OpenSession> begun = Optional.empty();

    private final Map<Integer, ItemLog> words = new HashMap<>();
    private final List<LogEntry> early = new ArrayList<>();
    private Ended ended = Ended.NONE;

    Underway() {}

    Underway(Underway other) {
        begun = other.begun;
        words.putAll(other.words);
        early.addAll(other.early);
        ended = other.ended;
    }

    /// Begins a session, unless one is under way or this one is over. Of two sessions at once the one that began first
    /// goes on, so that no word about it is lost.
    ///
    /// @return whether it began
    boolean begin(LogEntry.SessionStarted started) {
        if (begun.isPresent() || ended.isOver(started.session(), started.at())) {
            return false;
        }
        words.clear();
        begun = Optional.of(
                new OpenSession(started.session(), started.at(), started.script(), Map.of(), started.checkIn()));
        return true;
    }

    /// Returns what waited for the session that began, the oldest first, and waits no longer.
    List<LogEntry> waiting() {
        List<LogEntry> waiting = new ArrayList<>(early);
        waiting.sort(Comparator.comparing(LogEntry::at));
        early.clear();
        return waiting;
    }

    boolean is(SessionId session) {
        return begun.isPresent() && begun.get().id().equals(session);
    }

    /// Returns the session under way with all that was told in it.
    Optional<OpenSession> open() {
        return begun.map(session -> session.with(words));
    }

    /// Whether a session is under way that began after this moment.
    boolean isAfter(Instant moment) {
        return begun.filter(session -> session.startedAt().isAfter(moment)).isPresent();
    }

    /// A word about a session that is over changes nothing; the entry stays in the log. One that comes before its
    /// session waits for it.
    void tell(LogEntry word, SessionId session, int place, UnaryOperator<ItemLog> change) {
        if (is(session)) {
            words.put(place, change.apply(words.getOrDefault(place, ItemLog.EMPTY)));
        } else {
            await(word, session);
        }
    }

    void await(LogEntry word, SessionId session) {
        if (begun.isEmpty() && !ended.isOver(session, word.at())) {
            early.add(word);
        }
    }

    void close(Instant at) {
        begun.ifPresent(session -> ended = ended.with(session.id(), at));
        begun = Optional.empty();
    }
}
