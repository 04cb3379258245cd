package org.plumbline.server.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.words.LoadWords;

/// Finds sessions in a journal.
final class Sessions {

    private Sessions() {}

    /// Returns the session under way, if it is the one asked for.
    static Optional<OpenSession> findOpen(History history, SessionId id) {
        return history.openSession().filter(session -> session.id().equals(id));
    }

    /// Returns the session under way.
    ///
    /// @throws NotFound if it is another one, or over
    static OpenSession open(History history, SessionId id) {
        return findOpen(history, id).orElseThrow(() -> new NotFound("no open session " + id));
    }

    /// Returns one set of the session under way.
    ///
    /// @throws NotFound if the script has no such line or the line no such set
    static SessionView view(Journal journal, SessionId id, Next at, Repertoire repertoire) {
        OpenSession session = open(journal.history(), id);
        if (at.item() < 0
                || at.item() >= session.script().items().size()
                || at.set() < 1
                || at.set()
                        > session.script().items().get(at.item()).prescription().sets()) {
            throw new NotFound("no set %s in session %s".formatted(at, id));
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

    /// Returns the level that decides how effort is asked for (E1).
    static Level level(History history, Moment moment) {
        return history.profile()
                .map(answered -> Program.profileNow(answered, history, moment.at()))
                .map(profile -> profile.trainee().level())
                .orElse(Level.L0);
    }

    /// Returns a finished session, the last one or an earlier one.
    static Optional<FinishedSession> findFinished(Journal journal, SessionId id) {
        Optional<FinishedSession> last = findLast(journal.history(), id);
        return last.isPresent() ? last : findEarlier(journal, id);
    }

    private static Optional<FinishedSession> findEarlier(Journal journal, SessionId id) {
        List<LogEntry> entries = journal.entries();
        for (int end = entries.size(); end > 0; end--) {
            if (entries.get(end - 1) instanceof LogEntry.SessionFinished finished
                    && finished.session().equals(id)) {
                return findLast(History.of(entries.subList(0, end)), id);
            }
        }
        return Optional.empty();
    }

    private static Optional<FinishedSession> findLast(History history, SessionId id) {
        return Stream.of(history.lastFinished(), history.lastPractice())
                .flatMap(Optional::stream)
                .filter(finished -> isOf(finished, id))
                .findFirst();
    }

    private static boolean isOf(FinishedSession finished, SessionId id) {
        return finished.session().id().equals(id);
    }
}
