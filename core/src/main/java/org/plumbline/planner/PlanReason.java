package org.plumbline.planner;

import org.plumbline.dose.Kebab;

/// Why an exercise is in the plan.
public enum PlanReason {
    WARMS_UP_NECK_AND_SHOULDERS,
    WARMS_UP_THORACIC_SPINE,
    WARMS_UP,
    IS_THE_ROW,
    IS_THE_POSTURE_MOVE,
    TRAINS_BETWEEN_SHOULDER_BLADES,
    TRAINS_LOWER_TRAPEZIUS,
    TRAINS_BACK_OF_SHOULDERS,
    TRAINS_ROTATOR_CUFF,
    SUPPORTS_LOWER_BACK,
    SUPPORTS_GRIP,
    PRACTICES_HEAD_POSITION,
    OPENS_THE_CHEST,
    STRETCHES_UPPER_BACK,
    STRETCHES_NECK,
    BELONGS_TO_ROUTINE,
    WAS_ASKED_FOR;

    public static PlanReason parse(String text) {
        return Kebab.parse(PlanReason.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
