package org.plumbline.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// For whom an exercise is offered.
///
/// @param equipment alternatives: one of these sets must be owned as a whole
/// @param leastLevel the level from which it is offered
/// @param gate what has to be shown first, if anything
/// @param excludeWhen conditions that leave it out
/// @param modifyWhen conditions that keep it in a changed form, and how it changes
/// @param easier what to go back to, in order of preference; ladders own the way up
public record Suitability(
        List<Set<Equipment>> equipment,
        Level leastLevel,
        Optional<Gate> gate,
        Set<Condition> excludeWhen,
        Map<Condition, String> modifyWhen,
        List<ExerciseId> easier) {

    public Suitability {
        if (equipment.isEmpty()) {
            throw new IllegalArgumentException("An exercise needs its equipment named, even if it is 'none'");
        }
        equipment = equipment.stream().map(Set::copyOf).toList();
        excludeWhen = Set.copyOf(excludeWhen);
        modifyWhen = Map.copyOf(modifyWhen);
        easier = List.copyOf(easier);
    }

    /// Whether somebody who owns these things can do it. `none` counts as owned.
    public boolean isPossibleWith(Set<Equipment> owned) {
        return equipment.stream()
                .anyMatch(needed -> needed.stream().allMatch(item -> item == Equipment.NONE || owned.contains(item)));
    }

    public boolean isExcludedBy(Set<Condition> conditions) {
        return excludeWhen.stream().anyMatch(conditions::contains);
    }
}
