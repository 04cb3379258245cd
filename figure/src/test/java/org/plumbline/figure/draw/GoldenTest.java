package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.body.Skeleton;

/// Keeps the outlines of three poses as numbers, so that no change to a picture goes unseen.
///
/// Whoever means to change them runs the test with `-Dgolden=write` in Maven's `argLine`, looks at `bin/figures`, and
/// commits the new numbers.
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/plumbline/figure/draw");

    private static void assertDrawnAsBefore(String name, Scene scene) throws IOException {
        Lens lens = Lens.of(scene.camera());
        Skeleton body = scene.moments().getFirst().body();
        Cast cast = new Cast(Look.DEFAULT.shape(), lens, Far.of(body, lens), scene);
        Fit fit = new Fit(5, -100, -200, Fit.SIZE, Fit.SIZE);
        List<Part> parts =
                cast.at(body).stream().flatMap(piece -> piece.parts().stream()).toList();
        String drawn = parts.stream()
                .filter(Part::shown)
                .map(part ->
                        part.name() + " " + part.style() + " " + fit.at(part).path(1))
                .collect(Collectors.joining("\n", "", "\n"));
        Path file = FOLDER.resolve(name + ".golden");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, drawn);
        }
        assertEquals(Files.readString(file), drawn);
    }

    @Test
    void drawsAStandingFigureAsBefore() throws IOException {
        assertDrawnAsBefore("standing", Scenes.still(Scenes.standing(), Scenes.FRONT));
    }

    @Test
    void drawsAReachingFigureAsBefore() throws IOException {
        assertDrawnAsBefore("reaching", Scenes.still(Scenes.reaching(), Scenes.ASKEW, Scenes.band()));
    }

    @Test
    void drawsASittingFigureAsBefore() throws IOException {
        assertDrawnAsBefore("sitting", Scenes.still(Scenes.sitting(), Scenes.SIDE, Scenes.chair()));
    }
}
