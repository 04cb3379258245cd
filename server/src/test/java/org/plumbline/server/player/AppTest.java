package org.plumbline.server.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a browser asks for before it installs the pages as an app, and what the player needs when nobody answers.
class AppTest {

    private static final Pattern FILES = Pattern.compile("const FILES = (\\[[^\\]]*\\])");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theManifestNamesIconsOfTheirSize() throws IOException {
        HttpResponse<String> answer = answer("/manifest.webmanifest");
        assertEquals(Optional.of("application/manifest+json"), answer.headers().firstValue("content-type"));
        JsonNode manifest = JsonMapper.shared().readTree(answer.body());
        assertEquals("/", manifest.required("scope").asString());
        assertEquals("/today", manifest.required("start_url").asString());
        for (JsonNode icon : manifest.required("icons")) {
            BufferedImage image = ImageIO.read(
                    server.address().resolve(icon.required("src").asString()).toURL());
            assertEquals(icon.required("sizes").asString(), image.getWidth() + "x" + image.getHeight());
        }
        assertTrue(server.get("/welcome").says("<link rel=\"manifest\" href=\"/manifest.webmanifest\">"));
    }

    @Test
    void thePlayerIsTheSameForEverybody() {
        HttpResponse<String> shell = answer("/player");
        assertEquals(200, shell.statusCode());
        assertEquals(Optional.empty(), shell.headers().firstValue("set-cookie"));
        assertEquals(Optional.of("no-cache"), shell.headers().firstValue("cache-control"));
        assertFalse(shell.body().contains("_csrf"));
        server.answer("{\"age\": 29}");
        assertEquals(shell.body(), answer("/player").body());
    }

    @Test
    void theWorkerKeepsEverythingThatThePlayerLoads() {
        HttpResponse<String> worker = answer("/sw.js");
        assertEquals(Optional.of("/"), worker.headers().firstValue("service-worker-allowed"));
        assertEquals(Optional.of("no-cache"), worker.headers().firstValue("cache-control"));
        assertEquals(release(worker.body()), release(answer("/sw.js").body()));
        List<String> kept = kept(worker.body());
        kept.forEach(file -> assertEquals(200, answer(file).statusCode(), file));
        Matcher loaded = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(server.get("/player").html());
        loaded.results().forEach(file -> assertTrue(kept.contains(file.group(1)), file.group(1)));
    }

    private static String release(String worker) {
        Matcher release = Pattern.compile("const RELEASE = \"([0-9a-f]{16})\"").matcher(worker);
        assertTrue(release.find(), worker);
        return release.group(1);
    }

    private static List<String> kept(String worker) {
        Matcher files = FILES.matcher(worker);
        assertTrue(files.find(), worker);
        return JsonMapper.shared()
                .readTree(files.group(1))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static HttpResponse<String> answer(String path) {
        return server.raw(HttpRequest.newBuilder(server.address().resolve(path)).GET());
    }
}
