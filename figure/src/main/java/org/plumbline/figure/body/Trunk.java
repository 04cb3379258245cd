package org.plumbline.figure.body;

/// Pelvis, spine and head, from the bottom up; each segment's base is its lower joint.
///
/// @param pelvis base: the middle between the hip joints
/// @param lumbar base: L5/S1
/// @param low the low thorax, base: L1
/// @param chest the high thorax, base: T8
/// @param neck base: C7
/// @param head base: the joint under the skull
public record Trunk(Segment pelvis, Segment lumbar, Segment low, Segment chest, Segment neck, Segment head) {

    Trunk mirrored() {
        return new Trunk(
                pelvis.mirrored(),
                lumbar.mirrored(),
                low.mirrored(),
                chest.mirrored(),
                neck.mirrored(),
                head.mirrored());
    }
}
