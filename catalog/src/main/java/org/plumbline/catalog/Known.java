package org.plumbline.catalog;

import java.util.Set;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Variant;

/// The names that have a file, and so may be used in other files.
record Known(Set<ExerciseId> exercises, Set<LadderId> ladders) {

    ExerciseId exercise(String text) {
        ExerciseId id = new ExerciseId(text);
        if (!exercises.contains(id)) {
            throw new IllegalArgumentException("no exercise '%s'".formatted(text));
        }
        return id;
    }

    Variant variant(String text) {
        Variant variant = Variant.parse(text);
        return new Variant(exercise(variant.exercise().value()), variant.form());
    }

    LadderId ladder(String text) {
        LadderId id = new LadderId(text);
        if (!ladders.contains(id)) {
            throw new IllegalArgumentException("no ladder '%s'".formatted(text));
        }
        return id;
    }
}
