package org.plumbline.server.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.Records;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.words.LoadWords;

/// Finds sessions in a journal.
final class Sessions {

    private Sessions() {}

    /// Returns a session under way, whichever else is.
    static Optional<OpenSession> findOpen(History history, SessionId id) {
        return history.findOpen(id);
    }

    /// Returns a session under way.
    ///
    /// @throws NotFound if it is over, or never began
    static OpenSession open(History history, SessionId id) {
        return findOpen(history, id).orElseThrow(() -> new NotFound("no open session " + id));
    }

    /// Returns one set of the session under way.
    ///
    /// @throws NotFound if the script has no such line or the line no such set
    static SessionView view(Journal journal, SessionId id, Next at, Repertoire repertoire) {
        return view(open(journal.history(), id), at, repertoire);
    }

    /// Returns one set of a session.
    ///
    /// @throws NotFound if the script has no such line or the line no such set
    static SessionView view(OpenSession session, Next at, Repertoire repertoire) {
        if (at.item() < 0
                || at.item() >= session.script().items().size()
                || at.set() < 1
                || at.set()
                        > session.script().items().get(at.item()).prescription().sets()) {
            throw new NotFound("no set %s in session %s".formatted(at, session.id()));
        }
        return new SessionView(session, at, repertoire);
    }

    /// Returns the loads that a set may have been done with, the lightest first: what the person owns for the exercise,
    /// and what was asked or used before, should they have changed their equipment since.
    static List<Load> loads(SessionView view, History history) {
        Set<Load> loads = new LinkedHashSet<>(LoadWords.usable(view.asked(), view.repertoire(), history));
        loads.add(view.load());
        return List.copyOf(loads);
    }

    /// Returns the heaviest load of an exercise so far, or what was asked where there is none (P10).
    static Load heaviest(SessionView view, History history) {
        return history.records()
                .heaviest(view.asked().exercise())
                .orElse(view.asked().load());
    }

    /// Returns the level that decides how effort is asked for (E1).
    static Level level(History history, Moment moment) {
        return history.profile()
                .map(answered -> Program.profileNow(answered, history, moment.at()))
                .map(profile -> profile.trainee().level())
                .orElse(Level.L0);
    }

    /// Returns what somebody had shown before a session.
    static Records recordsBefore(Journal journal, SessionId id) {
        History now = journal.history();
        boolean isLast = now.lastFinished()
                .filter(last -> last.session().id().equals(id))
                .isPresent();
        if (isLast) {
            return now.recordsBeforeLast();
        }
        return History.of(journal.entries().stream()
                        .takeWhile(entry -> !isEndOf(entry, id))
                        .toList())
                .records();
    }

    private static boolean isEndOf(LogEntry entry, SessionId id) {
        return entry instanceof LogEntry.SessionFinished finished
                && finished.session().equals(id);
    }
}
