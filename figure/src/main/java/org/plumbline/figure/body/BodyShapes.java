package org.plumbline.figure.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.dose.Kebab;
import org.plumbline.figure.body.BodyShape.Bone;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.BodyShape.LimbRing;
import org.plumbline.figure.body.BodyShape.Part;
import org.plumbline.figure.body.BodyShape.TorsoRing;

/// Reads body shapes from their files: `even.shape`.
public final class BodyShapes {

    /// The shape nobody has to choose.
    public static final String DEFAULT = "even";

    /// The shapes that come with the figures.
    public static final List<String> NAMES = List.of(DEFAULT, "slim", "broad", "full", "older");

    private final List<TorsoRing> torso = new ArrayList<>();
    private final Map<Bone, List<LimbRing>> limbs = new EnumMap<>(Bone.class);
    private final Map<Girth, Double> girths = new EnumMap<>(Girth.class);

    private BodyShapes() {}

    /// Returns a shape that comes with the figures.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public static BodyShape named(String name) {
        try (InputStream file = BodyShapes.class.getResourceAsStream("shapes/" + name + ".shape")) {
            if (file == null) {
                throw new IllegalArgumentException("no body shape '" + name + "', only " + NAMES);
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the shape that a text describes.
    ///
    /// @throws IllegalArgumentException saying `even.shape:12: what`, if a line says nothing known
    public static BodyShape parse(String name, String text) {
        BodyShapes reader = new BodyShapes();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceAll("#.*", "").strip();
            try {
                reader.line(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s.shape:%d: %s".formatted(name, i + 1, e.getMessage()), e);
            }
        }
        return new BodyShape(name, reader.torso, reader.limbs, reader.girths);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        List<String> words = List.of(line.split("\\s+"));
        switch (words.size()) {
            case 6 -> torsoRing(words);
            case 4 ->
                limbs.computeIfAbsent(Kebab.parse(Bone.class, words.getFirst()), bone -> new ArrayList<>())
                        .add(new LimbRing(number(words, 1), number(words, 2), number(words, 3)));
            case 2 -> girths.put(Kebab.parse(Girth.class, words.getFirst()), number(words, 1));
            default -> throw new IllegalArgumentException("'" + line + "' is neither a ring nor a measure");
        }
    }

    private void torsoRing(List<String> words) {
        if (!words.getFirst().equals("torso")) {
            throw new IllegalArgumentException("'" + words.getFirst() + "' is not 'torso'");
        }
        torso.add(new TorsoRing(
                Kebab.parse(Part.class, words.get(1)),
                number(words, 2),
                number(words, 3),
                number(words, 4),
                number(words, 5)));
    }

    private static double number(List<String> words, int place) {
        try {
            return Double.parseDouble(words.get(place));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + words.get(place) + "' is not a number", e);
        }
    }
}
