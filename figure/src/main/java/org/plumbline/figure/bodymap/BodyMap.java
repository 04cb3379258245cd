package org.plumbline.figure.bodymap;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Muscle;

/// One view of a body with a region for each muscle seen from there, such as the back with the trapezius.
///
/// A region is all that belongs to a muscle: both sides of the body, and the parts it may have, like the two glutes. A
/// muscle that lies beneath others is a window drawn on top of them.
public final class BodyMap {

    private static final Map<View, BodyMap> MAPS = maps();

    private final View view;
    private final Half half;
    private final Set<Muscle> muscles;
    private final Map<Muscle, Point> middles;

    private BodyMap(View view, Half half) {
        this.view = view;
        this.half = half;
        this.muscles = EnumSet.noneOf(Muscle.class);
        half.faces().stream().filter(face -> face.kind().isTrained()).forEach(face -> muscles.add(muscle(face)));
        this.middles = new EnumMap<>(Muscle.class);
        muscles.forEach(muscle -> room(muscle).ifPresent(middle -> middles.put(muscle, middle)));
    }

    /// Returns the map of a view.
    public static BodyMap of(View view) {
        return Objects.requireNonNull(MAPS.get(view));
    }

    private static Map<View, BodyMap> maps() {
        Map<View, BodyMap> maps = new EnumMap<>(View.class);
        for (View view : View.values()) {
            String file = view + ".map";
            maps.put(view, new BodyMap(view, MapReader.read(file, resource(file))));
        }
        return maps;
    }

    static String resource(String file) {
        try (InputStream in = BodyMap.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public View view() {
        return view;
    }

    /// Returns the muscles seen from this side, at the surface or through a window.
    public Set<Muscle> muscles() {
        return Set.copyOf(muscles);
    }

    /// Returns the picture of these marks: `BodyMap.of(View.BACK).marked(Map.of(RHOMBOIDS, Level.SOME))`. A muscle
    /// without a mark is plain.
    public Picture marked(Map<Muscle, ? extends Mark> marks) {
        return Picture.of(this, marks);
    }

    Half half() {
        return half;
    }

    List<Face> faces(Muscle muscle) {
        return half.faces().stream()
                .filter(face -> face.kind().isTrained() && muscle(face) == muscle)
                .toList();
    }

    /// Returns where a number stands best, well within the largest part of a muscle on the right; empty where none has
    /// room.
    Optional<Point> middle(Muscle muscle) {
        return Optional.ofNullable(middles.get(muscle));
    }

    private Optional<Point> room(Muscle muscle) {
        Face largest = faces(muscle).stream()
                .max(comparingDouble(face -> face.loop().area()))
                .orElseThrow();
        List<Loop> upon = half.faces().stream()
                .filter(face -> face.kind() == Kind.WINDOW && largest.kind() != Kind.WINDOW)
                .map(Face::loop)
                .toList();
        return Middle.of(largest.loop(), upon);
    }

    private static Muscle muscle(Face face) {
        return Muscle.parse(face.name());
    }
}
