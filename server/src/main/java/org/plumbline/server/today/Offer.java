package org.plumbline.server.today;

import org.plumbline.exercise.ExerciseId;
import org.plumbline.server.words.Cited;

/// A harder exercise that waits for a yes or a no.
///
/// @param exercise the one it would replace
public record Offer(ExerciseId exercise, Cited said) {}
