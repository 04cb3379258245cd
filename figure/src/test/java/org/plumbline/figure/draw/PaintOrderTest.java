package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.motion.Camera;

class PaintOrderTest {

    private static List<PaintOrder.Span> spans(Scene scene) {
        Lens lens = Lens.of(scene.camera());
        Cast cast = new Cast(
                Look.DEFAULT.shape(), lens, Far.of(scene.moments().getFirst().body(), lens), scene);
        return PaintOrder.of(cast.during(scene.moments()), lens);
    }

    private static List<String> order(Scene scene) {
        return spans(scene).getFirst().order();
    }

    private static void assertPainted(List<String> order, String... names) {
        List<String> found =
                order.stream().filter(name -> List.of(names).contains(name)).toList();
        assertEquals(List.of(names), found);
    }

    @Test
    void paintsABenchUnderABody() {
        List<String> order = order(Scenes.still(Scenes.prone(45), Scenes.SIDE, Scenes.bench()));
        assertPainted(order, "prop-0-0", "torso");
        assertPainted(order, "prop-0-0", "seat");
        assertPainted(order, "prop-0-0", "thigh-R");
    }

    @Test
    void sitsAFigureOnItsChair() {
        List<String> order = order(Scenes.still(Scenes.sitting(), Scenes.SIDE, Scenes.chair()));
        assertPainted(order, "prop-0-0", "seat");
        assertPainted(order, "prop-0-0", "thigh-R");
        assertPainted(order, "prop-0-1", "torso");
    }

    @Test
    void putsTheBackOfAChairBeforeWhoIsSeenFromBehind() {
        List<String> order = order(Scenes.still(Scenes.sitting(), new Camera(180, 10), Scenes.chair()));
        assertPainted(order, "torso", "prop-0-1");
    }

    @Test
    void standsAFigureBehindTheNearPost() {
        List<String> order = order(Scenes.still(Scenes.standing(), new Camera(-50, 8), Scenes.doorframe()));
        assertPainted(order, "prop-0-1", "torso");
        assertPainted(order, "forearm-L", "forearm-R");
    }

    @Test
    void paintsHandsOverTheChestTheyAreBefore() {
        Mannequin crossed = Scenes.standing();
        crossed.upperArm = new org.plumbline.figure.space.Vec(0.3, -0.8, 0.5);
        crossed.forearm = new org.plumbline.figure.space.Vec(-0.9, 0.4, 0.3);
        assertPainted(order(Scenes.still(crossed, Scenes.FRONT)), "torso", "forearm-R");
        assertPainted(order(Scenes.still(crossed, new Camera(180, 6))), "forearm-R", "torso");
    }

    @Test
    void keepsOneOrderWhileNothingContradictsIt() {
        Scene calm = Scenes.moving(Scenes.standing(), Scenes.standing(), 8, Scenes.FRONT);
        assertEquals(1, spans(calm).size());
        Scene moving = Scenes.moving(Scenes.reaching(), Scenes.spread(), 24, Scenes.ASKEW, Scenes.band());
        assertTrue(spans(moving).size() <= 4, () -> spans(moving).size() + " orders");
    }
}
