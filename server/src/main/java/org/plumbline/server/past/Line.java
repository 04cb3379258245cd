package org.plumbline.server.past;

import org.plumbline.exercise.ExerciseId;

/// What was decided for one exercise: `Band row, next band, 20 and 20, next 2 × 10 with the green band`, and why.
///
/// @param what the exercise as it was done
/// @param chip the decision in two words, and its kind: up, same or held
/// @param next what was asked for from then on; empty when it was left out
public record Line(Named what, Chip chip, String done, String next, Told why) {

    /// An exercise by its name, and whether it has a page.
    public record Named(ExerciseId id, String name, boolean isThere) {}

    /// A decision in two words: `Next band`, which is `up`.
    public record Chip(String kind, String text) {}
}
