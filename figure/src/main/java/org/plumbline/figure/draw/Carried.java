package org.plumbline.figure.draw;

import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// How the upper arm takes its muscles along: the turn that brings it the shortest way from hanging beside the body.
final class Carried {

    private Carried() {}

    /// Returns where the front of an upper arm points that reaches in some direction.
    static Vec front(Vec upperArm, Frame chest, Side side) {
        Vec resting = new Vec(0.6 * side.sign(), -0.8, 0);
        Vec now = chest.in(upperArm);
        Vec sum = resting.plus(now);
        double together = 1 + resting.dot(now);
        if (together < 0.01) {
            return chest.front();
        }
        Vec front = Vec.FORWARD.minus(sum.times(Vec.FORWARD.dot(now) / together));
        return chest.out(front);
    }
}
