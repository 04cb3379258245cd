package org.plumbline.desk;

import org.plumbline.dose.Kebab;

/// One point of the desk set-up (DESK1), such as `elbows`.
public enum SetupPoint {
    SCREEN_DISTANCE,
    SCREEN_HEIGHT,
    STRAIGHT_AHEAD,
    ELBOWS,
    CHAIR,
    FEET,
    LAPTOP,
    PHONE;

    public static SetupPoint parse(String text) {
        return Kebab.parse(SetupPoint.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
