package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Moment;

/// Looks at a movement twice as finely as it was written, and measures how far a browser would be off.
class TrackTest {

    private static final int FINE = 60;
    private static final double LIMIT = 4;

    /// Returns the parts that are off by too much at some moment, and by how much.
    private static Map<String, Double> strays(Mannequin from, Mannequin to, Camera camera) {
        Scene scene = Scenes.moving(from, to, FINE, camera, Scenes.band());
        Lens lens = Lens.of(camera);
        Cast cast = new Cast(Look.DEFAULT.shape(), lens, Far.of(from.skeleton(), lens), scene);
        List<List<Piece>> pieces = cast.during(scene.moments());
        Fit fit = new Fit(5, 0, 0, Fit.SIZE, Fit.SIZE);
        Map<String, Double> strays = new TreeMap<>();
        for (int piece = 0; piece < pieces.getFirst().size(); piece++) {
            for (int part = 0; part < pieces.getFirst().get(piece).parts().size(); part++) {
                Track track = track(scene, pieces, piece, part, fit);
                double error = error(track);
                if (error > LIMIT) {
                    strays.put(track.moments().getFirst().name(), error);
                }
            }
        }
        return strays;
    }

    private static Track track(Scene scene, List<List<Piece>> pieces, int piece, int part, Fit fit) {
        List<Part> parts = pieces.stream()
                .map(moment -> fit.at(moment.get(piece).parts().get(part)))
                .toList();
        List<Double> times = scene.moments().stream().map(Moment::time).toList();
        return new Track(parts, times, List.of(0, FINE, 2 * FINE), Fineness.FINE.tolerance());
    }

    private static double error(Track fine) {
        List<Integer> even =
                IntStream.rangeClosed(0, FINE).map(i -> 2 * i).boxed().toList();
        Track coarse = new Track(
                even.stream().map(fine.moments()::get).toList(),
                even.stream().map(fine.times()::get).toList(),
                List.of(0, FINE / 2, FINE),
                Fineness.FINE.tolerance());
        if (fine.moments().getFirst().style().equals(Shadows.STYLE)) {
            return 0;
        }
        double worst = 0;
        for (Track.Stretch stretch : coarse.stretches()) {
            Track.Stretch same = new Track.Stretch(stretch.first() * 2, stretch.last() * 2, stretch.pace());
            for (int i = same.first() + 1; i < same.last(); i++) {
                if (fine.moments().get(i).shown()) {
                    worst = Math.max(worst, fine.error(same, i));
                }
            }
        }
        return worst;
    }

    @Test
    void leavesNoPointFarFromItsWay() {
        for (Camera camera : List.of(Scenes.FRONT, Scenes.ASKEW, Scenes.SIDE, Scenes.BACK)) {
            assertEquals(Map.of(), strays(Scenes.reaching(), Scenes.spread(), camera), camera::toString);
        }
    }

    @Test
    void leavesNoPointFarFromItsWayWhenLimbsPointAtTheViewer() {
        assertEquals(Map.of(), strays(Scenes.standing(), Scenes.sitting(), Scenes.FRONT));
    }

    @Test
    void cutsTheWayBackAsTheWayThere() {
        Scene scene = Scenes.moving(Scenes.standing(), Scenes.spread(), FINE, Scenes.FRONT);
        Lens lens = Lens.of(Scenes.FRONT);
        Cast cast = new Cast(
                Look.DEFAULT.shape(), lens, Far.of(scene.moments().getFirst().body(), lens), scene);
        List<List<Piece>> pieces = cast.during(scene.moments());
        List<Track.Stretch> stretches =
                track(scene, pieces, 6, 0, new Fit(5, 0, 0, Fit.SIZE, Fit.SIZE)).stretches();
        List<Integer> there = stretches.stream()
                .filter(stretch -> stretch.last() <= FINE)
                .map(Track.Stretch::last)
                .toList();
        List<Integer> back = stretches.stream()
                .filter(stretch -> stretch.first() >= FINE)
                .map(stretch -> 2 * FINE - stretch.first())
                .toList();
        assertEquals(there, back.reversed());
    }
}
