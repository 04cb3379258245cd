package org.plumbline.figure.check;

import org.plumbline.figure.body.Girdle;
import org.plumbline.figure.body.Joints;
import org.plumbline.figure.body.Joints.Bend;
import org.plumbline.figure.body.Joints.OfArm;
import org.plumbline.figure.body.Joints.OfLeg;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.check.Findings.Where;

/// How far joints go in a supple adult, in degrees. Textbook ranges, widened a little for what exercises ask:
/// judgement.
final class JointLimits {

    private record Range(double least, double most) {}

    private static final Range ELBOW = new Range(-1, 150);
    private static final Range WRIST = new Range(-1, 90);
    private static final Range ROTATION = new Range(-105, 110);
    private static final Range PLANE = new Range(-70, 142);
    /// A low arm also goes behind the back, to clasped hands; how far is for `BEHIND_LOW` to say.
    private static final Range LOW_PLANE = new Range(-112, 142);

    private static final double LOW = 60;
    private static final Range KNEE = new Range(-1, 162);
    private static final Range HIP_FLEXION = new Range(-32, 138);
    private static final Range HIP_ABDUCTION = new Range(-38, 50);
    /// A flexed hip opens wider, as in a butterfly.
    private static final Range FOLDED_HIP_ABDUCTION = new Range(-38, 68);
    private static final double FOLDED = 60;
    private static final Range ANKLE = new Range(-85, 45);
    private static final Range SPINE_FLEXION = new Range(-50, 95);
    private static final Range SPINE_SIDE = new Range(-45, 45);
    private static final Range SPINE_TURN = new Range(-60, 60);
    private static final Range NECK_FLEXION = new Range(-65, 75);
    private static final Range NECK_SIDE = new Range(-50, 50);
    private static final Range NECK_TURN = new Range(-85, 85);
    private static final Range GIRDLE_ELEVATION = new Range(-14, 28);
    private static final Range GIRDLE_PROTRACTION = new Range(-24, 26);

    /// How far an upper arm goes behind the trunk: hanging, and once it is raised.
    private static final double BEHIND_LOW = 62;

    private static final double BEHIND_RAISED = 34;
    private static final double RAISED = 75;
    /// How far the foot may be turned against the knee's axis.
    private static final double KNEE_AXIS = 60;
    /// Below this bend nobody sees how an arm is rotated.
    private static final double VISIBLE_BEND = 20;
    /// The plane of an arm that hangs or points straight up means nothing.
    private static final Range TELLING = new Range(25, 155);

    private final Findings findings;
    private final Where where;

    private JointLimits(Findings findings, Where where) {
        this.findings = findings;
        this.where = where;
    }

    static void check(Skeleton body, Where where, Findings findings) {
        JointLimits limits = new JointLimits(findings, where);
        Joints joints = Joints.of(body);
        for (Side side : Side.values()) {
            limits.arm(joints.arms().of(side), side);
            limits.leg(joints.legs().of(side), side);
            limits.knee(body.leg(side), side);
            Girdle girdle = body.arm(side).girdle();
            limits.within("shoulder blade " + side + " goes up or down", girdle.elevation(), GIRDLE_ELEVATION);
            limits.within("shoulder blade " + side + " glides around", girdle.protraction(), GIRDLE_PROTRACTION);
        }
        limits.bend("spine", joints.spine(), SPINE_FLEXION, SPINE_SIDE, SPINE_TURN);
        limits.bend("neck", joints.neck(), NECK_FLEXION, NECK_SIDE, NECK_TURN);
    }

    private void arm(OfArm arm, Side side) {
        within("elbow " + side + " bends", arm.elbow(), ELBOW);
        within("wrist " + side + " bends", arm.wrist(), WRIST);
        if (arm.elbow() > VISIBLE_BEND) {
            within("upper arm " + side + " rotates", arm.rotation(), ROTATION);
        }
        boolean telling = arm.elevation() > TELLING.least && arm.elevation() < TELLING.most;
        if (telling && Math.cos(Math.toRadians(arm.plane())) > -0.85) {
            boolean low = arm.elevation() < LOW;
            within("upper arm " + side + " goes across", arm.plane(), low ? LOW_PLANE : PLANE);
        }
        if (arm.elevation() < TELLING.most) {
            double behind = Math.toDegrees(
                    Math.asin(-Math.sin(Math.toRadians(arm.elevation())) * Math.sin(Math.toRadians(arm.plane()))));
            double most = arm.elevation() > RAISED ? BEHIND_RAISED : BEHIND_LOW;
            findings.add(where, "upper arm " + side + " goes too far behind the trunk", behind - most, "degrees");
        }
    }

    private void leg(OfLeg leg, Side side) {
        within("knee " + side + " bends", leg.knee(), KNEE);
        within("hip " + side + " flexes", leg.flexion(), HIP_FLEXION);
        boolean folded = leg.flexion() > FOLDED;
        within("hip " + side + " abducts", leg.abduction(), folded ? FOLDED_HIP_ABDUCTION : HIP_ABDUCTION);
        within("ankle " + side + " bends", leg.ankle(), ANKLE);
    }

    /// A knee is a hinge across the foot: its axis may turn out or in with the hip, but not around.
    private void knee(Leg leg, Side side) {
        if (leg.flexion() > VISIBLE_BEND) {
            double turned = leg.thigh().cross(leg.bend()).angle(leg.foot().left());
            findings.add(where, "knee " + side + " bends the wrong way", turned - KNEE_AXIS, "degrees");
        }
    }

    private void bend(String part, Bend bend, Range flexion, Range side, Range turn) {
        within(part + " bends", bend.flexion(), flexion);
        within(part + " leans to a side", bend.side(), side);
        within(part + " turns", bend.turn(), turn);
    }

    private void within(String what, double value, Range range) {
        findings.add(
                where, what + " below its " + Math.round(range.least) + " degrees", range.least - value, "degrees");
        findings.add(where, what + " beyond its " + Math.round(range.most) + " degrees", value - range.most, "degrees");
    }
}
