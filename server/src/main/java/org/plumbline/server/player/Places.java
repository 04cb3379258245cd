package org.plumbline.server.player;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Replaced;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;

/// The places in a session that something is told about: line 3 of its script, set 2.
///
/// What is told about a session that is not known (yet) is taken on trust: it waits in the log for its beginning.
final class Places {

    private static final int MOST_IN_RESERVE = 5;

    private Places() {}

    /// Returns the session of this name if it is not finished, however long ago it began.
    static Optional<OpenSession> find(History history, SessionId session) {
        return history.findOpen(session);
    }

    /// Returns the same entry if its place is there.
    ///
    /// @throws Refused if the script has no such line, or the line no such set
    static LogEntry checked(LogEntry word, History history) {
        switch (word) {
            case LogEntry.SetLogged set -> set(set, history);
            case LogEntry.EffortTold felt -> {
                line(felt.session(), felt.item(), history);
                if (felt.inReserve()
                        .filter(left -> left < 0 || left > MOST_IN_RESERVE)
                        .isPresent()) {
                    throw new Refused("Repetitions in reserve are 0 to %d.".formatted(MOST_IN_RESERVE));
                }
            }
            case LogEntry.GripTold grip -> line(grip.session(), grip.item(), history);
            case LogEntry.PainTold hurt -> line(hurt.session(), hurt.item(), history);
            case LogEntry.ItemSkipped skipped -> line(skipped.session(), skipped.item(), history);
            case LogEntry.ItemSwapped swapped -> line(swapped.session(), swapped.item(), history);
            case LogEntry.NoteTold note -> note.item().ifPresent(item -> line(note.session(), item, history));
            default -> {}
        }
        return word;
    }

    /// A set belongs to what its line was when it was done, so both are looked at where the line was swapped.
    private static void set(LogEntry.SetLogged set, History history) {
        line(set.session(), set.item(), history);
        List<Prescription> asked = find(history, set.session()).stream()
                .flatMap(open -> asked(open, set.item()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        int most = asked.stream().mapToInt(Prescription::sets).max().orElseThrow();
        if (set.number() > most) {
            throw new Refused("This line has %d sets, and none of number %d.".formatted(most, set.number()));
        }
        Measure counted = set.set().work().measure();
        if (asked.stream().noneMatch(line -> line.target().measure() == counted)) {
            throw new Refused("This line is counted in %s, not as '%s'."
                    .formatted(asked.getFirst().target().measure(), set.set().work()));
        }
    }

    private static Stream<Prescription> asked(OpenSession open, int item) {
        Stream<Script.Item> before = open.besides().replaced().stream()
                .filter(line -> line.item() == item)
                .map(Replaced::line);
        return Stream.concat(before, Stream.of(open.script().items().get(item))).map(Script.Item::prescription);
    }

    private static void line(SessionId session, int item, History history) {
        int lines =
                find(history, session).map(open -> open.script().items().size()).orElse(Integer.MAX_VALUE);
        if (item < 0 || item >= lines) {
            throw new Refused("The session has no line of number %d.".formatted(item));
        }
    }
}
