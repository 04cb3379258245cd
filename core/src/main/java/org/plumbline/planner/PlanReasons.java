package org.plumbline.planner;

import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Role;

/// Finds the reason an exercise is in a plan from what it is: a row is there because every session has one.
final class PlanReasons {

    private PlanReasons() {}

    static PlanReason of(Exercise exercise) {
        return switch (exercise.kind()) {
            case WARM_UP -> ofWarmUp(exercise);
            case STRETCH -> ofStretch(exercise);
            case STRENGTH, ACCESSORY, MICRO_BREAK -> ofStrength(exercise);
        };
    }

    private static PlanReason ofWarmUp(Exercise exercise) {
        if (exercise.has(Role.THORACIC)) {
            return PlanReason.WARMS_UP_THORACIC_SPINE;
        }
        return exercise.has(Role.NECK_SHOULDER_MOBILITY) ? PlanReason.WARMS_UP_NECK_AND_SHOULDERS : PlanReason.WARMS_UP;
    }

    private static PlanReason ofStretch(Exercise exercise) {
        if (exercise.has(Role.CHEST_STRETCH)) {
            return PlanReason.OPENS_THE_CHEST;
        }
        return exercise.has(Role.NECK_STRETCH) ? PlanReason.STRETCHES_NECK : PlanReason.STRETCHES_UPPER_BACK;
    }

    private static PlanReason ofStrength(Exercise exercise) {
        if (exercise.has(Role.ROW)) {
            return PlanReason.IS_THE_ROW;
        }
        if (exercise.kind() == Kind.ACCESSORY || exercise.has(Role.NECK)) {
            return ofAccessory(exercise);
        }
        if (exercise.has(Role.LOWER_TRAP)) {
            return PlanReason.TRAINS_LOWER_TRAPEZIUS;
        }
        if (exercise.has(Role.REAR_DELT)) {
            return PlanReason.TRAINS_BACK_OF_SHOULDERS;
        }
        return exercise.has(Role.ROTATOR_CUFF)
                ? PlanReason.TRAINS_ROTATOR_CUFF
                : PlanReason.TRAINS_BETWEEN_SHOULDER_BLADES;
    }

    private static PlanReason ofAccessory(Exercise exercise) {
        if (exercise.has(Role.GRIP)) {
            return PlanReason.SUPPORTS_GRIP;
        }
        return exercise.has(Role.NECK) ? PlanReason.PRACTICES_HEAD_POSITION : PlanReason.SUPPORTS_LOWER_BACK;
    }
}
