package org.plumbline.server.plan;

import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.person.Kit;

/// What somebody can train with now: at home, or on a journey with a band alone.
///
/// Bands named without the word `band` count as owned, and so do weights; bands of latex do not count for whoever must
/// not touch them (COND-LATEX).
record Belongings(Kit kit, Optional<Set<Equipment>> traveling, boolean isWithoutLatex) {

    boolean allow(Exercise exercise) {
        return exercise.suitability().equipment().stream()
                .anyMatch(needed -> needed.stream().allMatch(this::hold));
    }

    boolean allow(Load load) {
        return switch (load) {
            case Load.Elastic elastic -> kit.bands().isEmpty() || kit.bands().contains(elastic.band());
            case Load.Weight weight ->
                kit.weightGrams().isEmpty() || kit.weightGrams().contains(weight.grams());
            case Load.Bodyweight _ -> true;
        };
    }

    private boolean hold(Equipment thing) {
        return switch (thing) {
            case NONE -> true;
            case BAND -> !isWithoutLatex && isHere(thing, !kit.bands().isEmpty());
            case DUMBBELL -> isHere(thing, !kit.weightGrams().isEmpty());
            default -> isHere(thing, false);
        };
    }

    private boolean isHere(Equipment thing, boolean isImplied) {
        return traveling.map(luggage -> luggage.contains(thing)).orElse(isImplied || kit.has(thing));
    }

    boolean hasBar() {
        return hold(Equipment.LOW_BAR);
    }
}
