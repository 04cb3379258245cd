package org.plumbline.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an exercise is, for whoever chooses among exercises.
///
/// @param kind the part of a session it belongs to
/// @param roles what it is chosen for, the main one first
/// @param positions how the body may be placed
/// @param targets the muscles it works, and those it lengthens
/// @param ladder the pattern it belongs to, if it has one
/// @param recoveryHours the rest its prime muscles need before the next such exercise; 48 for loaded rows and hinges
public record Traits(
        Kind kind,
        List<Role> roles,
        List<Position> positions,
        Targets targets,
        Optional<LadderId> ladder,
        int recoveryHours) {

    /// From this weight on a set counts whole for a muscle (rulebook 0.3, fractional sets [47]).
    public static final int WHOLE_SET = 60;

    /// From this weight on a set counts half.
    public static final int HALF_SET = 30;

    public Traits {
        roles = List.copyOf(roles);
        positions = List.copyOf(positions);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Returns how much of a set each muscle gets, in hundredths.
    public Map<Muscle, Integer> muscles() {
        return targets.weights();
    }

    public Set<Muscle> stretches() {
        return targets.stretches();
    }

    /// Returns what one set adds to a muscle, in half sets: 2, 1 or 0.
    public int halfSets(Muscle muscle) {
        return targets.halfSets(muscle);
    }
}
