package org.plumbline.history;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// What was done of one exercise and what the coach decided because of it. A fact: newer rules never rewrite it.
///
/// @param standing where the person stands afterwards; empty when the exercise is left out
/// @param told what the person was told, in the words of that day; empty until it is told
public record Decided(
        ExerciseId exercise, Performance done, Decision decision, Optional<Standing> standing, String told) {

    public Decided(ExerciseId exercise, Performance done, Decision decision, Optional<Standing> standing) {
        this(exercise, done, decision, standing, "");
    }

    /// Returns the same fact about what was really done: a set was corrected.
    public Decided with(Performance corrected) {
        return new Decided(exercise, corrected, decision, standing, told);
    }

    public Decided telling(String words) {
        return new Decided(exercise, done, decision, standing, words);
    }
}
