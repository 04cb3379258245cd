package org.plumbline.figure.motion;

import org.plumbline.figure.space.Vec;

/// Two bones with a hinge between them, solved: an upper arm and a forearm.
///
/// @param upper the direction of the first bone
/// @param lower the direction of the second
/// @param bend where the second bends away from the line of the first
/// @param missing how far beyond the stretched limb its target lies, in cm
record TwoBones(Vec upper, Vec lower, Vec bend, double missing) {

    /// A limb is never quite stretched, or its hinge would not know where to bend.
    private static final double STRETCHED = 0.9995;

    private static final double FOLDED = 1.5;

    static TwoBones swung(Vec direction, double degrees, Vec toward) {
        Vec upper = direction.unit();
        Vec across = toward.across(upper);
        Vec bend = across.isNothing() ? upper.anyAcross() : across.unit();
        double angle = Math.toRadians(degrees);
        Vec lower = upper.times(Math.cos(angle)).plus(bend.times(Math.sin(angle)));
        return new TwoBones(upper, lower, bend, 0);
    }

    /// Returns the limb that reaches from its base to a target, the hinge bent toward the pole.
    static TwoBones reaching(Vec base, Vec target, Vec pole, double first, double second) {
        Vec way = target.minus(base);
        double longest = (first + second) * STRETCHED;
        double distance = Math.clamp(way.length(), Math.abs(first - second) + FOLDED, longest);
        Vec straight = way.unit();
        Vec aside = pole.across(straight);
        Vec hinge = aside.isNothing() ? straight.anyAcross() : aside.unit();
        double cosine = (first * first + distance * distance - second * second) / (2 * first * distance);
        double angle = Math.acos(Math.clamp(cosine, -1, 1));
        Vec upper = straight.times(Math.cos(angle)).plus(hinge.times(Math.sin(angle)));
        Vec lower = straight.times(distance).minus(upper.times(first)).unit();
        Vec across = lower.across(upper);
        Vec bend = across.isNothing() ? hinge.negated() : across.unit();
        return new TwoBones(upper, lower, bend, way.length() - (first + second));
    }

    /// Returns the side of the second bone that folds toward the first: of a shin the calf.
    Vec behind() {
        double along = upper.dot(lower);
        return bend.times(along).minus(upper.times(lower.dot(bend)));
    }
}
