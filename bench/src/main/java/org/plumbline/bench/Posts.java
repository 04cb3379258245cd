package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.LogEntry;
import org.plumbline.server.store.Database;

/// Sets a second, each durable when it is answered, beside bare one-row commits to a SQLite file on the same disk.
final class Posts {

    private static final int ROUNDS = 3;
    private static final int WARM_UP = 4000;
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

    /// Measures and prints.
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
                Commits bare = Commits.in(folder.resolve("bare"))) {
            LogEntry.SessionStarted started = (LogEntry.SessionStarted) entries.getLast();
            Posts posts = new Posts(URI.create("http://127.0.0.1:" + port + "/sessions/" + started.session()));
            program.millisUntil(posts.session);
            posts.open();
            posts.send(WARM_UP);
            bare.rate(WARM_UP);
            Figures commits = new Figures();
            Figures alone = new Figures();
            Figures together = new Figures();
            for (int round = 0; round < ROUNDS; round++) {
                commits.add(bare.rate(COMMITS));
                alone.add(posts.send(ALONE));
                together.add(Together.rate(EACH, Collections.nCopies(CLIENTS, () -> posts.send(EACH))));
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
}
