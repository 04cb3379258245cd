package org.plumbline.progression;

import org.plumbline.dose.Kebab;

/// What has to be shown before a gated exercise opens: `plank-30-seconds` (rules V3 to V5, C4).
public enum Need {
    PLANK_30_SECONDS,
    PLANK_20_SECONDS,
    ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN,
    KNEELING_RENEGADE_ROW_2_X_8_CLEAN,
    LEVEL_L1,
    LEVEL_L2,
    BARBELL_ROW_CLEAN,
    HIP_HINGE_2_X_10_CLEAN,
    NO_PAIN_IN_WRIST_BACK_OR_SHOULDER,
    NO_TENSE_NECK,
    SAFE_STURDY_BAR_OR_TABLE;

    public static Need parse(String text) {
        return Kebab.parse(Need.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
