package org.plumbline.figure.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Named colors, read from lines such as `skin #a9b6ae #93a29b`.
record Palette(Map<String, Shade> shades) {

    Palette {
        shades = Map.copyOf(shades);
    }

    /// Returns the house's palette with some colors replaced by those of a skin tone.
    static Palette toned(String tone) {
        Map<String, Shade> shades = new LinkedHashMap<>(read("house.palette").shades());
        if (!tone.equals(Look.NEUTRAL)) {
            shades.putAll(read(tone + ".tone").shades());
        }
        return new Palette(shades);
    }

    /// Returns the greys of the poster.
    static Palette print() {
        return read("print.palette");
    }

    Shade of(String name) {
        Shade shade = shades.get(name);
        if (shade == null) {
            throw new IllegalArgumentException("no color '" + name + "'");
        }
        return shade;
    }

    private static Palette read(String file) {
        try (InputStream stream = Palette.class.getResourceAsStream("tones/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no colors " + file);
            }
            return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException saying `house.palette:12: what`
    static Palette parse(String file, String text) {
        Map<String, Shade> shades = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("# ")) {
                continue;
            }
            String[] words = line.split("\\s+");
            if (words.length != 3) {
                throw new IllegalArgumentException(
                        "%s:%d: '%s' is not a name and two colors".formatted(file, i + 1, line));
            }
            try {
                shades.put(words[0], Shade.parse(words[1], words[2]));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s:%d: %s".formatted(file, i + 1, e.getMessage()), e);
            }
        }
        return new Palette(shades);
    }
}
