package org.plumbline.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.server.store.Database;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A whole Plumbline that runs on a free port with its data in a folder, and a browser without scripts that asks it.
///
/// Forms carry the token and the entry id of the page that was opened last, as a browser's do.
public final class Site implements AutoCloseable {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|entry_id)\"\\s+value=\"([^\"]+)\"");

    private final ConfigurableApplicationContext context;
    private final URI home;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String hidden = "";

    /// What came back: `200`, the address it sends to, and the page.
    public record Answer(int status, String location, String page) {

        /// Whether a text stands on the page, read as a person reads it.
        public boolean shows(String text) {
            return page.replaceAll("<[^>]*>", "")
                    .replace("&#39;", "'")
                    .replace("&#34;", "\"")
                    .replaceAll("\\s+", " ")
                    .contains(text);
        }
    }

    private Site(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.home = URI.create("http://127.0.0.1:" + port);
    }

    public static Site in(Path folder) {
        Startup.Settings settings = new Startup.Settings("127.0.0.1", 0, folder, Optional.empty(), Optional.empty());
        ConfigurableApplicationContext context = Startup.application(
                        settings, Catalog.read(), Database.in(folder), Clock.systemUTC())
                .run();
        int port = Optional.ofNullable(((WebServerApplicationContext) context).getWebServer())
                .orElseThrow()
                .getPort();
        return new Site(context, port);
    }

    /// Opens a page.
    public Answer get(String path) {
        Answer answer = send(HttpRequest.newBuilder(home.resolve(path)).build());
        StringBuilder fields = new StringBuilder();
        Matcher found = HIDDEN.matcher(answer.page());
        while (found.find() && !fields.toString().contains(found.group(1))) {
            fields.append('&').append(found.group(1)).append('=').append(encoded(found.group(2)));
        }
        hidden = fields.toString();
        return answer;
    }

    /// Sends a form: `post("/questions/4", "age=34", "weight=64,5")`.
    public Answer post(String path, String... fields) {
        String body = Arrays.stream(fields)
                .map(field ->
                        field.substring(0, field.indexOf('=') + 1) + encoded(field.substring(field.indexOf('=') + 1)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + hidden))
                .build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
            String location = response.headers()
                    .firstValue("Location")
                    .map(URI::create)
                    .map(to -> to.getPath() + (to.getQuery() == null ? "" : "?" + to.getQuery()))
                    .orElse("");
            return new Answer(response.statusCode(), location, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
