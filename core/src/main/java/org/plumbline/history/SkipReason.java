package org.plumbline.history;

import org.plumbline.dose.Kebab;

/// Why something was left out today: `no-time`, `no-equipment`, `too-hard`, `hurts`; `not-in-catalog`
/// when the catalog has changed since the session began.
public enum SkipReason {
    NO_TIME,
    NO_EQUIPMENT,
    TOO_HARD,
    HURTS,
    NOT_IN_CATALOG;

    public static SkipReason parse(String text) {
        return Kebab.parse(SkipReason.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
