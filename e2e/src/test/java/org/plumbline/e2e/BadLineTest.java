package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hundreds of sessions over a line that loses, cuts, delays and repeats what it carries, and says that things failed
/// which did not: the log of the server has what was done, in order, once.
@ExtendWith(Chromium.class)
class BadLineTest {

    private static final int SESSIONS = 50;
    private static final int PERCENT_BAD = 30;
    private static final String PARTS = "/parts/";

    /// The last one was never looked at while this was built. Whoever mends something it found looks at the others.
    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 7919, 4_611_686_018_427L})
    void losesNothingAndCountsNothingTwice(long seed, @TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                FaultyProxy line = FaultyProxy.before(plumbline.address());
                Visitor anna = Visitor.withoutWorker(browser, line.address())) {
            new Caller(plumbline.address()).answer();
            anna.open("/today");
            serveParts(anna.page());
            line.isBad(seed, PERCENT_BAD, "/api/");
            Map<String, Object> done = train(anna, seed);
            assertEquals(List.of(), done.get("refused"));
            assertSame((Map<?, ?>) done.get("truth"), Truth.of(plumbline.log()));
            for (Fault fault : Fault.OF_A_BAD_LINE) {
                assertTrue(line.happened().getOrDefault(fault, 0) >= 5, () -> fault + " hardly happened");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> train(Visitor anna, long seed) {
        return (Map<String, Object>) anna.page()
                .evaluate(
                        file("/many-sessions.js"), Map.of("parts", PARTS, "seed", (double) seed, "sessions", SESSIONS));
    }

    /// The parts of the player as they are written; a release has them joined into one script.
    private static void serveParts(Page page) {
        page.route(
                "**" + PARTS + "*.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(file("/web/js/player/" + fileName(route.request())))));
    }

    private static String fileName(Request request) {
        return Path.of(URI.create(request.url()).getPath()).getFileName().toString();
    }

    /// Session by session, so that a difference is easy to see.
    private static void assertSame(Map<?, ?> done, Map<String, List<String>> logged) {
        assertEquals(SESSIONS, done.size());
        assertEquals(List.copyOf(done.keySet()), List.copyOf(logged.keySet()));
        done.forEach((session, lines) -> assertEquals(text((List<?>) lines), text(logged.get(session))));
    }

    private static String text(List<?> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String file(String path) {
        try (InputStream file = Optional.ofNullable(BadLineTest.class.getResourceAsStream(path))
                .orElseThrow(() -> new IllegalArgumentException("There is no " + path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
