package org.plumbline.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The one connection that writes to a SQLite file, a group of units at a time. Used by one thread.
///
/// After any failure of a group the connection is thrown away, which rolls back whatever was left open, and the next
/// group starts with a new one.
final class WriterConnection {

    private final SqliteFile file;
    private Optional<Connection> connection = Optional.empty();

    WriterConnection(SqliteFile file) {
        this.file = file;
    }

    /// Commits all units of a group together. A unit that fails is undone to its savepoint and alone hears of it.
    void commit(List<PendingWrite<?>> group) {
        boolean committing = false;
        try {
            Connection open = connect();
            open.setAutoCommit(false);
            runAll(group, open);
            committing = true;
            open.setAutoCommit(true);
        } catch (SQLException | RuntimeException | Error failure) {
            close();
            for (PendingWrite<?> write : group) {
                write.fail(explain(failure, committing));
            }
            return;
        }
        group.forEach(PendingWrite::acknowledge);
    }

    private Connection connect() throws SQLException {
        if (connection.isEmpty()) {
            connection = Optional.of(file.connectToWrite());
        }
        return connection.get();
    }

    private static void runAll(List<PendingWrite<?>> group, Connection open) throws SQLException {
        JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(open, true));
        if (group.size() == 1) {
            runAlone(group.getFirst(), open, client);
            return;
        }
        for (PendingWrite<?> write : group) {
            runAmongOthers(write, open, client);
        }
    }

    /// Saves a single unit the cost of a savepoint: with nobody else in the transaction, all of it is undone.
    private static void runAlone(PendingWrite<?> write, Connection open, JdbcClient client) throws SQLException {
        if (write.take() && !write.run(client)) {
            open.rollback();
        }
    }

    private static void runAmongOthers(PendingWrite<?> write, Connection open, JdbcClient client) throws SQLException {
        if (!write.take()) {
            return;
        }
        Savepoint before = open.setSavepoint();
        if (!write.run(client)) {
            open.rollback(before);
        }
        open.releaseSavepoint(before);
    }

    private static StoreUnavailable explain(Throwable failure, boolean committing) {
        Optional<SqliteTrouble> trouble = SqliteTrouble.findIn(failure);
        if (committing && trouble.equals(Optional.of(SqliteTrouble.BROKEN))) {
            return StoreUnavailable.notCertain(failure);
        }
        return StoreUnavailable.notSaved(
                trouble.map(SqliteTrouble::sentence).orElse("the database refused it"), failure);
    }

    void close() {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException _) {
            // What is not committed is undone when the file is opened next.
        } finally {
            connection = Optional.empty();
        }
    }
}
