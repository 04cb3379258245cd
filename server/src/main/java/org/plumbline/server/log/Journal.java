package org.plumbline.server.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.SessionId;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.log.Journals.Seen;

/// The log of one person as the domain sees it: what follows from it so far, and a way to add to it.
///
/// A handler gets the journal of whoever asks and can reach no other.
public final class Journal {

    private static final String STARTED = "session-started";
    private static final String FINISHED = "session-finished";
    private static final List<String> LONG_ROWS = List.of(STARTED, FINISHED, "morning-told");
    private static final List<String> SET_BY_SET = List.of("set-logged", "effort-told", "grip-told");

    private final TrainingLog log;
    private final TraineeId trainee;
    private final Journals journals;

    Journal(TrainingLog log, TraineeId trainee, Journals journals) {
        this.log = log;
        this.trainee = trainee;
        this.journals = journals;
    }

    /// Returns where the person stands after everything that was acknowledged.
    public History history() {
        return latest().history();
    }

    /// Whether an entry was added before, so that a form which comes twice is answered as the first time.
    public boolean has(UUID entryId) {
        return log.has(entryId);
    }

    /// Adds the entry that `decide` makes of the history, all of it or nothing, and returns once it is durable.
    ///
    /// The same id twice adds it once. `decide` may be asked more than once and does nothing but decide.
    public void record(UUID entryId, Function<History, LogEntry> decide) {
        Seen now = latest();
        Appended appended = log.append(
                entryId, now.seq(), missed -> row(decide.apply(now.history().after(entries(missed)))));
        journals.keep(trainee, folded(now, appended.rows()));
    }

    /// Returns every entry in its order.
    public List<LogEntry> entries() {
        return entries(log.rowsAfter(0));
    }

    /// Returns everything that was told about one session, in the order it arrived: its beginning, its end, and what
    /// was
    /// said of it later.
    public List<LogEntry> about(SessionId session) {
        return entries(rowsOf(session));
    }

    /// Returns the rows of one session as they are stored, its beginning among them, in their order.
    public List<LogRow> rowsOf(SessionId session) {
        return log.about(session.toString());
    }

    /// Returns a part of the log that ends before a place, with so many sessions from their start on, or everything
    /// down to the beginning when there are fewer. What was typed set by set is left out, since the end of each
    /// session tells it. It takes time in proportion to the part, however long the log is.
    ///
    /// @param before a place in the log, such as where a later part begins
    /// @param sessions 1 or more
    /// @param about the exercise it is read for: sessions and mornings that do not name it are left out
    public Stretch stretch(long before, int sessions, Optional<ExerciseId> about) {
        long from = log.before(before, STARTED, sessions).map(LogRow::seq).orElse(1L);
        Optional<Instant> lastEnd = log.before(from, FINISHED, 1).map(LogRow::at);
        List<LogRow> rows = log.between(from, before, SET_BY_SET).stream()
                .filter(row ->
                        about.filter(exercise -> isAboutOthers(row, exercise)).isEmpty())
                .toList();
        return new Stretch(from, entries(rows), lastEnd);
    }

    /// Told from the text, since to read it is what takes the time.
    private static boolean isAboutOthers(LogRow row, ExerciseId exercise) {
        return LONG_ROWS.contains(row.kind()) && !row.entry().contains(exercise.toString());
    }

    private Seen latest() {
        Seen known = journals.seen(trainee);
        List<LogRow> more = log.rowsAfter(known.seq());
        if (more.isEmpty()) {
            return known;
        }
        Seen latest = folded(known, more);
        journals.keep(trainee, latest);
        return latest;
    }

    private static Seen folded(Seen known, List<LogRow> rows) {
        return rows.isEmpty()
                ? known
                : new Seen(rows.getLast().seq(), known.history().after(entries(rows)));
    }

    private static List<LogEntry> entries(List<LogRow> rows) {
        return rows.stream()
                .map(row -> EntryJson.readOrReport(row.kind(), row.at(), row.entry()))
                .toList();
    }

    private static NewRow row(LogEntry entry) {
        return new NewRow(entry.at(), EntryKind.of(entry), EntryJson.write(entry));
    }
}
