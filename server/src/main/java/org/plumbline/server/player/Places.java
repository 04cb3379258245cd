package org.plumbline.server.player;

import java.util.Optional;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;

/// The places in a session that something is told about: line 3 of its script, set 2.
///
/// What is told about a session that is not known (yet) is taken on trust: it waits in the log for its beginning.
final class Places {

    private static final int MOST_IN_RESERVE = 5;

    private Places() {}

    /// Returns the session under way of this name.
    static Optional<OpenSession> find(History history, SessionId session) {
        return history.openSession().filter(open -> open.id().equals(session));
    }

    /// Returns the same entry if its place is there.
    ///
    /// @throws Refused if the script has no such line, or the line no such set
    static LogEntry checked(LogEntry word, History history) {
        switch (word) {
            case LogEntry.SetLogged set -> set(set, history);
            case LogEntry.EffortTold felt -> {
                line(felt.session(), felt.item(), history);
                if (felt.inReserve().filter(left -> left < 0 || left > MOST_IN_RESERVE).isPresent()) {
                    throw new Refused("Repetitions in reserve are 0 to %d.".formatted(MOST_IN_RESERVE));
                }
            }
            case LogEntry.GripTold grip -> line(grip.session(), grip.item(), history);
            case LogEntry.PainTold hurt -> line(hurt.session(), hurt.item(), history);
            case LogEntry.ItemSkipped skipped -> line(skipped.session(), skipped.item(), history);
            default -> {}
        }
        return word;
    }

    private static void set(LogEntry.SetLogged set, History history) {
        line(set.session(), set.item(), history).ifPresent(line -> {
            int sets = line.prescription().sets();
            if (set.number() > sets) {
                throw new Refused("This line has %d sets, and none of number %d.".formatted(sets, set.number()));
            }
            if (set.set().work().measure() != line.prescription().target().measure()) {
                throw new Refused("This line is counted in %s, not as '%s'."
                        .formatted(line.prescription().target().measure(), set.set().work()));
            }
        });
    }

    private static Optional<Script.Item> line(SessionId session, int item, History history) {
        Optional<OpenSession> open = find(history, session);
        int lines = open.map(known -> known.script().items().size()).orElse(Integer.MAX_VALUE);
        if (item < 0 || item >= lines) {
            throw new Refused("The session has no line of number %d.".formatted(item));
        }
        return open.map(known -> known.script().items().get(item));
    }
}
