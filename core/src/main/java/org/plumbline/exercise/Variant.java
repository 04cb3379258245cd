package org.plumbline.exercise;

import java.util.Optional;
import java.util.Set;

/// An exercise in one of its forms: `band-pull-apart`, or `band-pull-apart#narrow`.
///
/// @param form what is different, in the words of the ladder file; empty for the exercise as taught
public record Variant(ExerciseId exercise, Optional<String> form) {

    /// Rungs that a load or a half-step reaches, so that nobody climbs them a second time.
    private static final Set<String> BY_LOAD = Set.of("wide", "narrow", "next-band", "plus-0.5-kg");

    public static Variant of(ExerciseId exercise) {
        return new Variant(exercise, Optional.empty());
    }

    /// Whether loads and half-steps lead here: the narrow grip of a pull-apart, the next band.
    boolean isByLoad() {
        return form.filter(BY_LOAD::contains).isPresent();
    }

    public static Variant parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? of(new ExerciseId(text))
                : new Variant(new ExerciseId(text.substring(0, hash)), Optional.of(text.substring(hash + 1)));
    }

    @Override
    public String toString() {
        return form.map(words -> exercise + "#" + words).orElseGet(exercise::toString);
    }
}
