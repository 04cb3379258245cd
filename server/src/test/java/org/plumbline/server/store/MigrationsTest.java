package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Both kinds of database get the same tables, once, and a newer one is left alone.
class MigrationsTest {

    private static final Path STEPS = Path.of("src/main/resources/db/migration");

    @TempDir
    Path temp;

    @Test
    void bothFoldersHoldTheSameStepsUpToTheNewest() throws IOException {
        List<String> sqlite = steps("sqlite");

        assertEquals(sqlite, steps("postgresql"));
        assertEquals(Migrations.NEWEST, sqlite.size());
        assertEquals("V%03d".formatted(Migrations.NEWEST), sqlite.getLast().substring(0, 4));
    }

    private static List<String> steps(String folder) throws IOException {
        try (Stream<Path> files = Files.list(STEPS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void bothKindsOfDatabaseHaveTheSameColumnsAndKeys() throws SQLException {
        List<String> sqlite = columns(Engine.SQLITE);

        assertEquals(33, sqlite.stream().filter(line -> line.contains(" of ")).count());
        assertEquals(sqlite, columns(Engine.POSTGRESQL));
    }

    private List<String> columns(Engine engine) throws SQLException {
        Place place = engine.emptyPlace(temp);
        place.open().close();
        List<String> found = new ArrayList<>();
        try (Connection connection = place.connect()) {
            DatabaseMetaData schema = connection.getMetaData();
            for (String table :
                    List.of("calendar_event", "calendar_feed", "calendar_source", "draft", "trainee", "training_log")) {
                addColumns(found, schema.getColumns(null, null, table, null));
                addKeys(found, table, schema.getIndexInfo(null, null, table, true, false));
            }
        }
        return found;
    }

    private static void addColumns(List<String> found, ResultSet columns) throws SQLException {
        while (columns.next()) {
            found.add(columns.getString("COLUMN_NAME") + " of " + columns.getString("TABLE_NAME") + ": "
                    + sharedType(JDBCType.valueOf(columns.getInt("DATA_TYPE")))
                    + ", nulls " + columns.getString("IS_NULLABLE"));
        }
    }

    /// SQLite has one type for whole numbers, of 64 bits like PostgreSQL's bigint, and one for text.
    private static String sharedType(JDBCType type) {
        return switch (type) {
            case INTEGER, BIGINT -> "bigint";
            case VARCHAR -> "text";
            default -> type.getName();
        };
    }

    private static void addKeys(List<String> found, String table, ResultSet indexes) throws SQLException {
        List<String> keys = new ArrayList<>();
        String index = "";
        while (indexes.next()) {
            String column = indexes.getString("COLUMN_NAME");
            if (indexes.getString("INDEX_NAME").equals(index)) {
                keys.add(keys.removeLast() + ", " + column);
            } else {
                keys.add("unique in " + table + ": " + column);
            }
            index = indexes.getString("INDEX_NAME");
        }
        found.addAll(keys.stream().sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void takesEachStepOnce(Engine engine) throws SQLException {
        Place place = engine.emptyPlace(temp);
        place.open().close();
        place.open().close();

        try (Connection connection = place.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM flyway_schema_history")) {
            count.next();
            assertEquals(Migrations.NEWEST, count.getInt(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesADatabaseOfANewerPlumbline(Engine engine) throws SQLException {
        Place place = engine.emptyPlace(temp);
        place.open().close();
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO flyway_schema_history
                    SELECT 99, '099', description, type, script, checksum, installed_by, installed_on,
                        execution_time, success
                    FROM flyway_schema_history
                    WHERE installed_rank = 1
                    """);
        }

        StoreRefused refused = assertThrows(StoreRefused.class, place::open);

        assertEquals(
                "This database belongs to a newer Plumbline: its tables are at version 99, and this program knows "
                        + "them up to version " + Migrations.NEWEST
                        + ". Start the newer program, or use a backup from before the update.",
                refused.getMessage());
    }

    @Test
    void saysSoWhenAStepFails() throws SQLException {
        Place place = Engine.POSTGRESQL.emptyPlace(temp);
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE somebody_elses (id int)");
        }

        StoreRefused refused = assertThrows(StoreRefused.class, place::open);

        assertEquals(
                "The tables of the database could not be brought to version " + Migrations.NEWEST,
                refused.getMessage().split("\\.")[0]);
    }
}
