package org.plumbline.person;

import java.time.DayOfWeek;
import org.plumbline.exercise.ExerciseId;

/// An exercise that stays in the session of a weekday, whatever else changes: `TUESDAY face-pull`.
public record Pin(DayOfWeek weekday, ExerciseId exercise) {}
