package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Measures;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Sided;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.space.Vec;

/// Which way each limb points in the picture at one moment, in radians, steadied over time.
///
/// A limb that comes to point at the viewer has no direction of its own, or one that whirls round within a moment, and
/// its outline would whirl with it. There the directions before and after count more.
record Turns(Map<Limb, Sided<Double>> angles) {

    /// What has a direction.
    enum Limb {
        SLOPE,
        UPPER_ARM,
        FOREARM,
        HAND,
        THIGH,
        SHIN;

        Vec way(Skeleton body, Side side) {
            Arm arm = body.arm(side);
            Leg leg = body.leg(side);
            return switch (this) {
                case SLOPE -> arm.shoulder().minus(body.trunk().neck().base());
                case UPPER_ARM -> arm.elbow().minus(arm.shoulder());
                case FOREARM -> arm.wrist().minus(arm.elbow());
                case HAND -> arm.hand().fingers().times(Measures.HAND);
                case THIGH -> leg.knee().minus(leg.hip());
                case SHIN -> leg.ankle().minus(leg.knee());
            };
        }
    }

    /// Directions count less, the farther they are in time: by a bell curve of so many seconds.
    private static final double SIGMA = 0.24;

    private static final double FAINT = 1e-6;
    /// A limb that shows this share of its length has its own direction; below, less and less.
    private static final double PLAIN = 0.45;

    Turns {
        angles = new EnumMap<>(angles);
    }

    /// Returns the direction of a limb in the picture, of length 1.
    Point along(Limb limb, Side side) {
        Sided<Double> both = angles.getOrDefault(limb, Sided.both(0.0));
        double angle = both.of(side);
        return new Point(Math.cos(angle), Math.sin(angle));
    }

    /// Returns the directions at each of several moments in turn.
    static List<Turns> of(List<Skeleton> bodies, List<Double> times, Lens lens) {
        List<Map<Limb, Sided<Double>>> turns = new ArrayList<>();
        bodies.forEach(body -> turns.add(new EnumMap<>(Limb.class)));
        for (Limb limb : Limb.values()) {
            Sided<List<Double>> steady = Sided.each(side -> steady(bodies, times, limb, side, lens));
            for (int i = 0; i < bodies.size(); i++) {
                int at = i;
                turns.get(i).put(limb, Sided.each(side -> steady.of(side).get(at)));
            }
        }
        return turns.stream().map(Turns::new).toList();
    }

    private static List<Double> steady(List<Skeleton> bodies, List<Double> times, Limb limb, Side side, Lens lens) {
        List<Double> own = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        double before = 0;
        for (Skeleton body : bodies) {
            Vec way = limb.way(body, side);
            Point seen = lens.at(way);
            double angle = Math.atan2(seen.y(), seen.x());
            before += Math.IEEEremainder(angle - before, 2 * Math.PI);
            own.add(before);
            shares.add(seen.length() / way.length());
        }
        List<Double> steady = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            double plain = Math.clamp(shares.get(i) / PLAIN, 0, 1);
            double weight = plain * plain * (3 - 2 * plain);
            double neighbors = weight < 1 ? around(own, shares, times, i) : 0;
            steady.add(own.get(i) * weight + neighbors * (1 - weight));
        }
        return steady;
    }

    private static double around(List<Double> angles, List<Double> shares, List<Double> times, int middle) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < angles.size(); i++) {
            double near = (times.get(i) - times.get(middle)) / SIGMA;
            double weight = Math.exp(-near * near / 2) * (shares.get(i) * shares.get(i) + FAINT);
            sum += weight * angles.get(i);
            weights += weight;
        }
        return sum / weights;
    }
}
