package org.plumbline.server.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.EpochMicros;
import org.plumbline.server.store.StoreUnavailable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything that happened to one trainee, row by row. It can neither see nor touch another's.
///
/// A row is decided on while it is added, so that two devices cannot both decide on the same past. A caller who
/// keeps what it folded, and up to which row, works like this:
///
/// ```java
/// TrainingLog log = TrainingLog.of(trainee, database);
/// Seen seen = cached.with(log.rowsAfter(cached.seq()));
/// Appended added = log.append(entryId, seen.seq(), missed -> decide(seen.with(missed), report));
/// cached = seen.with(added.rows());
/// ```
///
/// `missed` is nearly always empty: it holds what another device added since `seen`. Read and fold the past before
/// appending, as above, because with SQLite the decision is made on the thread that writes for everybody.
public final class TrainingLog {

    private static final int ATTEMPTS = 1000;

    private static final RowMapper<LogRow> ROW = (row, _) -> new LogRow(
            row.getLong("seq"),
            UUID.fromString(row.getString("entry_id")),
            new EpochMicros(row.getLong("at")).instant(),
            row.getString("kind"),
            row.getString("entry"));

    private final TraineeId trainee;
    private final Database database;

    private TrainingLog(TraineeId trainee, Database database) {
        this.trainee = trainee;
        this.database = database;
    }

    public static TrainingLog of(TraineeId trainee, Database database) {
        return new TrainingLog(trainee, database);
    }

    /// The rows that follow a place, in order; all of them after 0.
    public List<LogRow> rowsAfter(long seq) {
        return rowsAfter(database.reader(), seq);
    }

    /// The row of a kind that is so many such rows before a place, or empty when there are fewer.
    ///
    /// @param nth 1 for the last one before it
    Optional<LogRow> before(long seq, String kind, int nth) {
        return database.reader()
                .sql("""
                        SELECT seq, entry_id, at, kind, entry
                        FROM training_log
                        WHERE trainee = ? AND seq < ? AND kind = ?
                        ORDER BY seq DESC
                        LIMIT 1 OFFSET ?
                        """)
                .params(trainee.toString(), seq, kind, nth - 1)
                .query(ROW)
                .optional();
    }

    /// The rows from a place on up to another, which is not among them, in order and without some kinds.
    List<LogRow> between(long from, long to, List<String> without) {
        return database.reader()
                .sql("""
                        SELECT seq, entry_id, at, kind, entry
                        FROM training_log
                        WHERE trainee = :trainee AND seq >= :from AND seq < :to AND kind NOT IN (:without)
                        ORDER BY seq
                        """)
                .param("trainee", trainee.toString())
                .param("from", from)
                .param("to", to)
                .param("without", without)
                .query(ROW)
                .list();
    }

    /// The rows whose JSON has a text in it, such as the id of a session, in order.
    List<LogRow> about(String text) {
        return database.reader()
                .sql("""
                        SELECT seq, entry_id, at, kind, entry
                        FROM training_log
                        WHERE trainee = ? AND entry LIKE ?
                        ORDER BY seq
                        """)
                .params(trainee.toString(), "%" + text + "%")
                .query(ROW)
                .list();
    }

    /// Adds a row that does not depend on the rows before it.
    public Appended append(UUID entryId, Instant at, String kind, String entry) {
        NewRow row = new NewRow(at, kind, entry);
        return database.write(sql -> append(sql, entryId, ends(sql, entryId).last(), _ -> row));
    }

    /// Adds the row that `decide` makes of the rows after `seen`, or nothing if the entry is there already.
    ///
    /// The new row takes the place right after the last one that `decide` was shown. If another device took that
    /// place meanwhile, `decide` is asked again and shown that device's row too. So it may be called more than once
    /// and does nothing but decide; what it throws comes back to the caller and leaves the log as it was.
    ///
    /// @param seen the place up to which the caller knows the log, 0 for nothing
    /// @throws IllegalArgumentException if the log does not reach as far as `seen`
    public Appended append(UUID entryId, long seen, Function<List<LogRow>, NewRow> decide) {
        return database.write(sql -> append(sql, entryId, seen, decide));
    }

    /// Every attempt but the last lost its place to another row, so somebody got on each time.
    private Appended append(JdbcClient sql, UUID entryId, long seen, Function<List<LogRow>, NewRow> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Ends ends = ends(sql, entryId);
            if (ends.last() < seen) {
                throw new IllegalArgumentException(
                        "The log of " + trainee + " ends at row " + ends.last() + ", before " + seen);
            }
            List<LogRow> missed = ends.last() == seen ? List.of() : rowsAfter(sql, seen);
            if (ends.stored() > 0) {
                return new Appended(ends.stored(), false, missed);
            }
            long seq = missed.isEmpty() ? seen + 1 : missed.getLast().seq() + 1;
            NewRow decided = decide.apply(missed);
            LogRow row = new LogRow(seq, entryId, decided.at(), decided.kind(), decided.entry());
            if (insert(sql, row)) {
                return new Appended(seq, true, followedBy(missed, row));
            }
        }
        throw StoreUnavailable.crowded();
    }

    /// Whether an entry is stored.
    boolean has(UUID entryId) {
        return ends(database.reader(), entryId).stored() > 0;
    }

    /// Where the log ends, and where the entry is stored; 0 for nowhere.
    private Ends ends(JdbcClient sql, UUID entryId) {
        return sql.sql("""
                        SELECT
                            coalesce((SELECT max(seq) FROM training_log WHERE trainee = ?), 0) AS last,
                            coalesce((SELECT seq FROM training_log WHERE trainee = ? AND entry_id = ?), 0) AS stored
                        """)
                .params(trainee.toString(), trainee.toString(), entryId.toString())
                .query((row, _) -> new Ends(row.getLong("last"), row.getLong("stored")))
                .single();
    }

    private List<LogRow> rowsAfter(JdbcClient sql, long seq) {
        return sql.sql("""
                        SELECT seq, entry_id, at, kind, entry
                        FROM training_log
                        WHERE trainee = ? AND seq > ?
                        ORDER BY seq
                        """).params(trainee.toString(), seq).query(ROW).list();
    }

    /// Adds the row unless its place or its id is taken, and tells whether it did.
    private boolean insert(JdbcClient sql, LogRow row) {
        return sql.sql("""
                        INSERT INTO training_log (trainee, seq, entry_id, at, kind, entry)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(
                                trainee.toString(),
                                row.seq(),
                                row.entryId().toString(),
                                EpochMicros.of(row.at()).value(),
                                row.kind(),
                                row.entry())
                        .update()
                == 1;
    }

    private static List<LogRow> followedBy(List<LogRow> rows, LogRow last) {
        List<LogRow> all = new ArrayList<>(rows);
        all.add(last);
        return all;
    }

    private record Ends(long last, long stored) {}
}
