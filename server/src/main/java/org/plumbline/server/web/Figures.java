package org.plumbline.server.web;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// The drawings there are, by exercise. An exercise without one is told in words alone.
public interface Figures {

    Figures NONE = _ -> Optional.empty();

    /// Returns where the drawings of an exercise are, in the looks nobody has chosen.
    Optional<FigureLinks> of(ExerciseId exercise);
}
