package org.plumbline.server.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Fetches calendars from other hosts, with an end to everything: 10 seconds in all, 5 MB, three redirects.
///
/// Redirects are followed here and not by the client, so that each host is looked at before it is asked ([Reach]).
/// Between that look and the connection lies the JVM's own memory of names, 30 seconds by default, so both mean the
/// same address unless that memory was switched off. Compressed answers are not asked for and not taken.
final class Fetcher {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_REDIRECTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Reach reach;
    private final Duration patience;

    Fetcher(Reach reach) {
        this(reach, PATIENCE);
    }

    /// For tests that meet a server which never ends.
    Fetcher(Reach reach, Duration patience) {
        this.reach = reach;
        this.patience = patience;
    }

    /// @param known what the server sent last, to be told if it is still so
    Fetched fetch(CalendarAddress address, Stamp known) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
        FutureTask<Fetched> asking = new FutureTask<>(() -> follow(client, address, known));
        Thread thread = Thread.ofVirtual().name("plumbline-calendar").start(asking);
        try {
            return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Fetched.Failed(Trouble.SLOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(Trouble.SLOW);
        } catch (ExecutionException e) {
            return new Fetched.Failed(trouble(e.getCause()));
        } finally {
            thread.interrupt();
            client.shutdownNow();
        }
    }

    /// Nothing of what was thrown is passed on: its message may hold the address.
    private static Trouble trouble(@Nullable Throwable failure) {
        return switch (failure) {
            case Unreadable known -> known.trouble();
            case HttpTimeoutException _ -> Trouble.SLOW;
            case null, default -> Trouble.UNREACHABLE;
        };
    }

    private Fetched follow(HttpClient client, CalendarAddress address, Stamp known)
            throws IOException, InterruptedException {
        URI first = address.uri();
        URI next = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            reach.check(next.getHost());
            Optional<String> credentials = isSame(first, next) ? address.credentials() : Optional.empty();
            HttpResponse<InputStream> answer =
                    client.send(request(next, known, credentials), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() / 100 != 3 || answer.statusCode() == 304) {
                    return read(answer, body);
                }
                next = further(next, answer);
            }
        }
        throw new Unreadable(Trouble.ROUND);
    }

    private static boolean isSame(URI first, URI next) {
        return first.getScheme().equals(next.getScheme())
                && first.getHost().equalsIgnoreCase(next.getHost())
                && first.getPort() == next.getPort();
    }

    private static HttpRequest request(URI uri, Stamp known, Optional<String> credentials) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Accept", "text/calendar").header("User-Agent", "Plumbline");
        credentials.ifPresent(value -> request.header("Authorization", value));
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.modified().isEmpty()) {
            request.header("If-Modified-Since", known.modified());
        }
        return request.build();
    }

    private static URI further(URI from, HttpResponse<InputStream> answer) {
        URI next = answer.headers()
                .firstValue("Location")
                .flatMap(location -> resolved(from, location))
                .orElseThrow(() -> new Unreadable(Trouble.BROKEN));
        if (from.getScheme().equals("https") && !next.getScheme().equals("https")) {
            throw new Unreadable(Trouble.UNSAFE);
        }
        return next;
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            return Optional.of(
                    CalendarAddress.parse(from.resolve(location).toString()).uri());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Fetched read(HttpResponse<InputStream> answer, InputStream body) throws IOException {
        return switch (answer.statusCode()) {
            case 200 -> new Fetched.Fresh(bytes(answer, body), Stamp.of(answer.headers()));
            case 304 -> new Fetched.Unchanged();
            case 404, 410 -> throw new Unreadable(Trouble.GONE);
            case 401, 403, 407 -> throw new Unreadable(Trouble.REFUSED);
            default -> throw new Unreadable(Trouble.BROKEN);
        };
    }

    private static byte[] bytes(HttpResponse<InputStream> answer, InputStream body) throws IOException {
        String coding = answer.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (!coding.equals("identity")) {
            throw new Unreadable(Trouble.NOT_A_CALENDAR);
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Trouble.TOO_BIG);
        }
        return bytes;
    }
}
