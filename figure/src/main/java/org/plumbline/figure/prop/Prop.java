package org.plumbline.figure.prop;

import java.util.List;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Vec;

/// A thing one exercises with: a chair, a dumbbell, a band.
public sealed interface Prop {

    /// Something that stands, lies or hangs still and can be leaned on: a bench.
    ///
    /// @param name as a motion file calls it
    record Furniture(String name, List<Solid> solids) implements Prop {

        public Furniture {
            solids = List.copyOf(solids);
            if (solids.isEmpty()) {
                throw new IllegalArgumentException(name + " has no parts");
            }
        }

        /// Returns how far a point is from the nearest surface: positive outside, negative inside.
        public double distance(Vec point) {
            return solids.stream()
                    .mapToDouble(solid -> solid.distance(point))
                    .min()
                    .orElseThrow();
        }
    }

    /// Something one hand holds and takes along.
    record Held(Thing thing, Side side) implements Prop {

        public enum Thing {
            DUMBBELL,
            BALL,
            BAG,
            PHONE
        }
    }

    /// A bar across both hands that moves with them.
    record Barbell() implements Prop {}

    /// Something that is stretched over points in a row, such as from a hand to a door anchor to the other hand.
    record Stretched(Line line, List<End> over) implements Prop {

        public enum Line {
            BAND,
            CABLE,
            TOWEL
        }

        public Stretched {
            over = List.copyOf(over);
            if (over.size() < 2) {
                throw new IllegalArgumentException("a " + line + " needs two ends");
            }
        }
    }

    /// A point a band passes: a part of the body, or a place that stays.
    sealed interface End {

        record OfHand(Side side) implements End {}

        record UnderFoot(Side side) implements End {}

        record Fixed(Vec place) implements End {}
    }
}
