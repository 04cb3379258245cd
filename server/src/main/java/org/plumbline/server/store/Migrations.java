package org.plumbline.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The steps that bring a database's tables up to date, such as `V001__training_log.sql`; steps are only ever added.
///
/// Flyway takes them, on connections of its own before anything else is opened. If its history says that all are
/// taken, Flyway is not even loaded: looking costs about a millisecond, Flyway several hundred.
///
/// @param folder the steps' folder under `db/migration`, one for each kind of database
record Migrations(DataSource source, String folder) {

    /// The number of the last step in both folders.
    static final int NEWEST = 4;

    private static final String HISTORY = "flyway_schema_history";

    /// Takes the steps that are missing.
    ///
    /// @throws StoreRefused if a newer Plumbline has been here, or a step fails
    void run() throws SQLException {
        List<Integer> taken = taken();
        if (!taken.isEmpty() && Collections.max(taken) > NEWEST) {
            throw new StoreRefused("This database belongs to a newer Plumbline: its tables are at version "
                    + Collections.max(taken) + ", and this program knows them up to version " + NEWEST
                    + ". Start the newer program, or use a backup from before the update.");
        }
        if (!taken.equals(IntStream.rangeClosed(1, NEWEST).boxed().toList())) {
            migrate();
        }
    }

    private List<Integer> taken() throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!hasHistory(connection)) {
                return List.of();
            }
            return taken(connection);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private static List<Integer> taken(Connection connection) throws SQLException {
        String sql = """
                SELECT version
                FROM flyway_schema_history
                WHERE version IS NOT NULL AND success
                ORDER BY installed_rank
                """;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Integer> taken = new ArrayList<>();
            while (rows.next()) {
                taken.add(Integer.valueOf(rows.getString("version").split("\\.")[0]));
            }
            return taken;
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/" + folder)
                    .javaMigrationClassProvider(List::of)
                    .skipDefaultCallbacks(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StoreRefused(
                    "The tables of the database could not be brought to version " + NEWEST
                            + ". They are as they were before the step that failed: "
                            + String.valueOf(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("unknown"),
                    failure);
        }
    }
}
