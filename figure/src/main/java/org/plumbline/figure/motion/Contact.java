package org.plumbline.figure.motion;

import java.util.Set;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.prop.Prop.Furniture;

/// A point of the body that touches something: `contact soleL floor`.
///
/// @param line where the file says it
/// @param what as the file calls it
/// @param poses the key poses in which it holds; none means always
/// @param within how far apart the two may be, in cm
public record Contact(int line, Landmark point, Touched what, Set<String> poses, double within) {

    public static final double TOLERANCE = 2;

    /// What is touched.
    public sealed interface Touched {

        /// Returns how far the point is away: positive for a gap, negative where it sinks in.
        double gap(Skeleton body, Landmark point);

        /// The floor at height 0.
        record Floor() implements Touched {
            @Override
            public double gap(Skeleton body, Landmark point) {
                return point.on(body).y();
            }

            @Override
            public String toString() {
                return "floor";
            }
        }

        /// The nearest surface of a piece of furniture.
        record Thing(Furniture thing) implements Touched {
            @Override
            public double gap(Skeleton body, Landmark point) {
                return thing.distance(point.on(body));
            }

            @Override
            public String toString() {
                return thing.name();
            }
        }

        /// Another point of the same body.
        record Body(Landmark other) implements Touched {
            @Override
            public double gap(Skeleton body, Landmark point) {
                return point.on(body).distance(other.on(body));
            }

            @Override
            public String toString() {
                return other.toString();
            }
        }
    }

    public boolean holdsIn(Moment moment) {
        return poses.isEmpty() || moment.pose().map(poses::contains).orElse(false);
    }

    public double gap(Skeleton body) {
        return what.gap(body, point);
    }
}
