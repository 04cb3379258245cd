package org.plumbline.server.store;

import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A failure of the SQLite file itself, such as a full disk, as opposed to a mistake in a statement.
enum SqliteTrouble {
    BUSY("another program keeps the database locked"),
    FULL("the disk is full"),
    UNWRITABLE("the database file cannot be written"),
    BROKEN("the disk failed, or the database file is damaged"),
    OUT_OF_MEMORY("there is not enough memory");

    private static final int PRIMARY_CODE = 0xff;

    private final String sentence;

    SqliteTrouble(String sentence) {
        this.sentence = sentence;
    }

    /// Finds the trouble behind a failure; a broken constraint or a misspelled column is none.
    static Optional<SqliteTrouble> findIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return of(sqlite.getResultCode());
            }
        }
        return Optional.empty();
    }

    private static Optional<SqliteTrouble> of(SQLiteErrorCode detailed) {
        return switch (SQLiteErrorCode.getErrorCode(detailed.code & PRIMARY_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(BUSY);
            case SQLITE_FULL -> Optional.of(FULL);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Optional.of(UNWRITABLE);
            case SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_PROTOCOL -> Optional.of(BROKEN);
            case SQLITE_NOMEM -> Optional.of(OUT_OF_MEMORY);
            default -> Optional.empty();
        };
    }

    String sentence() {
        return sentence;
    }
}
