package org.plumbline.assessment;

import org.plumbline.dose.Kebab;

/// Something a person can measure about themselves, such as `tragus-to-wall` (rulebook section 5).
public enum OutcomeMeasure {
    CRANIOVERTEBRAL_ANGLE,
    TRAGUS_TO_WALL,
    HEAD_TO_WALL,
    WALL_ANGEL_HEIGHT,
    T_HOLD,
    DEEP_NECK_FLEXOR_HOLD,
    CLEAN_PULL_APARTS,
    CLEAN_PRONE_YS;

    public static OutcomeMeasure parse(String text) {
        return Kebab.parse(OutcomeMeasure.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
