package org.plumbline.figure.motion;

import org.plumbline.figure.body.Side;
import org.plumbline.figure.space.Vec;

/// Where a hand or an ankle is: `20,17,-3.5` in the room, or `@shoulder:20,17,-3.5` from a joint.
///
/// x counts outward for either side, so that `both` mirrors by itself; a limb that crosses the midline says `across`.
record Place(Anchor anchor, Vec offset) {

    static Place parse(String text, Side side, boolean across) {
        Anchor anchor = Anchor.ROOM;
        String rest = text;
        if (text.startsWith("@")) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("'" + text + "' has no colon: write @shoulder:x,y,z");
            }
            anchor = Anchor.parse(text.substring(1, colon));
            rest = text.substring(colon + 1);
        }
        Vec point = Numbers.point(rest);
        if (anchor == Anchor.ROOM && point.x() < 0 != across) {
            throw new IllegalArgumentException(
                    across
                            ? "x counts outward and 'across' wants it below 0"
                            : "x counts outward: write 'across' before a place beyond the midline");
        }
        return new Place(anchor, new Vec(point.x() * side.sign(), point.y(), point.z()));
    }
}
