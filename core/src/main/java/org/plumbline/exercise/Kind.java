package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// The part of a session an exercise belongs to: `warm-up`, `strength`, `accessory`, `stretch` or `micro-break`.
public enum Kind {
    WARM_UP,
    STRENGTH,
    ACCESSORY,
    STRETCH,
    MICRO_BREAK;

    public static Kind parse(String text) {
        return Kebab.parse(Kind.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
