package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.figure.space.Vec;

/// The skin of a tube as a map: how far along, and the angle around it from the front (0) by the left (90) to the back.
///
/// @param rings flat ones, whose `a` points left and whose `c` points to the front
record Surface(List<Ring> rings) {

    /// A place on a surface.
    ///
    /// @param place where it is drawn
    /// @param free where it really is, maybe on the far side
    /// @param facing the cosine between the surface there and the viewer: negative on the far side
    record Spot(Vec place, Vec free, double facing) {}

    Surface {
        rings = List.copyOf(rings);
    }

    /// A tube whose axis is this near to the viewer, as a sine, has no far side.
    private static final double END_ON = 0.5;

    /// Returns a place on the side to be seen: one on the far side comes back along its ring to where the near side
    /// ends.
    ///
    /// @param middle the angle of the middle of what the place belongs to, which comes back on the same way
    Spot seen(double at, double degrees, double middle, Lens lens) {
        Ring ring = ring(at);
        double a = ring.a().length();
        double c = ring.c().length();
        double viewA = ring.a().dot(lens.viewer()) / (a * a);
        double viewC = ring.c().dot(lens.viewer()) / (c * c);
        double toward = Math.atan2(viewA, viewC);
        double apart = Math.IEEEremainder(Math.toRadians(middle) - toward, 2 * Math.PI)
                + Math.toRadians(Math.IEEEremainder(degrees - middle, 360));
        double across = Math.hypot(viewA * a, viewC * c);
        double limit = Math.PI / 2 + 1.5 * Math.PI * Math.clamp(1 - across / END_ON, 0, 1);
        double clamped = toward + Math.clamp(apart, -limit, limit);
        return new Spot(on(ring, clamped), on(ring, toward + apart), Math.cos(apart) * across);
    }

    private static Vec on(Ring ring, double angle) {
        return ring.center().plus(ring.a().times(Math.sin(angle))).plus(ring.c().times(Math.cos(angle)));
    }

    Ring ring(double at) {
        double inside = Math.clamp(at, 0, rings.size() - 1.001);
        int below = (int) inside;
        return rings.get(below).toward(rings.get(below + 1), inside - below);
    }
}
