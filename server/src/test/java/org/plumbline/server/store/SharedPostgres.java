package org.plumbline.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One real PostgreSQL for all tests of a JVM, as durable as in earnest; each test gets a database of its own.
final class SharedPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    private static EmbeddedPostgres start() {
        try {
            Path unpacked = Path.of(System.getProperty("java.io.tmpdir"), "plumbline-test-postgres");
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Files.createDirectories(unpacked).toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String address() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return SERVER.getJdbcUrl("postgres", name);
    }

    static String host() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/";
    }

    static Connection connectAsOwner() throws SQLException {
        return SERVER.getPostgresDatabase().getConnection();
    }
}
