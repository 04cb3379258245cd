package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// A step smaller than the next load: `narrower-grip` (bands), `longer-hold`, `slow-lowering`, `one-arm` (rulebook 3.3,
/// point 4).
public enum HalfStep {
    NARROWER_GRIP,
    LONGER_HOLD,
    SLOW_LOWERING,
    ONE_ARM;

    public static HalfStep parse(String text) {
        return Kebab.parse(HalfStep.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
