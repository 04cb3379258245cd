package org.plumbline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Profile;
import org.plumbline.screening.Screener;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.calendar.Reach;
import org.plumbline.server.command.ProfileJson;
import org.plumbline.server.log.Journals;
import org.plumbline.server.store.Database;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// One day of Plumbline with nobody there: each verb answers once, a server starts, somebody answers the questions and
/// opens every page. `bin/plumbline` lets the JVM watch this once after each build; what it saw is the AOT cache that
/// later starts begin with, so what is left out here starts cold.
final class Rehearsal {

    private static final String PROFILE = """
            {"age": 34, "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4]}
            """;

    private static final String TRACE = """
            {"exercise": "band-pull-apart",
             "state": {"load": {"band": 3}, "owned": {"bands": [3, 4]}, "sets": 2, "target": 15},
             "steps": [{"reps": [15, 15], "effort": "easy"}]}
            """;

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private static final int MOST_PAGES = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Rehearsal() {}

    /// Rehearses.
    ///
    /// Rehearses; the argument is an empty folder for what is written.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        answerVerbs(folder);
        openPages(folder.resolve("data"));
    }

    private static void answerVerbs(Path folder) throws IOException {
        String profile =
                Files.writeString(folder.resolve("profile.json"), PROFILE).toString();
        String trace = Files.writeString(folder.resolve("trace.json"), TRACE).toString();
        for (List<String> words : List.of(
                List.of("plan", profile),
                List.of("plan", "--text", profile),
                List.of("screen", profile),
                List.of("coach", trace),
                List.of("catalog", "check"))) {
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            int code = Main.run(words.toArray(String[]::new), nobody, nobody);
            if (code != 0) {
                throw new IllegalStateException(words + " ended with " + code);
            }
        }
    }

    private static void openPages(Path data) throws IOException {
        Startup.Settings settings =
                new Startup.Settings("127.0.0.1", 0, data, Optional.empty(), Optional.empty(), Reach.PUBLIC);
        try (ConfigurableApplicationContext context = Startup.application(
                        settings, Catalog.open(), Database.in(data), Clock.systemUTC())
                .run()) {
            String address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            openPagesFrom(address, "/welcome");
            answerQuestions(context);
            openPagesFrom(address, "/today");
        }
    }

    private static void answerQuestions(ApplicationContext context) {
        Profile profile = ProfileJson.read("rehearsal", PROFILE);
        LogEntry answered =
                new LogEntry.ProfileGiven(context.getBean(Clock.class).instant(), profile, Screener.screen(profile));
        context.getBean(Journals.class).of(context.getBean(TraineeId.class)).record(UUID.randomUUID(), _ -> answered);
    }

    /// Follows the links, as far as they stay here.
    private static void openPagesFrom(String address, String first) throws IOException {
        Deque<String> next = new ArrayDeque<>(List.of(first));
        Set<String> opened = new HashSet<>();
        while (!next.isEmpty() && opened.size() < MOST_PAGES) {
            String path = next.remove();
            if (opened.add(path)) {
                Matcher links = LINK.matcher(open(URI.create(address + path)));
                links.results().map(link -> link.group(1)).forEach(next::add);
            }
        }
    }

    /// Returns the page, or nothing if there is none.
    private static String open(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()));
        connection.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            return "";
        }
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
