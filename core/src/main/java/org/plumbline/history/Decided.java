package org.plumbline.history;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// What was done of one exercise and what the coach decided because of it. A fact: newer rules never rewrite it.
///
/// @param standing where the person stands afterwards; empty when the exercise is left out
public record Decided(ExerciseId exercise, Performance done, Decision decision, Optional<Standing> standing) {}
