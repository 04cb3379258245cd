package org.plumbline.figure.motion;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Hand;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Measures;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Sided;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Turns a pose into a skeleton: the trunk first, then the legs, then the arms, which may lean on both.
final class Solver {

    /// How much a sole turns toward the calf when the toes do not decide it.
    private static final double SOLE_TO_THE_BACK = 0.45;

    private final Pose pose;
    private final Trunk trunk;
    private final Map<Side, Leg> legs = new EnumMap<>(Side.class);
    private final Map<Side, Arm> arms = new EnumMap<>(Side.class);
    private final Map<Side, Double> armShort = new EnumMap<>(Side.class);
    private final Map<Side, Double> legShort = new EnumMap<>(Side.class);

    private Solver(Pose pose) {
        this.pose = pose;
        this.trunk = pose.stance().trunk();
    }

    static Posed solve(Pose pose) {
        Solver solver = new Solver(pose);
        for (Side side : Side.values()) {
            solver.leg(side);
        }
        Side first = leansOnTheOther(pose.arms().left()) ? Side.RIGHT : Side.LEFT;
        solver.arm(first);
        solver.arm(first.other());
        return new Posed(
                new Skeleton(solver.trunk, sided(solver.arms), sided(solver.legs)),
                sided(solver.armShort),
                sided(solver.legShort));
    }

    /// Returns where in the room a limb of a pose should reach.
    static Vec target(Pose pose, Side side, LimbAim.At at) {
        Solver solver = new Solver(pose);
        for (Side leg : Side.values()) {
            solver.leg(leg);
        }
        if (at.place().anchor().isOnTheOtherArm()) {
            solver.arm(side.other());
        }
        return solver.place(at.place(), side);
    }

    private static <T> Sided<T> sided(Map<Side, T> solved) {
        return Sided.each(side -> requireNonNull(solved.get(side)));
    }

    private static boolean leansOnTheOther(LimbAim aim) {
        return aim instanceof LimbAim.At at && at.place().anchor().isOnTheOtherArm();
    }

    private void leg(Side side) {
        Vec hip = pose.stance().hip(trunk, side);
        LimbAim aim = pose.legs().of(side);
        TwoBones bones = switch (aim) {
            case LimbAim.To to ->
                TwoBones.swung(to.direction().in(trunk), to.bend(), to.toward().in(trunk));
            case LimbAim.At at ->
                TwoBones.reaching(hip, place(at.place(), side), at.pole().in(trunk), Measures.THIGH, Measures.SHIN);
        };
        Vec knee = hip.plus(bones.upper().times(Measures.THIGH));
        Vec ankle = knee.plus(bones.lower().times(Measures.SHIN));
        legs.put(side, new Leg(hip, knee, ankle, bones.bend(), foot(bones, aim.end())));
        legShort.put(side, bones.missing());
    }

    /// A foot follows its toes; its sole is as far from the shin as they let it, also when the foot is pointed.
    private Frame foot(TwoBones bones, LimbAim.End end) {
        Vec toes = end.point()
                .map(aim -> aim.in(trunk))
                .orElseGet(() -> bones.bend().negated());
        Vec down = bones.lower().plus(bones.behind().times(SOLE_TO_THE_BACK)).across(toes);
        Vec instep = (down.isNothing() ? toes.anyAcross() : down.unit()).negated();
        return new Frame(instep.cross(toes), instep, toes);
    }

    private void arm(Side side) {
        Vec shoulder = pose.stance().shoulder(trunk, side);
        LimbAim aim = pose.arms().of(side);
        TwoBones bones = switch (aim) {
            case LimbAim.To to ->
                TwoBones.swung(to.direction().in(trunk), to.bend(), to.toward().in(trunk));
            case LimbAim.At at -> reach(shoulder, at, side);
        };
        Vec elbow = shoulder.plus(bones.upper().times(Measures.UPPER_ARM));
        Vec wrist = elbow.plus(bones.lower().times(Measures.FOREARM));
        Hand hand = new Hand(hand(bones, aim.end()), pose.hands().of(side));
        arms.put(side, new Arm(pose.stance().girdles().of(side), shoulder, elbow, wrist, bones.bend(), hand));
        armShort.put(side, bones.missing());
    }

    /// A hand that points somewhere of its own is taken off the way first; otherwise it prolongs the forearm.
    private TwoBones reach(Vec shoulder, LimbAim.At at, Side side) {
        Vec target = place(at.place(), side);
        Vec pole = at.pole().in(trunk);
        if (at.end().point().isPresent()) {
            Vec wrist = target.minus(at.end().point().get().in(trunk).times(Measures.GRIP));
            return TwoBones.reaching(shoulder, wrist, pole, Measures.UPPER_ARM, Measures.FOREARM);
        }
        return TwoBones.reaching(shoulder, target, pole, Measures.UPPER_ARM, Measures.FOREARM + Measures.GRIP);
    }

    private Frame hand(TwoBones bones, LimbAim.End end) {
        Vec fingers = end.point().map(aim -> aim.in(trunk)).orElseGet(bones::lower);
        Vec palm = end.palm().map(aim -> aim.in(trunk)).orElseGet(bones::behind);
        return Frame.of(fingers, palm);
    }

    private Vec place(Place place, Side side) {
        Vec offset = place.offset();
        return switch (place.anchor()) {
            case ROOM -> offset;
            case CHEST -> trunk.chest().at(offset.x(), offset.y(), offset.z());
            case PELVIS -> trunk.pelvis().at(offset.x(), offset.y(), offset.z());
            case HEAD -> trunk.head().at(offset.x(), offset.y(), offset.z());
            case SHOULDER ->
                pose.stance().shoulder(trunk, side).plus(trunk.chest().frame().out(offset));
            case HIP ->
                pose.stance().hip(trunk, side).plus(trunk.pelvis().frame().out(offset));
            case KNEE -> known(legs, side).knee().plus(offset);
            case ANKLE -> known(legs, side).ankle().plus(offset);
            case OTHER_KNEE -> known(legs, side.other()).knee().plus(offset);
            case OTHER_HAND -> known(arms, side.other()).grip().plus(offset);
            case OTHER_ELBOW -> known(arms, side.other()).elbow().plus(offset);
        };
    }

    private static <T> T known(Map<Side, T> solved, Side side) {
        T found = solved.get(side);
        if (found == null) {
            throw new IllegalArgumentException("two limbs lean on each other; put one of them somewhere else");
        }
        return found;
    }
}
