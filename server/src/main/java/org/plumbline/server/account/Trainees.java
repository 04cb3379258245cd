package org.plumbline.server.account;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.EpochMicros;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people who train here. Each is found by the token of their browser: `trainees.findByToken(token)`.
public final class Trainees {

    private final Database database;

    public Trainees(Database database) {
        this.database = database;
    }

    public Optional<TraineeId> findByToken(BrowserToken token) {
        return database.reader()
                .sql("""
                        SELECT id
                        FROM trainee
                        WHERE token_hash = ?
                        """)
                .param(token.hash())
                .query(String.class)
                .optional()
                .map(TraineeId::parse);
    }

    /// The one who came first, which without accounts is the one person this Plumbline is for.
    public Optional<TraineeId> findFirst() {
        return first(database.reader());
    }

    /// Adds a person and returns them.
    public TraineeId create(TraineeId id, Instant at, BrowserToken token) {
        return database.write(sql -> insert(sql, id, at, token));
    }

    /// The first person, who is created if nobody is here yet. Two requests at once get the same answer from SQLite,
    /// where writes take turns; with PostgreSQL use accounts.
    public TraineeId firstOrCreate(TraineeId id, Instant at, BrowserToken token) {
        return findFirst()
                .orElseGet(() -> database.write(sql -> first(sql).orElseGet(() -> insert(sql, id, at, token))));
    }

    private static Optional<TraineeId> first(JdbcClient sql) {
        return sql.sql("""
                        SELECT id
                        FROM trainee
                        ORDER BY created_at, id
                        LIMIT 1
                        """).query(String.class).optional().map(TraineeId::parse);
    }

    private static TraineeId insert(JdbcClient sql, TraineeId id, Instant at, BrowserToken token) {
        sql.sql("""
                        INSERT INTO trainee (id, created_at, token_hash)
                        VALUES (?, ?, ?)
                        """)
                .params(id.toString(), EpochMicros.of(at).value(), token.hash())
                .update();
        return id;
    }
}
