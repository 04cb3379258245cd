package org.plumbline.history;

import org.plumbline.dose.Kebab;

/// The part of a session: `warm-up`, `strength` or `stretch`.
public enum Part {
    WARM_UP,
    STRENGTH,
    STRETCH;

    public static Part parse(String text) {
        return Kebab.parse(Part.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
