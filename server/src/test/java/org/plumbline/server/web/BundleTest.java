package org.plumbline.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The player is served as one script, small enough for a slow phone. That it runs is shown in the browser.
class BundleTest {

    private static final int MOST_BYTES = 40_000;

    private final String player = Bundle.of("player/session-player.js");

    @Test
    void holdsEveryFileOnce() {
        assertEquals(2, player.split(Pattern.quote("customElements.define(\"player-turn\""), -1).length);
        assertEquals(2, player.split(Pattern.quote("function say("), -1).length);
    }

    @Test
    void importsAndExportsNothing() {
        assertFalse(Pattern.compile("^(import|export)\\b", Pattern.MULTILINE)
                .matcher(player)
                .find());
    }

    @Test
    void hasNoCommentsAndKeepsTexts() {
        assertFalse(player.contains("/**"));
        assertTrue(player.contains("\"http://www.w3.org/2000/svg\""));
        assertTrue(player.contains("\"saved on this device\""));
    }

    @Test
    void isSmallEnoughForASlowPhone() throws IOException {
        assertSmall(player, MOST_BYTES);
    }

    @Test
    void theDeskIsSmallEnoughForATabThatStaysOpen() throws IOException {
        assertSmall(Bundle.of("desk/desk-clock.js"), MOST_BYTES / 5);
        assertSmall(Bundle.of("desk/desk-break.js"), MOST_BYTES / 5);
    }

    private static void assertSmall(String script, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(bytes.size() <= most, () -> bytes.size() + " bytes");
    }
}
