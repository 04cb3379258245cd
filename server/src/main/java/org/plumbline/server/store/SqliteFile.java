package org.plumbline.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A SQLite database on disk and how its connections are set up, such as `data/plumbline.db`.
///
/// Readers never wait for the writer (write-ahead log), and a commit returns when the disk has it
/// (`synchronous=FULL`). It must not lie on a network file system, whose locks SQLite cannot rely on.
///
/// @param patience how long a connection waits while another program holds the lock
record SqliteFile(Path path, Duration patience) {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    /// A connection that writes: its transactions take the lock when they begin, never in the middle.
    Connection connectToWrite() throws SQLException {
        return toWrite().getConnection();
    }

    /// Takes the writer's lock and gives it back, which a file that cannot be written does not allow.
    void checkWritable() throws SQLException {
        try (Connection connection = connectToWrite()) {
            connection.setAutoCommit(false);
            connection.rollback();
        }
    }

    DataSource toWrite() {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(config);
    }

    DataSource toRead() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return source(config);
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        return config;
    }

    /// The file is named as a URI, because in a plain name the driver takes a question mark for its own.
    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path.toAbsolutePath().toUri());
        return source;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
