package org.plumbline.figure.motion;

import org.plumbline.figure.body.Girdle;
import org.plumbline.figure.body.Measures;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Sided;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Where the trunk is: the middle between the hips, how the pelvis is turned, the spine, the shoulder blades.
record Stance(Vec root, Frame pelvis, Spine spine, Sided<Girdle> girdles) {

    static final Stance UPRIGHT =
            new Stance(new Vec(0, 92.5, 0), Frame.WORLD, Spine.NEUTRAL, Sided.both(Girdle.RESTING));

    /// How far L5/S1 lies behind the middle of the pelvis, in cm.
    private static final double SACRUM = 1.4;
    /// The sternal end of the collarbone from T8: off the midline, up, in front, in cm.
    private static final double STERNAL_OUT = 2.45;

    private static final double STERNAL_UP = 8.8;
    private static final double STERNAL_FRONT = 5.25;
    /// How a resting collarbone lies: a little up and well back, in degrees.
    private static final double RESTING_ELEVATION = 4;

    private static final double RESTING_RETRACTION = 14;

    Stance withRoot(Vec changed) {
        return new Stance(changed, pelvis, spine, girdles);
    }

    Stance withPelvis(Frame changed) {
        return new Stance(root, changed, spine, girdles);
    }

    Stance withSpine(Spine changed) {
        return new Stance(root, pelvis, changed, girdles);
    }

    Stance withGirdles(Sided<Girdle> changed) {
        return new Stance(root, pelvis, spine, changed);
    }

    Stance toward(Stance other, double share) {
        return new Stance(
                root.toward(other.root, share),
                pelvis.toward(other.pelvis, share),
                spine.toward(other.spine, share),
                Sided.each(side -> girdles.of(side).toward(other.girdles.of(side), share)));
    }

    Trunk trunk() {
        Segment hips = new Segment(root, pelvis);
        Segment lumbar = new Segment(hips.at(0, Measures.PELVIS, -SACRUM), bent(pelvis, Spine.Part.LUMBAR));
        Segment low = new Segment(lumbar.at(0, Measures.LUMBAR, 0), bent(lumbar.frame(), Spine.Part.LOW));
        Segment chest = new Segment(low.at(0, Measures.LOW_THORAX, 0), bent(low.frame(), Spine.Part.HIGH));
        Segment neck = new Segment(chest.at(0, Measures.HIGH_THORAX, 0), bent(chest.frame(), Spine.Part.NECK));
        Segment head = new Segment(neck.at(0, Measures.NECK, 0), bent(neck.frame(), Spine.Part.HEAD));
        return new Trunk(hips, lumbar, low, chest, neck, head);
    }

    private Frame bent(Frame below, Spine.Part part) {
        Spine.Bend bend = spine.at(part);
        return below.then(Frame.bend(bend.flexion() + part.neutral()))
                .then(Frame.tilt(bend.side()))
                .then(Frame.turn(bend.twist()));
    }

    Vec shoulder(Trunk trunk, Side side) {
        Girdle girdle = girdles.of(side);
        double up = Math.toRadians(girdle.elevation() + RESTING_ELEVATION);
        double forward = Math.toRadians(girdle.protraction() - RESTING_RETRACTION);
        Vec clavicle = new Vec(
                        side.sign() * Math.cos(up) * Math.cos(forward), Math.sin(up), Math.cos(up) * Math.sin(forward))
                .times(Measures.CLAVICLE);
        Vec sternal = new Vec(side.sign() * STERNAL_OUT, STERNAL_UP, STERNAL_FRONT);
        return trunk.chest().base().plus(trunk.chest().frame().out(sternal.plus(clavicle)));
    }

    Vec hip(Trunk trunk, Side side) {
        return trunk.pelvis().at(side.sign() * Measures.HIP, 0, 0);
    }
}
