package org.plumbline.figure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.motion.Contact;
import org.plumbline.figure.motion.Moment;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.space.Vec;

/// Whether a body would stay where it is: its center of mass is above what it rests on.
///
/// Shares of mass as commonly tabulated after Dempster; the trunk's is split by volume, which is judgement.
final class Balance {

    private static final double HEAD = 0.081;
    private static final double CHEST = 0.216;
    private static final double BELLY = 0.139;
    private static final double PELVIS = 0.142;
    private static final double UPPER_ARM = 0.028;
    private static final double FOREARM_AND_HAND = 0.022;
    private static final double THIGH = 0.1;
    private static final double SHIN_AND_FOOT = 0.061;

    /// A foot this near the floor carries.
    private static final double STANDS = 2.5;
    /// Half the width of a foot, and how far everything else that carries is wide.
    private static final double FOOT = 4.5;

    private static final double WIDTH = 6;

    private Balance() {}

    static Vec centerOfMass(Skeleton body) {
        Trunk trunk = body.trunk();
        Vec sum = trunk.head()
                .at(0, 8, 1)
                .times(HEAD)
                .plus(trunk.chest().at(0, 2, 1).times(CHEST))
                .plus(trunk.lumbar().at(0, 10, 1).times(BELLY))
                .plus(trunk.pelvis().at(0, 1, 0).times(PELVIS));
        for (Side side : Side.values()) {
            Arm arm = body.arm(side);
            Leg leg = body.leg(side);
            sum = sum.plus(arm.shoulder().toward(arm.elbow(), 0.436).times(UPPER_ARM))
                    .plus(arm.elbow().toward(arm.grip(), 0.5).times(FOREARM_AND_HAND))
                    .plus(leg.hip().toward(leg.knee(), 0.433).times(THIGH))
                    .plus(leg.knee().toward(leg.ankle(), 0.606).times(SHIN_AND_FOOT));
        }
        return sum;
    }

    /// Returns how far the center of mass lies beyond what carries the body, 0 or less if it lies above it.
    static double beyondSupport(Motion motion, Moment moment) {
        List<Vec> carrying = carrying(motion, moment);
        if (carrying.isEmpty()) {
            return Double.MAX_VALUE;
        }
        return outside(hull(carrying), centerOfMass(moment.body()));
    }

    private static List<Vec> carrying(Motion motion, Moment moment) {
        List<Vec> points = new ArrayList<>();
        for (Side side : Side.values()) {
            Leg leg = moment.body().leg(side);
            for (Vec point : List.of(leg.heel(), leg.ball(), leg.toes())) {
                if (Math.abs(point.y()) < STANDS) {
                    points.addAll(around(point, FOOT));
                }
            }
        }
        for (Contact contact : motion.claims().contacts()) {
            boolean rests = !(contact.what() instanceof Contact.Touched.Body);
            if (rests && contact.gap(moment.body()) <= contact.within()) {
                points.addAll(around(contact.point().on(moment.body()), WIDTH));
            }
        }
        return points;
    }

    private static List<Vec> around(Vec point, double radius) {
        return List.of(
                point.plus(new Vec(radius, 0, 0)),
                point.plus(new Vec(-radius, 0, 0)),
                point.plus(new Vec(0, 0, radius)),
                point.plus(new Vec(0, 0, -radius)));
    }

    /// Returns the convex hull on the floor, counterclockwise seen with x to the right and z up (Andrew's chain).
    private static List<Vec> hull(List<Vec> points) {
        List<Vec> sorted = points.stream()
                .sorted(Comparator.comparingDouble(Vec::x).thenComparingDouble(Vec::z))
                .toList();
        List<Vec> hull = new ArrayList<>(chain(sorted));
        hull.addAll(chain(sorted.reversed()));
        return hull;
    }

    private static List<Vec> chain(List<Vec> sorted) {
        List<Vec> chain = new ArrayList<>();
        for (Vec point : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        chain.removeLast();
        return chain;
    }

    private static double turn(Vec a, Vec b, Vec c) {
        return (b.x() - a.x()) * (c.z() - a.z()) - (b.z() - a.z()) * (c.x() - a.x());
    }

    private static double outside(List<Vec> hull, Vec point) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < hull.size(); i++) {
            Vec a = hull.get(i);
            Vec b = hull.get((i + 1) % hull.size());
            double length = Math.hypot(b.x() - a.x(), b.z() - a.z());
            most = Math.max(most, -turn(a, b, point) / length);
        }
        return most;
    }
}
