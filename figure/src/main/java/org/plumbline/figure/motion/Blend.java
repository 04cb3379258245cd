package org.plumbline.figure.motion;

import java.util.Optional;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Hand;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Sided;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.motion.LimbAim.At;
import org.plumbline.figure.motion.LimbAim.End;
import org.plumbline.figure.motion.LimbAim.To;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// The way between two poses. A limb in contact moves in a straight line, a free one on an arc.
///
/// This difference matters more than any other: a straight way of the hand makes a straight-armed move bend its elbows,
/// and an arc lifts a planted foot off the floor. Shares below 0 and above 1 go on beyond the poses, for a spline.
final class Blend {

    private final Pose from;
    private final Pose to;
    private final double share;
    private final Skeleton before;
    private final Skeleton after;
    private final Trunk now;

    private Blend(Pose from, Pose to, double share) {
        this.from = from;
        this.to = to;
        this.share = share;
        this.before = Solver.solve(from).body();
        this.after = Solver.solve(to).body();
        this.now = from.stance().toward(to.stance(), share).trunk();
    }

    static Pose of(Pose from, Pose to, double share) {
        Blend blend = new Blend(from, to, share);
        return new Pose(
                from.name(),
                from.stance().toward(to.stance(), share),
                Sided.each(blend::arm),
                Sided.each(blend::leg),
                share < 0.5 ? from.hands() : to.hands());
    }

    private LimbAim arm(Side side) {
        LimbAim a = from.arms().of(side);
        LimbAim b = to.arms().of(side);
        Arm start = before.arm(side);
        Arm end = after.arm(side);
        if (a instanceof At x && b instanceof At y && x.straight() && y.straight()) {
            boolean pointed = x.end().point().isPresent() && y.end().point().isPresent();
            return straight(x, y, side, pointed ? pointing(start.hand(), end.hand()) : palm(start, end));
        }
        To arc = arc(
                before.trunk().chest(),
                after.trunk().chest(),
                Frame.of(start.upperArm(), start.bend()),
                Frame.of(end.upperArm(), end.bend()),
                new double[] {start.flexion(), end.flexion()},
                Basis.CHEST);
        return arc.withEnd(onForearm(start, end, arc, a, b));
    }

    private LimbAim leg(Side side) {
        LimbAim a = from.legs().of(side);
        LimbAim b = to.legs().of(side);
        Leg start = before.leg(side);
        Leg end = after.leg(side);
        End foot = new End(
                Optional.of(Aim.room(start.foot().toward(end.foot(), share).front())), Optional.empty());
        if (a instanceof At x && b instanceof At y && x.straight() && y.straight()) {
            return straight(x, y, side, foot);
        }
        return arc(
                        before.trunk().pelvis(),
                        after.trunk().pelvis(),
                        Frame.of(start.thigh(), start.bend()),
                        Frame.of(end.thigh(), end.bend()),
                        new double[] {start.flexion(), end.flexion()},
                        Basis.PELVIS)
                .withEnd(foot);
    }

    private At straight(At a, At b, Side side, End end) {
        Aim pole = Aim.room(a.pole()
                .in(before.trunk())
                .unit()
                .toward(b.pole().in(after.trunk()).unit(), share)
                .unit());
        if (a.place().anchor() == b.place().anchor()) {
            Vec offset = a.place().offset().toward(b.place().offset(), share);
            return new At(new Place(a.place().anchor(), offset), pole, true, end);
        }
        Vec target = Solver.target(from, side, a).toward(Solver.target(to, side, b), share);
        return new At(new Place(Anchor.ROOM, target), pole, true, end);
    }

    private To arc(Segment first, Segment last, Frame start, Frame end, double[] bends, Basis basis) {
        Frame a = inside(first.frame(), start);
        Frame b = inside(last.frame(), end);
        Frame mixed = a.toward(b, share);
        double bend = bends[0] + (bends[1] - bends[0]) * share;
        return new To(new Aim(basis, mixed.up()), bend, new Aim(basis, mixed.front()), End.LOOSE);
    }

    private End pointing(Hand start, Hand end) {
        Frame hand = start.frame().toward(end.frame(), share);
        return new End(Optional.of(Aim.room(hand.up())), Optional.of(Aim.room(hand.front())));
    }

    private End palm(Arm start, Arm end) {
        Frame hand = start.hand().frame().toward(end.hand().frame(), share);
        return new End(Optional.empty(), Optional.of(Aim.room(hand.front())));
    }

    /// A free hand turns with its forearm, so that the wrist does not break on the way.
    private End onForearm(Arm start, Arm end, To arc, LimbAim a, LimbAim b) {
        Frame first = inside(forearm(start), start.hand().frame());
        Frame last = inside(forearm(end), end.hand().frame());
        TwoBones bones =
                TwoBones.swung(arc.direction().in(now), arc.bend(), arc.toward().in(now));
        Frame hand = Frame.of(bones.lower(), bones.behind()).then(first.toward(last, share));
        boolean loose = a.end().point().isEmpty() && b.end().point().isEmpty();
        return new End(
                loose ? Optional.empty() : Optional.of(Aim.room(hand.up())), Optional.of(Aim.room(hand.front())));
    }

    private static Frame forearm(Arm arm) {
        return Frame.of(arm.forearm(), new TwoBones(arm.upperArm(), arm.forearm(), arm.bend(), 0).behind());
    }

    private static Frame inside(Frame outer, Frame world) {
        return new Frame(outer.in(world.left()), outer.in(world.up()), outer.in(world.front()));
    }
}
