package org.plumbline.figure.check;

import java.util.List;
import org.plumbline.figure.check.Capsule.Ball;
import org.plumbline.figure.check.Capsule.Limb;
import org.plumbline.figure.check.Findings.Where;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.prop.Prop.Furniture;

/// That no part of the body passes through the floor, through furniture or through another part.
///
/// Flesh gives way where it rests, so a little overlap is allowed: how much is judgement.
final class Volumes {

    private static final double FLOOR_GIVES = 2.5;
    private static final double PROP_GIVES = 3;
    private static final double TRUNK_GIVES = 3.5;
    private static final double FOLDED_GIVES = 8;
    private static final double LIMBS_GIVE = 3;

    private final List<Furniture> furniture;

    Volumes(Motion motion) {
        this.furniture = motion.props().stream()
                .filter(Furniture.class::isInstance)
                .map(Furniture.class::cast)
                .toList();
    }

    void check(List<Capsule> parts, Where where, Findings findings) {
        for (Capsule part : parts) {
            for (Ball ball : part.balls()) {
                double under = ball.radius() - ball.center().y();
                findings.add(where, part.part() + " is below the floor", under - FLOOR_GIVES, "cm");
                for (Furniture thing : furniture) {
                    double into = ball.radius() - thing.distance(ball.center());
                    findings.add(where, part.part() + " passes through the " + thing.name(), into - PROP_GIVES, "cm");
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Capsule other : parts.subList(i + 1, parts.size())) {
                between(parts.get(i), other, where, findings);
            }
        }
    }

    private static void between(Capsule one, Capsule other, Where where, Findings findings) {
        if (one.limb() == other.limb() || isJoint(one, other) || isJoint(other, one)) {
            return;
        }
        String what = other.part() + " passes through the " + one.part();
        findings.add(where, what, -one.gap(other) - gives(one, other), "cm");
    }

    /// Parts that grow out of one another, or are pressed together by every sitting or kneeling person.
    private static boolean isJoint(Capsule one, Capsule other) {
        boolean bothThighs = one.isThigh() && other.isThigh();
        if (other.isUpperArm()) {
            return one.limb() == Limb.TRUNK || one.limb() == Limb.HEAD;
        }
        if (one.limb() != Limb.TRUNK) {
            return bothThighs;
        }
        return other.limb() == Limb.HEAD || (other.isThigh() && !one.part().equals("chest"));
    }

    private static double gives(Capsule one, Capsule other) {
        if (one.limb() == Limb.TRUNK) {
            return other.isLeg() ? FOLDED_GIVES : TRUNK_GIVES;
        }
        return LIMBS_GIVE;
    }
}
