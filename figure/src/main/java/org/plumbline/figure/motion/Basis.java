package org.plumbline.figure.motion;

import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Frame;

/// Whose axes a direction is given in: `c:` for the chest's, nothing for those of the room.
enum Basis {
    ROOM(""),
    CHEST("c:"),
    PELVIS("p:"),
    HEAD("h:");

    private final String prefix;

    Basis(String prefix) {
        this.prefix = prefix;
    }

    /// Returns the basis a text begins with, the room's if it names none.
    static Basis startOf(String text) {
        for (Basis basis : values()) {
            if (basis != ROOM && text.startsWith(basis.prefix)) {
                return basis;
            }
        }
        return ROOM;
    }

    String prefix() {
        return prefix;
    }

    Frame in(Trunk trunk) {
        return switch (this) {
            case ROOM -> Frame.WORLD;
            case CHEST -> trunk.chest().frame();
            case PELVIS -> trunk.pelvis().frame();
            case HEAD -> trunk.head().frame();
        };
    }
}
