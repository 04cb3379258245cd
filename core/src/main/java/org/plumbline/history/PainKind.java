package org.plumbline.history;

import org.plumbline.dose.Kebab;

/// What pain is like: `dull` (or a stretch), `sharp` (shooting or catching), `rising` (more with every set).
public enum PainKind {
    DULL,
    SHARP,
    RISING;

    public static PainKind parse(String text) {
        return Kebab.parse(PainKind.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
