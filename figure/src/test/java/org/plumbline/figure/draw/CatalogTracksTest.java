package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.figure.motion.Bases;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Moment;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.motion.MotionReader;

/// Looks at every movement of the catalog twice as finely as it is drawn, and measures how far a browser would be off.
class CatalogTracksTest {

    private static final Path CATALOG = Path.of("..", "catalog");
    private static final int DRAWN = 24;
    private static final double LIMIT = 4;

    /// Movements that are known to stray farther, and how far: a hand that changes its shape, and the face of a weight
    /// that turns away, change within one moment; arms passing the viewer's line need more moments.
    private static final Map<String, Double> KNOWN = Map.of(
            "band-pull-apart", 7.0,
            "chair-rotation", 20.0,
            "desk-reset", 8.0,
            "face-pull", 6.0,
            "incline-y-raise", 16.0,
            "inverted-row", 5.0,
            "stress-ball-squeeze", 21.0);

    private static final Bases BASES = new Bases();

    @BeforeAll
    static void readBases() throws IOException {
        for (Path file : motions(CATALOG.resolve("poses"))) {
            BASES.add(file.toString(), Files.readAllLines(file));
        }
    }

    static Stream<Path> drawings() throws IOException {
        return Stream.concat(
                motions(CATALOG.resolve("exercises")).stream(), motions(CATALOG.resolve("illustrations")).stream());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void leavesNoPointFarFromItsWay(Path file) {
        Motion motion = read(file);
        double limit = KNOWN.getOrDefault(motion.id(), LIMIT);
        for (Camera camera : motion.views()) {
            assertEquals(Map.of(), strays(motion, camera, limit), camera::toString);
        }
    }

    private static Map<String, Double> strays(Motion motion, Camera camera, double limit) {
        List<Moment> fine = motion.sample(2 * DRAWN);
        List<Moment> drawn = motion.sample(DRAWN);
        Scene scene = new Scene(fine, motion.stills(), motion.props(), camera, Map.of(), Scene.Framing.of(motion));
        Lens lens = Lens.of(camera);
        Cast cast = new Cast(Look.DEFAULT.shape(), lens, Far.of(fine.getFirst().body(), lens), scene);
        List<List<Piece>> pieces = cast.during(fine);
        Fit fit = Fit.around(points(pieces), 4);
        List<Integer> even =
                drawn.stream().map(moment -> indexAt(fine, moment.time())).toList();
        Map<String, Double> strays = new TreeMap<>();
        for (int piece = 0; piece < pieces.getFirst().size(); piece++) {
            for (int part = 0; part < pieces.getFirst().get(piece).parts().size(); part++) {
                int p = piece;
                int k = part;
                List<Part> parts = pieces.stream()
                        .map(moment -> fit.at(moment.get(p).parts().get(k)))
                        .toList();
                double error = error(parts, fine, even, drawn);
                if (error > limit) {
                    strays.put(parts.getFirst().name(), error);
                }
            }
        }
        return strays;
    }

    private static double error(List<Part> parts, List<Moment> fine, List<Integer> even, List<Moment> drawn) {
        if (parts.getFirst().style().equals(Shadows.STYLE)) {
            return 0;
        }
        double tolerance = Fineness.FINE.tolerance();
        List<Double> times = fine.stream().map(Moment::time).toList();
        Track all = new Track(parts, times, List.of(0, parts.size() - 1), tolerance);
        Track written = new Track(
                even.stream().map(parts::get).toList(),
                drawn.stream().map(Moment::time).toList(),
                poses(drawn),
                tolerance);
        if (!written.moves()) {
            return 0;
        }
        double worst = 0;
        for (Track.Stretch stretch : written.stretches()) {
            int first = even.get(stretch.first());
            int last = even.get(stretch.last());
            Track.Stretch same = new Track.Stretch(first, last, stretch.pace());
            for (int i = first + 1; i < last; i++) {
                if (parts.get(i).shown()) {
                    worst = Math.max(worst, all.error(same, i));
                }
            }
        }
        return worst;
    }

    private static List<Integer> poses(List<Moment> moments) {
        List<Integer> poses = new ArrayList<>(List.of(0));
        IntStream.range(1, moments.size() - 1)
                .filter(i -> moments.get(i).pose().isPresent())
                .forEach(poses::add);
        poses.add(moments.size() - 1);
        return poses;
    }

    private static int indexAt(List<Moment> moments, double time) {
        return IntStream.range(0, moments.size())
                .filter(i -> Math.abs(moments.get(i).time() - time) < 1e-9)
                .findFirst()
                .orElseThrow();
    }

    private static List<Point> points(List<List<Piece>> moments) {
        return moments.stream()
                .flatMap(List::stream)
                .flatMap(piece -> piece.parts().stream())
                .filter(part -> part.shown() && !part.style().startsWith("plaster"))
                .flatMap(part -> part.outlines().stream())
                .flatMap(outline -> outline.points().stream())
                .toList();
    }

    private static Motion read(Path file) {
        try {
            String name = String.valueOf(file.getFileName()).replace(".motion", "");
            return MotionReader.read(name, name, Files.readAllLines(file), BASES)
                    .motion()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> motions(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".motion"))
                    .sorted()
                    .toList();
        }
    }
}
