package org.plumbline.figure.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.Muscle;

/// Both views cover a body without gap or overlap, and show every muscle the catalog counts.
class BodyMapTest {

    @Test
    void showsEveryMuscle() {
        Set<Muscle> shown = EnumSet.noneOf(Muscle.class);
        Stream.of(View.values()).forEach(view -> shown.addAll(BodyMap.of(view).muscles()));
        assertEquals(EnumSet.allOf(Muscle.class), shown);
    }

    @Test
    void showsTheUpperBackFromBehind() {
        assertTrue(BodyMap.of(View.BACK)
                .muscles()
                .containsAll(Set.of(
                        Muscle.UPPER_TRAPEZIUS,
                        Muscle.MIDDLE_TRAPEZIUS,
                        Muscle.LOWER_TRAPEZIUS,
                        Muscle.RHOMBOIDS,
                        Muscle.POSTERIOR_DELTOID,
                        Muscle.EXTERNAL_ROTATORS,
                        Muscle.LATISSIMUS)));
    }

    @ParameterizedTest
    @EnumSource
    void addsUpToTheBody(View view) {
        Half half = BodyMap.of(view).half();
        double sum =
                half.tiles().stream().mapToDouble(tile -> tile.loop().area()).sum();
        assertEquals(half.body().area(), sum, 0.5);
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryPlaceOfTheBodyToOneTile(View view) {
        Half half = BodyMap.of(view).half();
        List<Point> body = half.body().flattened();
        List<List<Point>> tiles =
                half.tiles().stream().map(tile -> tile.loop().flattened()).toList();
        List<Point> wrong = new ArrayList<>();
        for (double y = 0.37; y < 1020; y += 5.01) {
            for (double x = 0.23; x < 240; x += 3.01) {
                Point here = new Point(x, y);
                long owners = tiles.stream()
                        .filter(tile -> Polygon.contains(tile, here))
                        .count();
                if (owners != (Polygon.contains(body, here) ? 1 : 0)) {
                    wrong.add(here);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWindowsWithinTheBody(View view) {
        Half half = BodyMap.of(view).half();
        List<Point> body = half.body().flattened();
        half.faces().stream()
                .filter(face -> face.kind() == Kind.WINDOW)
                .forEach(window -> window.loop()
                        .flattened()
                        .forEach(point -> assertTrue(Polygon.contains(body, point), window.name() + " at " + point)));
    }

    @ParameterizedTest
    @EnumSource
    void putsEveryNumberOnItsMuscle(View view) {
        BodyMap map = BodyMap.of(view);
        for (Muscle muscle : map.muscles()) {
            map.middle(muscle)
                    .ifPresent(middle -> assertTrue(
                            map.faces(muscle).stream()
                                    .anyMatch(
                                            face -> Polygon.contains(face.loop().flattened(), middle)),
                            muscle + " in " + view));
        }
    }

    @Test
    void hasRoomForEveryNumber() {
        for (Muscle muscle : Muscle.values()) {
            assertTrue(
                    Stream.of(View.values())
                            .anyMatch(view -> BodyMap.of(view).middle(muscle).isPresent()),
                    muscle.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isEitherAtTheSurfaceOrBeneath(View view) {
        BodyMap map = BodyMap.of(view);
        for (Muscle muscle : map.muscles()) {
            long kinds = map.faces(muscle).stream().map(Face::kind).distinct().count();
            assertEquals(1, kinds, muscle + " in " + view);
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinTheFrame(View view) {
        for (Point point : BodyMap.of(view).half().body().flattened()) {
            assertTrue(point.x() >= 0 && point.x() <= 230 && point.y() >= 2 && point.y() <= 1014, point.toString());
        }
    }
}
