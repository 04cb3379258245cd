package org.plumbline.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of the look are all served, under addresses that change with them, and keep the rules of the house.
class AssetsTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{3,8}\\b|rgb\\(|hsl\\(");

    /// The worker has an address of its own, and words shared by scripts are for whoever reads them.
    private static final List<String> NOT_LOADED = List.of("player/sw.js", "player/types.js");

    private final Assets assets = Assets.ofClassPath();

    @Test
    void answersAtTheAddressItGives() {
        String[] parts = assets.url("saved-form.js").split("/");
        Asset found = assets.find(parts[2], parts[3]).orElseThrow();
        assertEquals("text/javascript;charset=utf-8", found.type());
        assertTrue(found.text().contains("customElements.define(\"saved-form\""));
    }

    @Test
    void knowsNoOtherReleaseAndNoOtherFile() {
        assertEquals(Optional.empty(), assets.find("0000000000000000", "saved-form.js"));
        assertThrows(IllegalArgumentException.class, () -> assets.url("rest-timer.css"));
    }

    @Test
    void servesEveryScriptAndPicture() {
        Stream.of("js", "img")
                .flatMap(folder -> files(folder).map(file -> address(folder, file)))
                .filter(name -> !NOT_LOADED.contains(name))
                .forEach(assets::url);
    }

    @Test
    void bundlesEveryStyleOnce() {
        String bundle = Stylesheet.ofClassPath().toString();
        files("css").forEach(file -> assertEquals(2, bundle.split(Pattern.quote(read(file)), -1).length, name(file)));
        assertTrue(bundle.startsWith("@layer reset, tokens, base, components, utilities;\n"));
    }

    @Test
    void namesColorsInTokensAlone() {
        List<String> others = files("css")
                .filter(file -> !List.of("tokens.css", "print.css").contains(name(file)))
                .filter(file -> COLOR.matcher(read(file)).find())
                .map(AssetsTest::name)
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void keepsEveryScriptShort() {
        List<String> tooLong = files("js")
                .filter(file -> !name(file).equals("types.js"))
                .filter(file -> read(file).lines().count() > 100)
                .map(AssetsTest::name)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(WEB.resolve(folder))) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("Tests run in the module's folder", e);
        }
    }

    private static String address(String folder, Path file) {
        return WEB.resolve(folder).relativize(file).toString();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
