package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hundreds of sessions over a line that loses, cuts, delays and repeats what it carries, and says that things failed
/// which did not: the log of the server has what was done, in order, once.
@ExtendWith(Chromium.class)
class BadLineTest {

    private static final int SESSIONS = 55;
    private static final int PERCENT_BAD = 30;

    /// The last one was never looked at while this was built. Whoever mends something it found looks at the others.
    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 7919, 4_611_686_018_427L})
    void losesNothingAndCountsNothingTwice(long seed, @TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                FaultyProxy line = FaultyProxy.before(plumbline.address());
                Visitor anna = Visitor.withPhone(browser, line.address())) {
            new Caller(plumbline.address()).answer();
            anna.open("/today");
            line.isBad(seed, PERCENT_BAD, "/api/");
            Map<String, Object> done = train(anna, seed);
            assertEquals(List.of(), done.get("refused"));
            assertEquals(SESSIONS, ((Map<?, ?>) done.get("truth")).size());
            assertEquals(text(done.get("truth")), text(Truth.of(plumbline.log())));
            for (Fault fault : Fault.OF_A_BAD_LINE) {
                assertTrue(line.happened().getOrDefault(fault, 0) >= 5, () -> fault + " hardly happened");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> train(Visitor anna, long seed) throws IOException {
        return (Map<String, Object>) anna.page()
                .evaluate(script(), Map.of("assets", anna.assets(), "seed", (double) seed, "sessions", SESSIONS));
    }

    /// Session by session, so that a difference is easy to see.
    private static String text(Object sessions) {
        StringBuilder text = new StringBuilder();
        ((Map<?, ?>) sessions).forEach((session, lines) -> {
            text.append(session).append('\n');
            ((List<?>) lines).forEach(line -> text.append("  ").append(line).append('\n'));
        });
        return text.toString();
    }

    private static String script() throws IOException {
        try (InputStream script = Optional.ofNullable(BadLineTest.class.getResourceAsStream("/many-sessions.js"))
                .orElseThrow()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
