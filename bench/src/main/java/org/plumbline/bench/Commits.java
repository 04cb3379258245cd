package org.plumbline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.plumbline.server.store.Database;

/// Bare one-row commits into a training log of their own: as durable as Plumbline's, and with nothing around them.
final class Commits implements AutoCloseable {

    private static final String ENTRY =
            "{\"session\":\"01950000-0000-7000-8000-000000000001\",\"item\":0,\"number\":1,\"set\":\"12 reps\"}";

    private final Connection connection;
    private int seq;

    private Commits(Connection connection) {
        this.connection = connection;
    }

    static Commits in(Path folder) throws SQLException {
        try (Database database = Database.in(folder)) {
            database.write(sql -> sql.sql("DELETE FROM training_log").update());
        }
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plumbline.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = FULL");
        }
        return new Commits(connection);
    }

    /// Returns how many a second.
    double rate(int times) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO training_log (trainee, seq, entry_id, at, kind, entry) VALUES ('bare', ?, ?, 0, 'set', ?)")) {
            for (int time = 0; time < times; time++) {
                insert.setInt(1, seq++);
                insert.setString(2, UUID.randomUUID().toString());
                insert.setString(3, ENTRY);
                insert.executeUpdate();
            }
        }
        return times * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
