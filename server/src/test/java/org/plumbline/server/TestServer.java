package org.plumbline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.plumbline.server.log.Journal;
import org.plumbline.server.log.Journals;
import org.plumbline.server.store.Database;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real server on a free port, with a real database, a browser without scripts, and a clock that a test sets.
public final class TestServer implements AutoCloseable {

    /// A test that logs set after set stops here, and does not go on until the machine is full.
    public static final int MORE_SETS_THAN_A_SESSION_HAS = 60;

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final SetClock clock;
    private final URI address;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// A page as the browser got it.
    public record Page(int status, String path, String html) {

        public boolean says(String words) {
            return html.replaceAll("\\s+", " ").contains(words);
        }
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T18:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private TestServer(Database database, SetClock clock) {
        this.clock = clock;
        Startup.Settings settings = new Startup.Settings(
                "127.0.0.1", 0, Path.of("unused"), Optional.empty(), Optional.empty(), Reach.PRIVATE_TOO);
        this.context =
                Startup.application(settings, Catalog.open(), database, clock).run();
        this.address = URI.create("http://127.0.0.1:"
                + Optional.ofNullable(((WebServerApplicationContext) context).getWebServer())
                        .orElseThrow()
                        .getPort());
    }

    /// Starts on Monday, March 2, 2026 at six in the evening.
    public static TestServer in(Path folder) {
        return on(Database.in(folder));
    }

    public static TestServer on(Database database) {
        return new TestServer(database, new SetClock());
    }

    public void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /// Answers the questions at once, as a profile in JSON.
    public void answer(String profile) {
        Profile given = ProfileJson.read("test", profile);
        journal().record(UUID.randomUUID(), _ -> new LogEntry.ProfileGiven(clock.now, given, Screener.screen(given)));
    }

    public Journal journal() {
        return context.getBean(Journals.class).of(context.getBean(TraineeId.class));
    }

    /// Opens a page and follows redirects.
    public Page get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /// Sends a form with a fresh entry id and follows the redirect.
    public Page post(String path, Map<String, String> fields) {
        return post(path, UUID.randomUUID(), fields);
    }

    /// Sends a form with this entry id and follows the redirect.
    public Page post(String path, UUID entryId, Map<String, String> fields) {
        return post(
                path,
                entryId,
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .toList());
    }

    /// Sends a form whose fields may come more than once, such as boxes: `"equipment=wall", "equipment=mat"`.
    public Page post(String path, String... fields) {
        return post(path, UUID.randomUUID(), List.of(fields));
    }

    private Page post(String path, UUID entryId, List<String> fields) {
        Matcher token = CSRF.matcher(get("/signs").html());
        List<String> pairs = new ArrayList<>(List.of("entry_id=" + entryId));
        if (token.find()) {
            pairs.add("_csrf=" + encoded(token.group(1)));
        }
        fields.forEach(field -> {
            int equals = field.indexOf('=') + 1;
            pairs.add(field.substring(0, equals) + encoded(field.substring(equals)));
        });
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /// Returns what a device downloads.
    public JsonNode download() {
        return JSON.readTree(get("/api/v1/scripts").html());
    }

    /// Tells one thing as a device does.
    public Page tell(String body) {
        Matcher token = CSRF.matcher(get("/signs").html());
        return send(HttpRequest.newBuilder(address.resolve("/api/v1/entries"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token.find() ? token.group(1) : "")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Returns what time it is here, as a device tells it.
    public long now() {
        return clock.now.toEpochMilli();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> raw(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return address;
    }

    private Page send(HttpRequest.Builder request) {
        HttpResponse<String> answer = raw(request);
        return answer.statusCode() / 100 == 3
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : new Page(
                        answer.statusCode(),
                        answer.uri().toString().substring(address.toString().length()),
                        answer.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
