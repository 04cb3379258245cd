package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A session that ended, what was decided at its end, and what changed about the program besides.
///
/// @param session with every set as it was corrected since
/// @param isShortened whether it was cut short for time
/// @param decided what was decided at its end, or anew after a correction
public record FinishedSession(
        OpenSession session, Instant finishedAt, boolean isShortened, List<Decided> decided, List<Changed> changed) {

    public FinishedSession {
        decided = List.copyOf(decided);
        changed = List.copyOf(changed);
    }

    public List<SessionNote> notes() {
        return session.notes();
    }

    /// Whether an entry is about this session.
    public boolean is(SessionId id) {
        return session.id().equals(id);
    }

    /// Returns the session after a correction: the set as it was, and what was decided anew because of it. What was
    /// decided stays where nothing was decided anew.
    public FinishedSession with(LogEntry.SetCorrected corrected) {
        if (corrected.item() >= session.script().items().size()) {
            return this;
        }
        OpenSession changed = session.corrected(corrected.at(), corrected.item(), corrected.number(), corrected.set());
        Script.Item line = session.script().items().get(corrected.item());
        List<Decided> now = decided.stream()
                .map(one -> corrected.decided().stream()
                        .filter(anew -> anew.exercise().equals(one.exercise()))
                        .findFirst()
                        .orElseGet(
                                () -> one.exercise().equals(line.prescription().exercise())
                                        ? one.with(done(one, line, changed.item(corrected.item())))
                                        : one))
                .toList();
        return new FinishedSession(changed, finishedAt, isShortened, now, this.changed);
    }

    private Performance done(Decided one, Script.Item line, ItemLog told) {
        return one.done()
                .with(told.performance(
                                line.setsOfBoth(),
                                isShortened,
                                session.checkIn().pain())
                        .amounts())
                .believed(told.sets().values());
    }

    /// Returns the session with one more note; the same note told again is the same note.
    public FinishedSession with(LogEntry.NoteTold told) {
        List<SessionNote> notes = new ArrayList<>(session.notes());
        if (!notes.contains(told.note())) {
            notes.add(told.note());
            notes.sort(Comparator.comparing(SessionNote::at));
        }
        Besides more = new Besides(session.besides().replaced(), notes);
        return new FinishedSession(session.with(more), finishedAt, isShortened, decided, changed);
    }
}
