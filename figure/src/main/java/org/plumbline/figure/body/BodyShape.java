package org.plumbline.figure.body;

import java.util.List;
import java.util.Map;

/// How much is around the bones, as a file `even.shape` says it in centimeters.
///
/// Every shape has the same bones, so that one motion fits them all; only girths differ.
///
/// @param torso the rings of the trunk from the seat to the collar
/// @param limbs the rings of each kind of limb bone, from its upper end
/// @param girths all single measures
public record BodyShape(
        String name, List<TorsoRing> torso, Map<Bone, List<LimbRing>> limbs, Map<Girth, Double> girths) {

    /// The segment of the trunk a ring is fixed to.
    public enum Part {
        PELVIS,
        LUMBAR,
        LOW,
        CHEST;

        public Segment of(Trunk trunk) {
            return switch (this) {
                case PELVIS -> trunk.pelvis();
                case LUMBAR -> trunk.lumbar();
                case LOW -> trunk.low();
                case CHEST -> trunk.chest();
            };
        }
    }

    public enum Bone {
        THIGH,
        SHIN,
        UPPER_ARM,
        FOREARM
    }

    /// A single measure.
    public enum Girth {
        /// The radius of the neck.
        NECK,
        /// The radius of one buttock.
        SEAT,
        /// How far the chest stands out, in centimeters.
        CHEST,
        /// The size of the head against that of the skull in [Measures].
        HEAD,
        HAND,
        FOOT,
        /// How loosely the clothes hang, in centimeters.
        LOOSE
    }

    /// An ellipse across the trunk.
    ///
    /// @param up above the lower joint of its segment
    /// @param width half the width
    /// @param depth half the depth
    public record TorsoRing(Part part, double up, double front, double width, double depth) {}

    /// A circle around a limb.
    ///
    /// @param at the share of the way along the bone
    /// @param back how far its center lies toward the side the limb bends to
    public record LimbRing(double at, double radius, double back) {}

    public BodyShape {
        torso = List.copyOf(torso);
        limbs = Map.copyOf(limbs);
        girths = Map.copyOf(girths);
        for (Bone bone : Bone.values()) {
            if (!limbs.containsKey(bone)) {
                throw new IllegalArgumentException("shape " + name + " has no " + bone);
            }
        }
        for (Girth girth : Girth.values()) {
            if (!girths.containsKey(girth)) {
                throw new IllegalArgumentException("shape " + name + " has no " + girth);
            }
        }
    }

    public List<LimbRing> limb(Bone bone) {
        return limbs.getOrDefault(bone, List.of());
    }

    public double girth(Girth girth) {
        return girths.getOrDefault(girth, 0.0);
    }
}
