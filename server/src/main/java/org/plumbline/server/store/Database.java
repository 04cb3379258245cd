package org.plumbline.server.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one store behind Plumbline: `Database.in(Path.of("data"))` or `Database.at("jdbc:postgresql://host/plumbline")`.
///
/// Opening brings the tables up to date, or throws [StoreRefused] with a sentence for the person who starts it.
///
/// ```java
/// try (Database database = Database.in(folder)) {
///     database.write(sql -> sql.sql("INSERT INTO ...").param(id).update());
///     database.reader().sql("SELECT ...").query(String.class).list();
/// }
/// ```
///
/// All of it may be called from any thread, virtual ones too.
public sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {

    /// Opens the SQLite file `plumbline.db` in a folder, and makes both where they are missing.
    static Database in(Path folder) {
        return SqliteDatabase.open(folder, SqliteFile.PATIENCE);
    }

    /// Opens a PostgreSQL database, or another one that speaks its language, by its JDBC address.
    static Database at(String url) {
        return PostgresDatabase.open(url);
    }

    /// Returns where the data lives, for a person to read: `the file /home/anna/data/plumbline.db`.
    String place();

    /// Reads what has been acknowledged. It cannot write to SQLite, and must not be used to write to PostgreSQL.
    JdbcClient reader();

    /// Runs a unit of SQL, all of it or nothing, and returns its answer once the commit is durable.
    ///
    /// The unit uses the client it is given and nothing else. It has no other effects, because it may run more than
    /// once, and it is short, because with SQLite it runs on the one thread that writes for everybody. What it
    /// throws comes back unchanged and undoes this unit alone.
    ///
    /// @throws StoreUnavailable if the database is busy, full or gone, if the caller is interrupted before the unit
    ///     starts, or if Plumbline is shutting down
    <T> T write(Function<JdbcClient, T> unit);

    /// Waits for the writes that have been accepted, then closes. Later writes are refused.
    @Override
    void close();
}
