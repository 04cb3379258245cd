package org.plumbline.figure.draw;

import java.util.Optional;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;

/// Which side of the body is turned away, and so is painted a step darker; seen from the front, neither.
record Far(Optional<Side> away) {

    /// Sides that differ by less than this many centimeters in depth are equally near.
    private static final double LEVEL = 22;

    static Far of(Skeleton body, Lens lens) {
        double left = lens.depth(body.arm(Side.LEFT).shoulder())
                + lens.depth(body.leg(Side.LEFT).hip());
        double right = lens.depth(body.arm(Side.RIGHT).shoulder())
                + lens.depth(body.leg(Side.RIGHT).hip());
        if (Math.abs(left - right) < LEVEL) {
            return new Far(Optional.empty());
        }
        return new Far(Optional.of(left > right ? Side.RIGHT : Side.LEFT));
    }

    boolean side(Side side) {
        return away.equals(Optional.of(side));
    }
}
