package org.plumbline.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A PostgreSQL database, or another one that speaks its language: one pool for reads and ordinary transactions.
final class PostgresDatabase implements Database {

    private static final int CONNECTIONS = 16;
    private static final int ATTEMPTS = 10;
    private static final long PATIENCE_MS = 10_000;

    private final String place;
    private final HikariDataSource pool;
    private final JdbcClient reader;
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private boolean closed;

    private PostgresDatabase(PGSimpleDataSource source) {
        this.place = PostgresAddress.place(source);
        this.pool = new HikariDataSource(poolOf(source));
        this.reader = JdbcClient.create(pool);
    }

    static PostgresDatabase open(String url) {
        PGSimpleDataSource source = PostgresAddress.parse(url);
        try {
            new Migrations(source, "postgresql").run();
        } catch (SQLException failure) {
            throw PostgresAddress.refusal(source, failure);
        }
        return new PostgresDatabase(source);
    }

    private static HikariConfig poolOf(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("plumbline-postgresql");
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public JdbcClient reader() {
        return reader;
    }

    /// Writers hold the shared half of the lock, so that closing, which wants all of it, waits for them.
    @Override
    public <T> T write(Function<JdbcClient, T> unit) {
        life.readLock().lock();
        try {
            if (closed) {
                throw StoreUnavailable.closing();
            }
            return untilSerialized(unit);
        } finally {
            life.readLock().unlock();
        }
    }

    /// Runs the unit again when the server asks for it, as distributed engines do more often than PostgreSQL.
    private <T> T untilSerialized(Function<JdbcClient, T> unit) {
        int attempt = 1;
        while (true) {
            try {
                return transaction(unit);
            } catch (SQLException | DataAccessException failure) {
                if (PostgresTrouble.of(failure) != PostgresTrouble.RETRY) {
                    throw PostgresTrouble.asThrown(failure);
                }
                if (attempt == ATTEMPTS) {
                    throw StoreUnavailable.notSaved("too many others write at the same time", failure);
                }
                attempt++;
            }
        }
    }

    /// The pool rolls back what is not committed when the connection returns to it.
    private <T> T transaction(Function<JdbcClient, T> unit) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            T answer = unit.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            commit(connection);
            return answer;
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException failure) {
            if (PostgresTrouble.of(failure) == PostgresTrouble.GONE) {
                throw StoreUnavailable.notCertain(failure);
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        life.writeLock().lock();
        try {
            closed = true;
        } finally {
            life.writeLock().unlock();
        }
        pool.close();
    }
}
