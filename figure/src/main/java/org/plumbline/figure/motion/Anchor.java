package org.plumbline.figure.motion;

import java.util.Locale;

/// What a place hangs on: `@shoulder`. The chest, the pelvis and the head lend their axes, the rest those of the room.
enum Anchor {
    ROOM,
    SHOULDER,
    CHEST,
    PELVIS,
    HIP,
    HEAD,
    KNEE,
    ANKLE,
    OTHER_HAND,
    OTHER_ELBOW,
    OTHER_KNEE;

    static Anchor parse(String text) {
        for (Anchor anchor : values()) {
            if (anchor != ROOM && anchor.toString().equals(text)) {
                return anchor;
            }
        }
        throw new IllegalArgumentException("no place '@" + text
                + "': use shoulder, chest, pelvis, hip, head, knee, ankle, other-hand, other-elbow or other-knee");
    }

    /// Says whether the arm of the other side has to be known first.
    boolean isOnTheOtherArm() {
        return this == OTHER_HAND || this == OTHER_ELBOW;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
