package org.plumbline.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database in one file of a data folder: many readers, one writer.
final class SqliteDatabase implements Database {

    private static final String FILE_NAME = "plumbline.db";
    private static final int READERS = 8;

    private final SqliteFile file;
    private final HikariDataSource readers;
    private final JdbcClient reader;
    private final GroupCommit writer;

    private SqliteDatabase(SqliteFile file) {
        this.file = file;
        this.readers = new HikariDataSource(readersOf(file));
        this.reader = JdbcClient.create(readers);
        this.writer = GroupCommit.on(file);
    }

    static SqliteDatabase open(Path folder, Duration patience) {
        SqliteFile file = new SqliteFile(DataFolder.prepare(folder).resolve(FILE_NAME), patience);
        try {
            new Migrations(file.toWrite(), "sqlite").run();
            file.checkWritable();
        } catch (SQLException failure) {
            throw refusal(file, failure);
        }
        return new SqliteDatabase(file);
    }

    private static StoreRefused refusal(SqliteFile file, SQLException failure) {
        String sentence =
                SqliteTrouble.findIn(failure).map(SqliteTrouble::sentence).orElse(failure.getMessage());
        return new StoreRefused("Plumbline cannot use the database file " + file + ": " + sentence + ".", failure);
    }

    private static HikariConfig readersOf(SqliteFile file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("plumbline-readers");
        config.setDataSource(file.toRead());
        config.setReadOnly(true);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return config;
    }

    @Override
    public String place() {
        return "the file " + file.path().toAbsolutePath().normalize();
    }

    @Override
    public JdbcClient reader() {
        return reader;
    }

    @Override
    public <T> T write(Function<JdbcClient, T> unit) {
        return writer.write(unit);
    }

    @Override
    public void close() {
        writer.finish();
        readers.close();
        writer.close();
    }
}
