package org.plumbline.figure.draw;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.space.Vec;

/// What a piece takes up in space, coarsely, to tell which of two pieces is in front.
sealed interface Room {

    /// How far two pieces are apart toward the viewer where they cover each other.
    ///
    /// @param nearer by how many centimeters the first is nearer; negative if it is farther
    /// @param covered how much of the picture they share, in centimeters; 0 if they are beside each other
    record Order(double nearer, double covered) {

        static final Order BESIDE = new Order(0, 0);

        Order turned() {
            return new Order(-nearer, covered);
        }
    }

    record Ball(Vec center, double radius) {}

    record Balls(List<Ball> balls) implements Room {}

    record Block(Box box) implements Room {

        /// Returns how far in front of a point the box is, if a ray toward or away from the viewer meets it.
        OptionalDouble ahead(Vec point, Vec viewer) {
            Vec from = box.frame().in(point.minus(box.center()));
            Vec way = box.frame().in(viewer);
            double enter = Double.NEGATIVE_INFINITY;
            double leave = Double.POSITIVE_INFINITY;
            double[][] slabs = {
                {from.x(), way.x(), box.half().x()},
                {from.y(), way.y(), box.half().y()},
                {from.z(), way.z(), box.half().z()}
            };
            for (double[] slab : slabs) {
                double step = Math.abs(slab[1]) < PARALLEL ? PARALLEL : slab[1];
                double one = (-slab[2] - slab[0]) / step;
                double two = (slab[2] - slab[0]) / step;
                enter = Math.max(enter, Math.min(one, two));
                leave = Math.min(leave, Math.max(one, two));
            }
            return enter > leave ? OptionalDouble.empty() : OptionalDouble.of((enter + leave) / 2);
        }
    }

    /// A rectangle of the picture, in centimeters.
    record Bounds(Point low, Point high) {

        boolean meets(Bounds other) {
            return low.x() < other.high.x()
                    && other.low.x() < high.x()
                    && low.y() < other.high.y()
                    && other.low.y() < high.y();
        }
    }

    /// Returns a rectangle that nothing of balls is outside of; a box has none, because boxes beside each other have an
    /// order too.
    default Optional<Bounds> bounds(Lens lens) {
        return switch (this) {
            case Block _ -> Optional.empty();
            case Balls(List<Ball> balls) -> Optional.of(around(balls, lens));
        };
    }

    private static Bounds around(List<Ball> balls, Lens lens) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Ball ball : balls) {
            Point center = lens.at(ball.center());
            left = Math.min(left, center.x() - ball.radius());
            right = Math.max(right, center.x() + ball.radius());
            top = Math.min(top, center.y() - ball.radius());
            bottom = Math.max(bottom, center.y() + ball.radius());
        }
        return new Bounds(new Point(left, top), new Point(right, bottom));
    }

    double PARALLEL = 1e-9;
    /// Depth beyond this many centimeters makes two pieces no more certain to be one behind the other.
    double CERTAIN = 12;

    static Room balls(List<Ring> rings) {
        return new Balls(rings.stream()
                .map(ring -> new Ball(
                        ring.center(),
                        (ring.a().length() + ring.b().length() + ring.c().length()) / 3))
                .toList());
    }

    static Order compare(Room one, Room other, Lens lens) {
        return switch (one) {
            case Balls a ->
                switch (other) {
                    case Balls b -> balls(a, b, lens);
                    case Block b -> block(b, a, lens).turned();
                };
            case Block a ->
                switch (other) {
                    case Balls b -> block(a, b, lens);
                    case Block b -> blocks(a.box(), b.box(), lens);
                };
        };
    }

    private static Order balls(Balls one, Balls other, Lens lens) {
        double sum = 0;
        double covered = 0;
        for (Ball a : one.balls()) {
            for (Ball b : other.balls()) {
                Vec apart = a.center().minus(b.center());
                double overlap = a.radius() + b.radius() - lens.at(apart).length();
                if (overlap > 0) {
                    sum += overlap * Math.clamp(apart.dot(lens.viewer()), -CERTAIN, CERTAIN);
                    covered += overlap;
                }
            }
        }
        return covered == 0 ? Order.BESIDE : new Order(sum / covered, covered);
    }

    private static Order block(Block block, Balls balls, Lens lens) {
        double sum = 0;
        double covered = 0;
        for (Ball ball : balls.balls()) {
            for (Vec point : probes(ball, lens)) {
                OptionalDouble ahead = block.ahead(point, lens.viewer());
                if (ahead.isPresent()) {
                    sum += Math.clamp(ahead.getAsDouble(), -CERTAIN, CERTAIN) * ball.radius();
                    covered += ball.radius();
                }
            }
        }
        return covered == 0 ? Order.BESIDE : new Order(sum / covered, covered);
    }

    private static List<Vec> probes(Ball ball, Lens lens) {
        Vec right = lens.right().times(ball.radius() * 0.7);
        Vec up = lens.up().times(ball.radius() * 0.7);
        Vec middle = ball.center();
        return List.of(middle, middle.plus(right), middle.minus(right), middle.plus(up), middle.minus(up));
    }

    /// Two boxes that do not cut each other are parted by the plane of one of their faces.
    private static Order blocks(Box one, Box other, Lens lens) {
        double best = Math.max(parted(one, other, lens), 0) - Math.max(parted(other, one, lens), 0);
        double against = Math.max(-parted(one, other, lens), 0) - Math.max(-parted(other, one, lens), 0);
        double nearer = best - against;
        return nearer == 0 ? Order.BESIDE : new Order(Math.signum(nearer) * CERTAIN, CERTAIN);
    }

    /// Returns how surely the other box lies beyond a face of this one: positive if this one is then the nearer.
    private static double parted(Box box, Box other, Lens lens) {
        double widest = 0;
        double sign = 0;
        Vec[] axes = {box.frame().left(), box.frame().up(), box.frame().front()};
        double[] half = {box.half().x(), box.half().y(), box.half().z()};
        for (int i = 0; i < axes.length; i++) {
            double apart = other.center().minus(box.center()).dot(axes[i]);
            double reach = Math.abs(other.frame().left().dot(axes[i]))
                            * other.half().x()
                    + Math.abs(other.frame().up().dot(axes[i])) * other.half().y()
                    + Math.abs(other.frame().front().dot(axes[i]))
                            * other.half().z();
            double gap = Math.abs(apart) - half[i] - reach;
            double facing = axes[i].dot(lens.viewer()) * Math.signum(apart);
            if (gap > -0.01 && Math.abs(facing) > 0.01 && gap + 1 > widest) {
                widest = gap + 1;
                sign = facing > 0 ? -1 : 1;
            }
        }
        return widest * sign;
    }
}
