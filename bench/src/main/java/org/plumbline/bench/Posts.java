package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.LogEntry;
import org.plumbline.server.store.Database;

/// Sets a second, each durable when it is answered, beside bare one-row commits to a SQLite file on the same disk.
final class Posts {

    private static final int ROUNDS = 3;
    private static final int WARM_UP = 1500;
    private static final int COMMITS = 1500;
    private static final int ALONE = 1500;
    private static final int CLIENTS = 32;
    private static final int EACH = 100;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI session;
    private String cookie = "";
    private String token = "";

    private Posts(URI session) {
        this.session = session;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        Path folder = Folders.temporary();
        Path data = folder.resolve("data");
        List<LogEntry> entries = Lifetime.inSession(LocalDate.now(ZoneId.systemDefault()), 1, Catalog.read());
        try (Database database = Database.in(data)) {
            Population.add(database, entries);
        }
        int port = Program.freePort();
        try (Program program = Program.start(List.of(
                        "bin/plumbline", "serve", "--port", Integer.toString(port), "--data", data.toString()));
                Connection bare = bare(folder.resolve("bare.db"))) {
            LogEntry.SessionStarted started = (LogEntry.SessionStarted) entries.getLast();
            Posts posts = new Posts(URI.create("http://127.0.0.1:" + port + "/sessions/" + started.session()));
            program.millisUntil(posts.session);
            posts.open();
            posts.send(WARM_UP);
            commit(bare, WARM_UP);
            Figures commits = new Figures();
            Figures alone = new Figures();
            Figures together = new Figures();
            for (int round = 0; round < ROUNDS; round++) {
                commits.add(commit(bare, COMMITS));
                alone.add(posts.send(ALONE));
                together.add(posts.sendTogether());
            }
            System.out.printf(
                    """
                            A second, median of %d: %.0f bare commits
                              %.0f sets from one client, %.2f of the bare rate
                              %.0f sets from %d clients, %.2f of the bare rate
                            """,
                    ROUNDS,
                    commits.median(),
                    alone.median(),
                    alone.median() / commits.median(),
                    together.median(),
                    CLIENTS,
                    together.median() / commits.median());
        }
        Folders.delete(folder);
    }

    private static Connection bare(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT, WITHOUT ROWID");
        }
        return connection;
    }

    private static double commit(Connection connection, int times) throws SQLException {
        String entry = "{\"session\":\"%s\",\"item\":0,\"set\":1,\"done\":\"12 reps\"}".formatted(UUID.randomUUID());
        long start = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO entry (id, entry) VALUES (?, ?)")) {
            for (int time = 0; time < times; time++) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, entry);
                insert.executeUpdate();
            }
        }
        return times * 1e9 / (System.nanoTime() - start);
    }

    /// Gets what a form needs to be taken: the token in the page and the cookie it is compared with.
    private void open() throws IOException, InterruptedException {
        HttpResponse<String> page;
        try (HttpClient browser = HttpClient.newHttpClient()) {
            page = browser.send(HttpRequest.newBuilder(session).build(), HttpResponse.BodyHandlers.ofString());
        }
        cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IOException("The page has no form");
        }
        token = found.group(1);
    }

    private double send(int times) throws IOException {
        long start = System.nanoTime();
        try (Wire wire = new Wire(session)) {
            for (int time = 0; time < times; time++) {
                String form = "entry_id=%s&item=0&set=1&amount=%d&_csrf=%s"
                        .formatted(UUID.randomUUID(), 5 + time % 10, token);
                int status = wire.send(Wire.post(session.getPath() + "/sets", cookie, form));
                if (status != 303) {
                    throw new IOException("A set was answered with " + status);
                }
            }
        }
        return times * 1e9 / (System.nanoTime() - start);
    }

    private double sendTogether() throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> all = Stream.generate(() -> clients.submit(() -> send(EACH)))
                    .limit(CLIENTS)
                    .toList();
            for (Future<Double> one : all) {
                one.get();
            }
        }
        return CLIENTS * EACH * 1e9 / (System.nanoTime() - start);
    }
}
