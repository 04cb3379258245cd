package org.plumbline.figure.motion;

import java.util.Optional;

/// What a motion file wants of an arm or a leg.
sealed interface LimbAim {

    End end();

    LimbAim withEnd(End end);

    /// A limb in contact: its hand or ankle is at a place, the joint in between bends toward the pole.
    ///
    /// @param straight whether it moves to the next pose in a straight line, as a contact does, not on an arc
    record At(Place place, Aim pole, boolean straight, End end) implements LimbAim {
        @Override
        public At withEnd(End changed) {
            return new At(place, pole, straight, changed);
        }
    }

    /// A free limb: the direction of its upper bone, and how far and to where the lower one bends from it.
    record To(Aim direction, double bend, Aim toward, End end) implements LimbAim {
        @Override
        public To withEnd(End changed) {
            return new To(direction, bend, toward, changed);
        }
    }

    /// How the hand or foot is turned.
    ///
    /// @param point where fingers or toes point; a hand without follows its forearm, a foot stays at a right angle
    /// @param palm where the palm faces
    record End(Optional<Aim> point, Optional<Aim> palm) {
        static final End LOOSE = new End(Optional.empty(), Optional.empty());
    }
}
