package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.body.BodyShape;
import org.plumbline.figure.body.BodyShape.Bone;
import org.plumbline.figure.body.BodyShape.Girth;
import org.plumbline.figure.body.BodyShape.LimbRing;
import org.plumbline.figure.body.BodyShape.TorsoRing;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Whoever is drawn, at one moment: posed bones, what is around them, and how one looks at them.
record Sitter(Skeleton body, BodyShape shape, Lens lens, Far far, Map<Muscle, Scene.Tint> tints, Turns turns) {

    /// Half the thickness of a slice of the trunk.
    private static final double SLICE = 2;

    double girth(Girth girth) {
        return shape.girth(girth);
    }

    /// Returns the CSS class of a limb, with that of the far side where there is one.
    String style(String style, Side side) {
        return far.side(side) ? style + " far" : style;
    }

    /// Returns the outline of rings around a limb.
    Outline outline(List<Ring> rings, Turns.Limb limb, Side side) {
        return new Tube(rings).outline(lens, turns.along(limb, side));
    }

    /// Returns the rings of the whole trunk, from the seat to the collar.
    List<Ring> torso() {
        List<Ring> rings = new ArrayList<>();
        for (TorsoRing ring : shape.torso()) {
            Segment segment = ring.part().of(body.trunk());
            Vec center = segment.at(0, ring.up(), ring.front());
            rings.add(Ring.of(center, segment.frame(), new Vec(ring.width(), SLICE, ring.depth())));
        }
        return rings;
    }

    /// Returns the rings around a bone.
    ///
    /// @param back the direction the limb bends to
    List<Ring> limb(Bone bone, Vec from, Vec to, Vec back) {
        List<Ring> rings = new ArrayList<>();
        for (LimbRing ring : shape.limb(bone)) {
            Vec center = from.toward(to, ring.at()).plus(back.times(ring.back()));
            rings.add(Ring.ball(center, ring.radius()));
        }
        return rings;
    }

    /// Returns a thin slice across a limb, such as the hem of a sleeve.
    static Ring slice(Vec center, Vec along, double radius) {
        return Ring.of(center, Frame.of(along, along.anyAcross()), new Vec(radius, SLICE / 2, radius));
    }
}
