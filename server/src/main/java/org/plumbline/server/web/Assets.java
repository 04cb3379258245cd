package org.plumbline.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that pages load, under addresses that change with their content: `/assets/3f1c09aa12b4/rest-timer.js`.
///
/// One hash covers all files, so a script may import its neighbor by `./sound.js` and still never meet an older one.
/// A browser can therefore keep every address forever (`Cache-Control: public, max-age=31536000, immutable`).
public final class Assets {
    private static final String STYLES = "plumbline.css";

    /// Those that pages name; what they import comes with them.
    private static final List<String> SCRIPTS = List.of(
            "theme.js",
            "saved-form.js",
            "start-session.js",
            "to-player.js",
            "theme-choice.js",
            "pain-answer.js",
            "print-page.js",
            "exercise-finder.js",
            "week-mover.js",
            "moving-figure.js",
            "measure/hold-timer.js",
            "measure/side-photo.js",
            "measure/camera-name.js",
            "copy-text.js",
            "ask-notify.js",
            "session-reminder.js",
            "player/offline.js",
            "player/ready.js",
            "player/install-hint.js",
            "player/session-player.js",
            "desk/desk-clock.js",
            "desk/desk-break.js");
    private static final List<String> PICTURES = List.of(
            "favicon.svg",
            "icon.svg",
            "mark.svg",
            "icon-192.png",
            "icon-512.png",
            "icon-maskable-512.png",
            "apple-touch-icon.png");

    private final Map<String, Asset> byName;
    private final String hash;

    private Assets(Map<String, Asset> byName) {
        this.byName = byName;
        this.hash = hash(byName);
    }

    /// Returns the files on the class path, read once.
    public static Assets ofClassPath() {
        Map<String, Asset> assets = new TreeMap<>();
        assets.put(STYLES, new Asset(STYLES, Stylesheet.ofClassPath().toString()));
        assets.putAll(Scripts.from(SCRIPTS));
        SCRIPTS.stream().filter(Assets::isBundled).forEach(name -> assets.put(name, new Asset(name, Bundle.of(name))));
        PICTURES.forEach(name -> assets.put(name, new Asset(name, bytes("img/" + name))));
        return new Assets(assets);
    }

    /// Returns the address of a file by its name, such as `rest-timer.js`; a name that is not there is our mistake.
    public String url(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("There is no asset " + name + ", only " + byName.keySet());
        }
        return "/assets/" + hash + "/" + name;
    }

    /// Returns the addresses of the files that pages name: all that a device needs to show them.
    public List<String> urls() {
        return Stream.of(List.of(STYLES), SCRIPTS, PICTURES)
                .flatMap(List::stream)
                .map(this::url)
                .toList();
    }

    /// The player and the desk are served as one script each, their parts for themselves besides.
    private static boolean isBundled(String name) {
        return name.startsWith("player/") || name.startsWith("desk/");
    }

    /// Finds what to answer for an address; empty when the hash is of another release or the name unknown.
    public Optional<Asset> find(String hash, String name) {
        return this.hash.equals(hash) ? Optional.ofNullable(byName.get(name)) : Optional.empty();
    }

    /// Returns a file on the class path as text: `js/say.js`.
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/web/" + path)) {
            if (file == null) {
                throw new IllegalStateException("Missing on the class path: /web/" + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: /web/" + path, e);
        }
    }

    private static String hash(Map<String, Asset> assets) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
