package org.plumbline.figure.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A map's author is told every mistake at its line, and what would be right.
class MapReaderTest {

    private static final String GOOD = """
            point top: 0,0
            point side: 20,20
            line
              rim-upper: top 20,0 / side
              rim-lower: 20,40 / 0,40
            line
              mid-upper: top 0,20
              mid-lower: 0,40
            line
              waist: 0,20 side
            outline: rim-upper rim-lower
            muscle pectorals: rim-upper -waist -mid-upper
            flesh belly: waist rim-lower -mid-lower
            window rhomboids: 2,5 / 8,5 / 8,15 / # deep
            bone rib: 2,30 18,30
            """;

    @Test
    void readsASquareBody() {
        Half half = MapReader.read("square.map", GOOD);
        assertEquals(800, half.body().area(), 0.001);
        assertEquals(
                List.of("rhomboids 30", "pectorals 400", "belly 400"),
                half.faces().stream()
                        .map(face -> face.name() + " " + Math.round(face.loop().area()))
                        .toList());
    }

    @Test
    void tellsHowWideAGapIs() {
        assertEquals(
                List.of("square.map:12: Region pectorals is open: waist ends at 0,20, rim-upper begins at 0,0,"
                        + " 20.0 away"),
                mistakes("-waist -mid-upper", "-waist"));
    }

    @Test
    void refusesToStandStill() {
        assertEquals(
                List.of("square.map:15: The point 18,30 is written twice in a row"), mistakes("18,30", "18,30 18,30"));
    }

    @Test
    void knowsEveryBorder() {
        assertEquals(
                List.of("square.map:12: There is no border called 'waste'"), mistakes("-waist -mid", "-waste -mid"));
    }

    @Test
    void knowsEveryMuscle() {
        assertEquals(
                "square.map:12: 'pecs' is not one of",
                mistakes("muscle pectorals", "muscle pecs").getFirst().substring(0, 35));
    }

    @Test
    void wantsARegionOnBothSidesOfABorder() {
        assertEquals(
                List.of(
                        "square.map:5: Border rim-lower is at the edge of the body and so has to be used by 1 of the regions, not by 0",
                        "square.map:8: Border mid-lower is at the edge of the body and so has to be used by 1 of the regions, not by 0",
                        "square.map:10: Border waist is within the body and so has to be used by 2 of the regions, not by 1"),
                mistakes("flesh belly: waist rim-lower -mid-lower\n", "\n"));
    }

    @Test
    void wantsNoThirdRegionAtABorder() {
        assertEquals(
                List.of(
                        "square.map:10: Border waist is within the body and so has to be used by 2 of the regions, not by 3"),
                mistakes("bone rib", "flesh twice: waist -waist\nbone rib"));
    }

    @Test
    void refusesARegionThatCrossesItself() {
        assertEquals(
                List.of("square.map:14: Region rhomboids crosses itself near 5,10"),
                mistakes("8,5 / 8,15 /", "8,15 / 8,5 / 2,18 /"));
    }

    @Test
    void drawsTheRightHalfAlone() {
        assertEquals(
                List.of("square.map:15: The map draws the right half alone, from x = 0 outward, so -2,30 is off it"),
                mistakes("bone rib: 2,30", "bone rib: -2,30"));
    }

    @Test
    void refusesWhatIsNoPoint() {
        assertEquals(
                List.of("square.map:15: A point is written as x,y such as '50,213', not 'rib'"),
                mistakes("18,30", "rib"));
    }

    @Test
    void refusesAnOpenOutline() {
        assertEquals(
                List.of(
                        "square.map:11: The outline is open: rim-upper ends at 20,20, rim-upper begins at 0,0, 28.3 away"),
                mistakes("outline: rim-upper rim-lower", "outline: rim-upper"));
    }

    @Test
    void refusesUnknownWords() {
        assertEquals(
                List.of("square.map:15: 'bones' is not one of point, line, outline, muscle, window, flesh, skin, hair,"
                        + " detail, furrow, bone"),
                mistakes("bone rib", "bones rib"));
    }

    @Test
    void refusesANameGivenTwice() {
        assertEquals(
                List.of("square.map:2: There are two points called top"),
                mistakes("point side: 20,20", "point top: 0,0").stream()
                        .filter(what -> what.contains("There are two"))
                        .toList());
        assertEquals(
                List.of("square.map:8: There are two borders called mid-upper"),
                mistakes("mid-lower: 0,40", "mid-upper: 0,40").stream()
                        .filter(what -> what.contains("There are two"))
                        .toList());
    }

    @Test
    void reportsAllMistakesAtOnce() {
        String text = GOOD.replace("18,30", "rib").replace("muscle pectorals", "muscle pecs");
        MapException refused = assertThrows(MapException.class, () -> MapReader.read("square.map", text));
        assertEquals(
                List.of(12, 15),
                refused.problems().stream().map(MapProblem::line).toList());
    }

    private static List<String> mistakes(String right, String wrong) {
        String text = GOOD.replace(right, wrong);
        MapException refused = assertThrows(MapException.class, () -> MapReader.read("square.map", text));
        return refused.problems().stream().map(MapProblem::toString).toList();
    }
}
