package org.plumbline.planner;

import java.util.Collection;
import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Position;
import org.plumbline.exercise.Role;
import org.plumbline.search.Bounds;

/// Questions the composition rules ask of an exercise: is it a row, a loaded one, an accessory?
final class Roles {

    /// From this recovery on it is a loaded row or hinge (rulebook 0.3).
    static final int LOADED_HOURS = 48;

    private Roles() {}

    static boolean isRow(Exercise exercise) {
        return exercise.has(Role.ROW);
    }

    /// The row for the upper trapezius: at most once a week, and beside another row (V4).
    static boolean isGatedHighRow(Exercise exercise) {
        return exercise.suitability().gate().filter(Gate.V4::equals).isPresent();
    }

    /// Whether it can be the row that every session has (C2).
    static boolean isFullRow(Exercise exercise) {
        return isRow(exercise) && !isGatedHighRow(exercise);
    }

    /// Returns what a session of these exercises lacks: a row, a posture move, each exercise below three (C2).
    static int lacks(Collection<Exercise> session) {
        boolean hasRow = session.stream().anyMatch(Roles::isFullRow);
        boolean hasPosture = session.stream().anyMatch(exercise -> isPosture(exercise) && !isRow(exercise));
        return (hasRow ? 0 : 1) + (hasPosture ? 0 : 1) + Math.max(0, Bounds.LEAST - session.size());
    }

    static boolean isPosture(Exercise exercise) {
        return exercise.has(Role.POSTURE);
    }

    static boolean isLoaded(Exercise exercise) {
        return exercise.traits().recoveryHours() >= LOADED_HOURS;
    }

    static boolean isGrip(Exercise exercise) {
        return exercise.has(Role.GRIP);
    }

    /// Whether it supports: lower back, core, grip or neck, without being a row or posture move (C7).
    static boolean isAccessory(Exercise exercise) {
        return exercise.kind() == Kind.ACCESSORY || (exercise.has(Role.NECK) && !isPosture(exercise));
    }

    static boolean isTrunk(Exercise exercise) {
        return isAccessory(exercise) && (exercise.has(Role.LOWER_BACK) || exercise.has(Role.CORE));
    }

    static boolean isPlank(Exercise exercise) {
        return exercise.has(Role.CORE) && exercise.dose().mode() == Mode.HOLD;
    }

    static boolean isChestStretch(Exercise exercise) {
        return exercise.has(Role.CHEST_STRETCH);
    }

    static boolean isProne(Exercise exercise) {
        List<Position> positions = exercise.traits().positions();
        return positions.contains(Position.PRONE) || positions.contains(Position.PRONE_ON_INCLINE);
    }

    /// Returns by how many half sets one set tips the balance against the upper trapezius: above 0 it alone would break
    /// `upper <= 0.5 * (middle + lower)` (U1).
    static int upperTrapeziusExcess(Exercise exercise) {
        return 2 * exercise.traits().halfSets(Muscle.UPPER_TRAPEZIUS)
                - exercise.traits().halfSets(Muscle.MIDDLE_TRAPEZIUS)
                - exercise.traits().halfSets(Muscle.LOWER_TRAPEZIUS);
    }
}
