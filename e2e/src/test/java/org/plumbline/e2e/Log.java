package org.plumbline.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The training log in its SQLite file, as another program meets it.
///
/// @param address of the file, for JDBC
record Log(String address) {

    /// Whatever another program does with the file while this is open.
    interface Held extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /// One row: what happened, and its JSON.
    record Row(String id, String kind, String entry) {}

    static Log in(Path data) {
        return new Log("jdbc:sqlite:" + data.resolve("plumbline.db"));
    }

    /// Returns the ids of all entries of a kind, in order.
    List<String> entryIds(String kind) throws SQLException {
        return column("select entry_id from training_log where kind = ? order by seq", kind);
    }

    /// Returns the texts of all entries of a kind, in order.
    List<String> entries(String kind) throws SQLException {
        return column("select entry from training_log where kind = ? order by seq", kind);
    }

    /// Returns all entries, in order.
    List<Row> rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement query = connection.createStatement();
                ResultSet rows =
                        query.executeQuery("select entry_id, kind, entry from training_log order by trainee, seq")) {
            List<Row> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Row(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return found;
        }
    }

    private List<String> column(String sql, String kind) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, kind);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /// Takes the lock of the file until it is closed, as a backup program might.
    Held lock() throws SQLException {
        Connection connection = DriverManager.getConnection(address);
        run(connection, "begin exclusive");
        return connection::close;
    }

    /// Makes everything in the log so much older. The server must be down, since it remembers what it read.
    void age(Duration time) throws SQLException {
        change("update training_log set at = at - " + time.toMillis() * 1000);
    }

    void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address)) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
