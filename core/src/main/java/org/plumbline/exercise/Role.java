package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// What an exercise is chosen for: `row`, `posture`, `chest-stretch`. The composition rules C1 to C7 count roles.
public enum Role {
    NECK_SHOULDER_MOBILITY,
    THORACIC,
    ROW,
    POSTURE,
    REAR_DELT,
    LOWER_TRAP,
    ROTATOR_CUFF,
    SERRATUS,
    LOWER_BACK,
    CORE,
    GRIP,
    NECK,
    CHEST_STRETCH,
    UPPER_BACK_STRETCH,
    NECK_STRETCH,
    HIP_STRETCH;

    public static Role parse(String text) {
        return Kebab.parse(Role.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
