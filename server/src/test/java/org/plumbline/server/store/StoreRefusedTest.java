package org.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever starts Plumbline on something that is no database of its own reads one sentence that says what to do.
class StoreRefusedTest {

    @TempDir
    Path temp;

    @Test
    void refusesAFileAsFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertEquals("The data folder " + file + " is a file. Choose a folder with --data.", refusal(file));
    }

    @Test
    void refusesAFolderThatCannotBeCreated() throws IOException {
        Path inFile = Files.writeString(temp.resolve("file"), "").resolve("data");

        assertEquals(
                "The data folder " + inFile + " cannot be created. Choose another one with --data.", refusal(inFile));
    }

    @Test
    void refusesAFolderThatTakesNoFiles() {
        assertEquals(
                "The data folder /proc/self cannot be written. Give Plumbline the right to, "
                        + "or choose another one with --data.",
                refusal(Path.of("/proc/self")));
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Path file = Files.writeString(temp.resolve("plumbline.db"), "Dear diary, ".repeat(1000));

        assertEquals(
                "Plumbline cannot use the database file " + file
                        + ": the disk failed, or the database file is damaged.",
                refusal(temp));
    }

    @Test
    void refusesAFolderInPlaceOfTheFile() throws IOException {
        Path file = Files.createDirectory(temp.resolve("plumbline.db"));

        assertEquals(
                "Plumbline cannot use the database file " + file + ": the database file cannot be written.",
                refusal(temp));
    }

    @Test
    void refusesAnAddressOfAnotherKind() {
        assertEquals(
                "The database address must start with jdbc:postgresql:, "
                        + "as in jdbc:postgresql://localhost/plumbline?user=me.",
                refusal("mysql://root:secret@localhost/plumbline"));
    }

    @Test
    void refusesAServerThatDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertEquals(
                "No PostgreSQL answers at localhost:" + port + ". Start it, or correct --database.",
                refusal("jdbc:postgresql://localhost:" + port + "/plumbline?user=me&password=secret"));
    }

    @Test
    void refusesADatabaseThatIsMissing() {
        assertEquals(
                "PostgreSQL at " + where() + " has no database nowhere. Create it first.",
                refusal(SharedPostgres.host() + "nowhere?user=postgres"));
    }

    @Test
    void refusesAPersonWhomTheServerDoesNotKnow() {
        assertEquals(refusedLogin(), refusal(SharedPostgres.host() + "postgres?user=nobody&password=secret"));
    }

    @Test
    void refusesAWrongPassword() throws SQLException, IOException {
        try (Connection owner = SharedPostgres.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE ROLE anna LOGIN PASSWORD 'right'");
            Path rules = Path.of(text("SHOW hba_file"));
            Files.writeString(rules, "host all anna all scram-sha-256\n" + Files.readString(rules));
            String loaded = text("SELECT pg_conf_load_time()");
            statement.execute("SELECT pg_reload_conf()");
            while (loaded.equals(text("SELECT pg_conf_load_time()"))) {
                Thread.onSpinWait();
            }
        }

        assertEquals(refusedLogin(), refusal(SharedPostgres.host() + "postgres?user=anna&password=wrong"));
    }

    /// The answer of a new session, which knows the rules that the server has loaded by then.
    private static String text(String sql) throws SQLException {
        try (Connection connection = SharedPostgres.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String refusedLogin() {
        return "PostgreSQL at " + where() + " refused the user name or the password given with --database.";
    }

    private static String where() {
        return SharedPostgres.host().replace("jdbc:postgresql://", "").replace("/", "");
    }

    private static String refusal(Path folder) {
        return assertThrows(StoreRefused.class, () -> Database.in(folder)).getMessage();
    }

    private static String refusal(String url) {
        return assertThrows(StoreRefused.class, () -> Database.at(url)).getMessage();
    }
}
