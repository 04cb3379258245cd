package org.plumbline.figure.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads where muscles lie from `muscles.patches`.
final class Patches {

    private static final String FILE = "muscles.patches";

    static final List<Patch> ALL = read();

    private Patches() {}

    static List<Patch> on(Patch.Place place) {
        return ALL.stream().filter(patch -> patch.place() == place).toList();
    }

    private static List<Patch> read() {
        try (InputStream file = Patches.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException saying `muscles.patches:12: what`
    static List<Patch> parse(String text) {
        List<Patch> patches = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceAll("#.*", "").strip();
            if (!line.isEmpty()) {
                try {
                    patches.add(Patch.parse(line));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("%s:%d: %s".formatted(FILE, i + 1, e.getMessage()), e);
                }
            }
        }
        return List.copyOf(patches);
    }
}
