package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.motion.Bases;
import org.plumbline.figure.motion.MotionReader;
import org.plumbline.figure.space.Vec;

/// What is measured stands on top of a picture, in a color of its own.
class MarksTest {

    private static final Caption CAPTION = new Caption("Standing", "");

    private static Scene scene(String... marks) {
        List<String> lines = new ArrayList<>(List.of("camera 90 0", "pose start", "cycle start 1 1"));
        lines.addAll(List.of(marks));
        MotionReader.Read read = MotionReader.read("test", "test.motion", lines, new Bases());
        assertEquals(List.of(), read.mistakes());
        return Scene.still(
                read.motion().orElseThrow(), read.motion().orElseThrow().camera(), Map.of());
    }

    private static String thumbnail(String... marks) {
        return Drawing.of(scene(marks), Look.DEFAULT).thumbnail(CAPTION);
    }

    private static Part part(String name, Scene scene) {
        Lens lens = Lens.of(scene.camera());
        Cast cast = new Cast(
                Look.DEFAULT.shape(), lens, Far.of(scene.moments().getFirst().body(), lens), scene);
        return cast.at(scene.stills().getFirst()).stream()
                .flatMap(piece -> piece.parts().stream())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPictureWithoutMarksKnowsNothingOfThem() {
        assertFalse(thumbnail().contains("mark"));
    }

    @Test
    void aMarkIsPaintedAfterEverythingElse() {
        String svg = thumbnail("mark span earR earR:_,_,-18");
        assertTrue(svg.lastIndexOf("class=\"mark\"") > svg.lastIndexOf("class=\"skin"), svg);
        assertTrue(svg.contains("--mark:"), svg);
        assertTrue(Drawing.of(scene("mark dot c7"), Look.DEFAULT).stamp(CAPTION).contains("class=\"dot\""));
    }

    @Test
    void aLengthGoesFromPlaceToPlaceWithAStrokeAtBothEnds() {
        Part span = part("mark-0", scene("mark span 0,100,-18 0,100,12"));
        assertEquals(3, span.outlines().size());
        List<Point> line = span.outlines().getFirst().points();
        assertEquals(30, line.getFirst().distance(line.getLast()), 1e-9);
    }

    @Test
    void anArcBeginsOnOneSideOfItsAngleAndEndsOnTheOther() {
        List<Point> arc = part("mark-0", scene("mark angle 0,130,0 0,100,0 0,100,30"))
                .outlines()
                .getFirst()
                .points();
        Point corner = Lens.of(scene().camera()).at(new Vec(0, 100, 0));
        arc.forEach(point -> assertEquals(15, point.distance(corner), 1e-9));
        assertEquals(15 * Math.sqrt(2), arc.getFirst().distance(arc.getLast()), 1e-9);
    }

    @Test
    void aMarkFollowsTheBody() {
        Scene scene = scene("mark line earR earR:_,_+10,_");
        List<Point> line = part("mark-0", scene).outlines().getFirst().points();
        assertEquals(new Point(0, -10), rounded(line.getLast().minus(line.getFirst())));
    }

    private static Point rounded(Point point) {
        return new Point(Math.rint(point.x()) + 0.0, Math.rint(point.y()) + 0.0);
    }

    @Test
    void aMarkWithTooFewPlacesOrOfNoKindIsAMistake() {
        List<String> told = MotionReader.read(
                        "test",
                        "test.motion",
                        List.of("camera 90 0", "pose start", "cycle start 1 1", "mark angle earR c7", "mark cross c7"),
                        new Bases())
                .mistakes()
                .stream()
                .map(Object::toString)
                .toList();
        assertEquals(
                List.of(
                        "test.motion:4: angle: 3 places belong here, not 2",
                        "test.motion:5: no mark 'cross': there are line, span, angle, dot"),
                told);
    }
}
