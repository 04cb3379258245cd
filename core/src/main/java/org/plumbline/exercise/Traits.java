package org.plumbline.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an exercise is, for whoever chooses among exercises.
///
/// @param kind the part of a session it belongs to
/// @param roles what it is chosen for, the main one first
/// @param positions how the body may be placed
/// @param muscles how much of a set each muscle gets, in hundredths: 70 for a weight of 0.7
/// @param ladder the pattern it belongs to, if it has one
/// @param recoveryHours the rest its prime muscles need before the next such exercise; 48 for loaded rows and hinges
public record Traits(
        Kind kind,
        List<Role> roles,
        List<Position> positions,
        Map<Muscle, Integer> muscles,
        Optional<LadderId> ladder,
        int recoveryHours) {

    /// From this weight on a set counts whole for a muscle (rulebook 0.3, fractional sets [47]).
    public static final int WHOLE_SET = 60;

    /// From this weight on a set counts half.
    public static final int HALF_SET = 30;

    public Traits {
        roles = List.copyOf(roles);
        positions = List.copyOf(positions);
        muscles = Map.copyOf(muscles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Returns what one set adds to a muscle, in half sets: 2, 1 or 0.
    public int halfSets(Muscle muscle) {
        int weight = muscles.getOrDefault(muscle, 0);
        if (weight >= WHOLE_SET) {
            return 2;
        }
        return weight >= HALF_SET ? 1 : 0;
    }
}
