package org.plumbline.server.player;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Assets;
import org.plumbline.server.web.Html;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What makes an app of the pages: `GET /manifest.webmanifest`, and `GET /sw.js`, the worker that keeps the
/// player on a device.
@RestController
public final class AppHandler {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MANIFEST = "/manifest.webmanifest";

    /// The two lines of the worker that are written anew for a release.
    private static final Pattern RELEASE = Pattern.compile("^const RELEASE = .*$", Pattern.MULTILINE);

    private static final Pattern FILES = Pattern.compile("^const FILES = .*$", Pattern.MULTILINE);

    private static final String PAPER = "#ecefea";

    private final Assets assets;
    private final String worker = Assets.text("js/player/sw.js");
    private final Templates templates = new StaticTemplates();

    public AppHandler(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> manifest() {
        ObjectNode json = JSON.createObjectNode()
                .put("name", "Plumbline")
                .put("short_name", "Plumbline")
                .put("description", "Exercises for a straight back, coached by the numbers you tell.")
                .put("id", "/today")
                .put("start_url", "/today")
                .put("scope", "/")
                .put("display", "standalone")
                .put("lang", "en")
                .put("theme_color", PAPER)
                .put("background_color", PAPER);
        json.putArray("categories").add("health").add("fitness");
        ArrayNode icons = json.putArray("icons");
        icons.add(icon("icon-192.png", "192x192", "any"));
        icons.add(icon("icon-512.png", "512x512", "any"));
        icons.add(icon("icon-maskable-512.png", "512x512", "maskable"));
        return answer("application/manifest+json").body(JSON.writeValueAsBytes(json));
    }

    private ObjectNode icon(String name, String sizes, String purpose) {
        return JSON.createObjectNode()
                .put("src", assets.url(name))
                .put("sizes", sizes)
                .put("type", "image/png")
                .put("purpose", purpose);
    }

    /// A release has a name of its own whenever one of its files, its page or the worker itself is another.
    @GetMapping("/sw.js")
    ResponseEntity<byte[]> worker() {
        List<String> files = new ArrayList<>(List.of("/player", MANIFEST));
        files.addAll(assets.urls());
        String kept = JSON.writeValueAsString(files);
        String shell = new String(Html.bytes(templates.playerShell(assets)), StandardCharsets.UTF_8);
        String text = line(RELEASE, worker, "const RELEASE = \"%s\"".formatted(hash(kept + shell + worker)));
        text = line(FILES, text, "const FILES = " + kept);
        return answer("text/javascript;charset=utf-8")
                .header("Service-Worker-Allowed", "/")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Pattern line, String text, String anew) {
        return line.matcher(text).replaceFirst(Matcher.quoteReplacement(anew));
    }

    private static ResponseEntity.BodyBuilder answer(String type) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).cacheControl(CacheControl.noCache());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
