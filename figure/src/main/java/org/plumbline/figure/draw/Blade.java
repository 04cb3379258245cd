package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Vec;

/// A shoulder blade that glides over the ribs: outward when the arm reaches, to the spine when it is squeezed, up when
/// one
/// shrugs; its tip swings outward as the arm goes up.
///
/// @param out how far its middle is from the spine, in centimeters along the ribs
/// @param up how far its middle is above T8
/// @param turned by how many degrees its lower tip has swung outward
record Blade(double out, double up, double turned) {

    private static final double RESTING_OUT = 8.2;
    private static final double RESTING_UP = 4.6;
    private static final double OUT_PER_DEGREE = 0.26;
    private static final double UP_PER_DEGREE = 0.24;
    /// The blade turns by about a third of what the arm is raised, after the first 30 degrees.
    private static final double SETTING = 30;

    private static final double SHARE = 0.36;
    /// How much of the way to the spine colored muscles do not go along.
    private static final double KEPT = 0.75;

    /// No part of a blade comes nearer to the spine than this many centimeters.
    private static final double NEAREST = 1.3;

    /// A place on a blade: away from the spine and up, from its middle, in centimeters.
    record Spot(double out, double up) {}

    static Blade of(Arm arm, Segment chest) {
        double raised = chest.frame().in(arm.upperArm()).angle(new Vec(0, -1, 0));
        return new Blade(
                RESTING_OUT + arm.girdle().protraction() * OUT_PER_DEGREE,
                RESTING_UP + arm.girdle().elevation() * UP_PER_DEGREE,
                Math.max(0, raised - SETTING) * SHARE);
    }

    /// Returns a blade that has been squeezed less far, so that what lies between it and the spine is still to be seen.
    Blade apart() {
        double squeezed = Math.max(0, RESTING_OUT - out);
        return new Blade(out + squeezed * KEPT, up, turned);
    }

    /// Returns where a spot of the blade is: how far from the spine along the ribs, and how far above T8.
    Spot place(Spot spot) {
        double angle = Math.toRadians(turned);
        double away = spot.out() * Math.cos(angle) - spot.up() * Math.sin(angle);
        double above = spot.out() * Math.sin(angle) + spot.up() * Math.cos(angle);
        return new Spot(Math.max(NEAREST, out + away), up + above);
    }

    /// The edge along the spine, round the lower tip.
    static List<Spot> edge() {
        return List.of(
                new Spot(-1.8, 6.6),
                new Spot(-2.9, 3.2),
                new Spot(-2.9, -1.0),
                new Spot(-2.0, -5.4),
                new Spot(-0.2, -7.8),
                new Spot(2.2, -6.6));
    }

    /// The spine of the blade, a ridge that rises toward the shoulder.
    static List<Spot> ridge() {
        return List.of(new Spot(-1.6, 3.6), new Spot(1.6, 4.6), new Spot(4.8, 5.8));
    }

    /// Returns the angle around the torso at which a spot of the given side lies, from the front.
    static double angle(Spot place, double circumferenceRadius, Side side) {
        return side.sign() * (180 - Math.toDegrees(place.out() / circumferenceRadius));
    }
}
