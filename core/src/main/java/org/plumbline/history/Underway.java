package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.plumbline.rule.Numbers;

/// The sessions that began and are not finished, what was told in each, and what came too early for its own. Each
/// collects its own words, so that two devices may be under way at once. It changes while the [Fold] folds and never
/// leaves it.
final class Underway {

    /// More sessions than anybody has devices for; of more, the one that began first is closed as it stands.
    private static final int MOST = 16;

    private static final Comparator<Running> THE_LATEST_FIRST = Comparator.comparing(Running::startedAt)
            .thenComparing(session -> session.id().toString())
            .reversed();

    private final Map<SessionId, Running> running = new LinkedHashMap<>();
    private final Map<SessionId, List<LogEntry>> early = new LinkedHashMap<>();
    private Ended ended = Ended.NONE;
    private Instant newest = Instant.MIN;

    Underway() {}

    Underway(Underway other) {
        other.running.forEach((id, session) -> running.put(id, new Running(session)));
        other.early.forEach((id, words) -> early.put(id, new ArrayList<>(words)));
        ended = other.ended;
        newest = other.newest;
    }

    /// Begins a session, unless it is under way already or over.
    ///
    /// @return whether it began
    boolean begin(LogEntry.SessionStarted started) {
        if (is(started.session()) || ended.isOver(started.session(), started.at())) {
            return false;
        }
        running.put(started.session(), new Running(started));
        newest = started.at().isAfter(newest) ? started.at() : newest;
        if (running.size() > MOST) {
            close(running.values().stream().min(THE_LATEST_FIRST.reversed()).orElseThrow());
        }
        return true;
    }

    /// Returns what waited for a session that began, the oldest first, and waits no longer.
    List<LogEntry> waiting(SessionId session) {
        List<LogEntry> words = early.remove(session);
        if (words == null) {
            return List.of();
        }
        words.sort(Comparator.comparing(LogEntry::at));
        return words;
    }

    boolean is(SessionId session) {
        return running.containsKey(session);
    }

    /// Returns a session that began and is not finished, however long ago.
    Optional<OpenSession> find(SessionId session) {
        return Optional.ofNullable(running.get(session)).map(Running::session);
    }

    /// Returns the sessions to go on with, the one that began last first. What was left lying for a day before another
    /// began is not one of them, but still waits for its end.
    List<OpenSession> open() {
        return running.values().stream()
                .filter(session -> !isLeft(session))
                .sorted(THE_LATEST_FIRST)
                .map(Running::session)
                .toList();
    }

    private boolean isLeft(Running session) {
        return session.startedAt()
                .plus(Duration.ofHours(Numbers.OPEN_SESSION_HOURS))
                .isBefore(newest);
    }

    /// A word about a session that is over changes nothing; the entry stays in the log. One that comes before its
    /// session waits for it.
    void tell(LogEntry word, SessionId session, int place, UnaryOperator<ItemLog> change) {
        take(word, session, found -> found.line(place).tell(word.at(), change));
    }

    void swap(LogEntry.ItemSwapped swapped) {
        take(swapped, swapped.session(), found -> found.line(swapped.item()).swap(swapped));
    }

    void note(LogEntry.NoteTold told) {
        take(told, told.session(), found -> found.note(told.note()));
    }

    /// Corrects a set of a session that is not over yet, also of one that is not known yet.
    ///
    /// @return whether it is not over
    boolean correct(LogEntry.SetCorrected told) {
        boolean isOver = !is(told.session()) && ended.isOver(told.session(), told.at());
        if (!isOver) {
            tell(told, told.session(), told.item(), item -> item.with(told.at(), told.number(), told.set()));
        }
        return !isOver;
    }

    private void take(LogEntry word, SessionId session, Consumer<Running> change) {
        Running found = running.get(session);
        if (found == null) {
            await(word, session);
        } else {
            change.accept(found);
        }
    }

    void await(LogEntry word, SessionId session) {
        if (!ended.isOver(session, word.at())) {
            early.computeIfAbsent(session, _ -> new ArrayList<>()).add(word);
            if (early.size() > MOST) {
                early.remove(early.keySet().iterator().next());
            }
        }
    }

    void finish(SessionId session, Instant at) {
        running.remove(session);
        ended = ended.with(session, at);
    }

    /// Closes the sessions that began by a moment, or all of them.
    void stop(Instant at, boolean isLocked) {
        List.copyOf(running.values()).stream()
                .filter(session -> isLocked || !session.startedAt().isAfter(at))
                .forEach(session -> finish(session.id(), at));
    }

    private void close(Running session) {
        finish(session.id(), session.startedAt());
    }
}
