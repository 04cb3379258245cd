package org.plumbline.exercise;

import java.util.Optional;

/// An exercise in one of its forms: `band-pull-apart`, or `band-pull-apart#narrow`.
///
/// @param form what is different, in the words of the ladder file; empty for the exercise as taught
public record Variant(ExerciseId exercise, Optional<String> form) {

    public static Variant of(ExerciseId exercise) {
        return new Variant(exercise, Optional.empty());
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
