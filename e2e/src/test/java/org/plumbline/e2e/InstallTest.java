package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a browser asks for before it offers to install an app, and what somebody who installed it relies on.
@ExtendWith(Chromium.class)
class InstallTest {

    private static final String CONTROLLED =
            "() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)";

    private static Plumbline plumbline;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        plumbline = Plumbline.on(data);
        new Caller(plumbline.address()).answer();
    }

    @AfterAll
    static void stop() {
        plumbline.close();
    }

    @Test
    void isDescribedAsAnApp() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(get("/manifest.webmanifest", "application/manifest+json"));
        assertEquals("Plumbline", manifest.path("name").asString());
        assertTrue(manifest.path("short_name").asString().length() <= 12);
        assertEquals("/", manifest.path("scope").asString());
        assertEquals("standalone", manifest.path("display").asString());
        assertTrue(manifest.path("id").asString().startsWith("/"));
        assertTrue(manifest.path("start_url").asString().startsWith("/"));
        for (String color : List.of("theme_color", "background_color")) {
            assertTrue(manifest.path(color).asString().matches("#[0-9a-fA-F]{6}"), color);
        }
        assertIcons(manifest.path("icons"));
    }

    private static void assertIcons(JsonNode icons) throws Exception {
        Set<String> sizes = new HashSet<>();
        boolean maskable = false;
        for (JsonNode icon : icons) {
            if (icon.path("type").asString().equals("image/png")) {
                byte[] png = get(icon.path("src").asString(), "image/png");
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                assertEquals(
                        icon.path("sizes").asString(),
                        "%dx%d".formatted(image.getWidth(), image.getHeight()),
                        icon.toString());
                sizes.add(icon.path("sizes").asString());
                maskable |= icon.path("purpose").asString("").contains("maskable");
            }
        }
        assertTrue(sizes.containsAll(Set.of("192x192", "512x512")), sizes.toString());
        assertTrue(maskable, "no icon may be cut to the shape of the phone");
    }

    @Test
    void isFoundFromEveryPage(Browser browser) {
        try (Visitor anna = Visitor.withPhone(browser, plumbline.address())) {
            for (String path : List.of("/today", "/player", "/week")) {
                anna.open(path);
                assertThat(anna.page().locator("link[rel=manifest]")).hasAttribute("href", "/manifest.webmanifest");
            }
        }
    }

    @Test
    void keepsWatchOverEverything(Browser browser) {
        try (Visitor anna = Visitor.withPhone(browser, plumbline.address())) {
            anna.open("/today");
            assertEquals(
                    plumbline.address() + "/",
                    anna.page().evaluate("() => navigator.serviceWorker.ready.then(({scope}) => scope)"));
            anna.open("/today");
            assertEquals(true, anna.page().evaluate(CONTROLLED));
        }
    }

    @Test
    void startsWithoutANetwork(Browser browser) {
        try (Visitor anna = Visitor.withPhone(browser, plumbline.address())) {
            anna.open("/today");
            anna.isReadyForNoNetwork();
            anna.context().setOffline(true);
            for (String path : List.of("/player", "/today", "/")) {
                anna.open(path);
                assertThat(anna.page().locator("h1:visible")).isVisible();
                assertThat(anna.page().locator("link[rel=manifest]")).hasCount(1);
            }
        }
    }

    private static byte[] get(String path, String type) throws IOException, InterruptedException {
        URI address = plumbline.address().resolve(path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("content-type").orElse("").startsWith(type), path);
            return answer.body();
        }
    }
}
