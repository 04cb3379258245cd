package org.plumbline.figure.prop;

import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// A body nothing can pass through, in centimeters: a box or a rod.
public sealed interface Solid {

    Material material();

    /// Returns how far a point is from the surface: positive outside, negative inside.
    double distance(Vec point);

    /// Returns this moved with the whole of what it belongs to: turned about the vertical, then shifted.
    Solid placed(Frame turn, Vec shift);

    /// A box around a center, turned by a frame; `half` is half its width, height and depth.
    record Box(Frame frame, Vec center, Vec half, Material material) implements Solid {

        /// Returns the box between two opposite corners, its sides along the axes.
        public static Box between(Vec low, Vec high, Material material) {
            return new Box(Frame.WORLD, low.toward(high, 0.5), high.minus(low).times(0.5), material);
        }

        @Override
        public double distance(Vec point) {
            Vec inside = frame.in(point.minus(center));
            double x = Math.abs(inside.x()) - half.x();
            double y = Math.abs(inside.y()) - half.y();
            double z = Math.abs(inside.z()) - half.z();
            double within = Math.min(0, Math.max(x, Math.max(y, z)));
            return within + new Vec(Math.max(0, x), Math.max(0, y), Math.max(0, z)).length();
        }

        @Override
        public Box placed(Frame turn, Vec shift) {
            return new Box(turn.then(frame), turn.out(center).plus(shift), half, material);
        }
    }

    /// A round rod between two points.
    record Rod(Vec from, Vec to, double radius, Material material) implements Solid {

        @Override
        public double distance(Vec point) {
            Vec along = to.minus(from);
            double share = Math.clamp(point.minus(from).dot(along) / along.dot(along), 0, 1);
            return point.distance(from.toward(to, share)) - radius;
        }

        @Override
        public Rod placed(Frame turn, Vec shift) {
            return new Rod(turn.out(from).plus(shift), turn.out(to).plus(shift), radius, material);
        }
    }
}
