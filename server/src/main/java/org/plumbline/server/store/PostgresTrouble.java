package org.plumbline.server.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;

/// What stands behind a failed transaction on PostgreSQL, told by its SQLSTATE, such as `40001`.
enum PostgresTrouble {
    /// Two transactions got in each other's way and the server asks to repeat one.
    RETRY,
    /// The caller was interrupted while it waited for a connection.
    INTERRUPTED,
    /// The connection or the server is gone.
    GONE,
    /// The disk is full, or there are too many connections.
    FULL,
    /// The database takes no writes, such as a standby.
    READ_ONLY,
    /// A mistake of the statement itself, such as a broken constraint.
    NONE;

    static PostgresTrouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getCause() instanceof InterruptedException) {
                return INTERRUPTED;
            }
            if (cause instanceof SQLTransientConnectionException) {
                return GONE;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
        }
        return NONE;
    }

    private static PostgresTrouble ofState(String state) {
        if (state.equals("25006")) {
            return READ_ONLY;
        }
        return switch (state.substring(0, 2)) {
            case "40" -> RETRY;
            case "08", "57", "58" -> GONE;
            case "53" -> FULL;
            default -> NONE;
        };
    }

    /// The exception for the caller: a sentence where the database is to blame, else what was thrown.
    static RuntimeException asThrown(Exception failure) {
        return switch (of(failure)) {
            case RETRY, GONE -> StoreUnavailable.notSaved("the database cannot be reached", failure);
            case INTERRUPTED -> StoreUnavailable.notSaved("the request was interrupted", failure);
            case FULL -> StoreUnavailable.notSaved("the database has no room left", failure);
            case READ_ONLY -> StoreUnavailable.notSaved("the database takes no entries at the moment", failure);
            case NONE -> mistake(failure);
        };
    }

    private static RuntimeException mistake(Exception failure) {
        return switch (failure) {
            case DataAccessException known -> known;
            case SQLException sql -> new UncategorizedSQLException("transaction", null, sql);
            default -> new IllegalStateException(failure);
        };
    }
}
