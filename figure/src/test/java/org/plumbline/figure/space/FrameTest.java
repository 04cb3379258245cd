package org.plumbline.figure.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final double EXACT = 1e-9;

    @Test
    void aBendForwardTakesUpToTheFront() {
        assertNear(Vec.FORWARD, Frame.bend(90).up());
    }

    @Test
    void aTurnToTheLeftTakesTheFrontToTheLeft() {
        assertNear(Vec.LEFT, Frame.turn(90).front());
    }

    @Test
    void aTiltToTheLeftTakesUpToTheLeft() {
        assertNear(Vec.LEFT, Frame.tilt(90).up());
    }

    @Test
    void whatGoesOutComesBackIn() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Frame frame = any(random);
            Vec vec = new Vec(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            assertNear(vec, frame.in(frame.out(vec)));
        }
    }

    @Test
    void theWayToAnotherFrameEndsThereAndStaysAFrame() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Frame from = any(random);
            Frame to = any(random);
            assertNear(to.up(), from.toward(to, 1).up());
            Frame half = from.toward(to, 0.5);
            assertEquals(1, half.up().length(), EXACT);
            assertEquals(0, half.up().dot(half.front()), EXACT);
            assertNear(half.left(), half.up().cross(half.front()));
        }
    }

    @Test
    void aMirrorTwiceIsNoMirror() {
        Frame frame = any(new Random(3));
        assertEquals(frame, frame.mirrored().mirrored());
    }

    @Test
    void aPointIsSomewhere() {
        assertThrows(IllegalArgumentException.class, () -> new Vec(Double.NaN, 0, 0));
    }

    private static Frame any(Random random) {
        return Frame.turn(random.nextInt(-180, 180))
                .then(Frame.bend(random.nextInt(-180, 180)))
                .then(Frame.tilt(random.nextInt(-180, 180)));
    }

    private static void assertNear(Vec expected, Vec actual) {
        assertEquals(0, expected.distance(actual), EXACT, () -> expected + " but was " + actual);
    }
}
