package org.plumbline.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A program that sends the forms, to get somewhere fast or to send many at once. Safe to use from several threads.
final class Caller {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address;
    private final String token;

    Caller(URI address) throws IOException {
        this.address = address;
        Matcher found = CSRF.matcher(get("/questions/1"));
        if (!found.find()) {
            throw new IOException("no token on " + address);
        }
        this.token = found.group(1);
    }

    String get(String path) throws IOException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET()).body();
    }

    /// Answers all questions as somebody who has trained before and wants the sample routine.
    void answer() throws IOException {
        post("/questions/1", "level=L1");
        post(
                "/questions/2",
                "equipment=mat&equipment=wall&equipment=doorframe&equipment=chair&equipment=anchor"
                        + "&equipment=band&band=red&band=green");
        post("/questions/3", "days=3&minutes=30&kind=T-B&goal=posture");
        post("/questions/4", "age=34&desk=8");
        for (int health = 5; health <= 7; health++) {
            post("/questions/" + health, "neck=0");
        }
    }

    /// Starts today's session and returns its address: `/sessions/0197…`.
    String start() throws IOException {
        return post("/sessions", "");
    }

    /// Sends a form with a fresh id and returns where it leads.
    String post(String path, String fields) throws IOException {
        return post(path, UUID.randomUUID(), fields);
    }

    /// Sends a form and returns where it leads, which acknowledges that it was saved.
    ///
    /// @throws IOException if there is no answer or another one
    String post(String path, UUID entryId, String fields) throws IOException {
        Map<String, String> carried = Map.of("_csrf", token, "entry_id", entryId.toString());
        String body = carried.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&" + fields));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        List<String> leads = answer.headers().allValues("Location");
        if (answer.statusCode() != 303 || leads.isEmpty()) {
            throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
        }
        return leads.getFirst();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
