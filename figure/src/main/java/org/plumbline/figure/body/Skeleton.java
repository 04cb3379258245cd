package org.plumbline.figure.body;

/// A body at one moment: where every joint is and how every part is turned.
public record Skeleton(Trunk trunk, Sided<Arm> arms, Sided<Leg> legs) {

    public Arm arm(Side side) {
        return arms.of(side);
    }

    public Leg leg(Side side) {
        return legs.of(side);
    }

    /// Returns the body as a mirror shows it: what the left did, the right does.
    public Skeleton mirrored() {
        return new Skeleton(trunk.mirrored(), arms.mirrored(Arm::mirrored), legs.mirrored(Leg::mirrored));
    }
}
