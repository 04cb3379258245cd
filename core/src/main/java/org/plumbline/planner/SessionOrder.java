package org.plumbline.planner;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Role;

/// The order of strength exercises in a session: loaded rows, rows, face pull and flies, prone raises and angels, the
/// rotators, lower back and core, neck, and grip last (ORD1, ORD3). Within a kind the harder comes first.
final class SessionOrder {

    /// From the first to the last.
    private enum Place {
        LOADED_ROW,
        ROW,
        FACE_PULL,
        REAR_DELTOID,
        RAISE_OR_ANGEL,
        ROTATORS,
        TRUNK,
        NECK,
        GRIP
    }

    static final Comparator<Exercise> COMPARATOR = comparing(SessionOrder::place)
            .thenComparing(exercise -> exercise.suitability().leastLevel(), reverseOrder())
            .thenComparing(Exercise::id);

    private SessionOrder() {}

    private static Place place(Exercise exercise) {
        if (Roles.isRow(exercise)) {
            return Roles.isLoaded(exercise) ? Place.LOADED_ROW : Place.ROW;
        }
        if (Roles.isGrip(exercise)) {
            return Place.GRIP;
        }
        if (Roles.isAccessory(exercise)) {
            return Roles.isTrunk(exercise) ? Place.TRUNK : Place.NECK;
        }
        return placeOfLightWork(exercise);
    }

    private static Place placeOfLightWork(Exercise exercise) {
        boolean isRearDeltoid = exercise.has(Role.REAR_DELT) && !Roles.isProne(exercise);
        if (isRearDeltoid) {
            return exercise.has(Role.ROTATOR_CUFF) ? Place.FACE_PULL : Place.REAR_DELTOID;
        }
        if (Roles.isPosture(exercise)) {
            return Place.RAISE_OR_ANGEL;
        }
        return Place.ROTATORS;
    }
}
