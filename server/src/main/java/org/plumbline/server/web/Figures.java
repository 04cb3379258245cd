package org.plumbline.server.web;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// The drawings there are, by exercise. An exercise without one is told in words alone.
public interface Figures {

    /// Finds where the drawings of an exercise are, in the looks of somebody who has chosen nothing.
    Optional<FigureLinks> of(ExerciseId exercise);

    /// Finds where the drawings for a player are. It costs nothing to ask, as no size comes with them.
    Optional<FigureLinks.Unmeasured> unmeasured(ExerciseId exercise);

    /// Finds where the small drawing for lists is, a square.
    Optional<String> thumb(ExerciseId exercise);

    /// Finds where the same in ink is, for paper.
    Optional<String> stamp(ExerciseId exercise);

    /// Finds where its poses side by side in ink are. It costs nothing to ask, as no size comes with it.
    Optional<String> poster(ExerciseId exercise);
}
