package org.plumbline.server.web;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// The drawings there are, by what they show. What has none is told in words alone.
public interface Figures {

    /// Finds where the drawings of something are, in the looks of somebody who has chosen nothing.
    Optional<FigureLinks> of(FigureName name);

    /// Finds where the drawings for a player are. It costs nothing to ask, as no size comes with them.
    Optional<FigureLinks.Unmeasured> unmeasured(FigureName name);

    /// Finds where the small drawing for lists is, a square.
    Optional<String> thumb(FigureName name);

    /// Finds where the same in ink is, for paper.
    Optional<String> stamp(FigureName name);

    /// Finds where its poses side by side in ink are. It costs nothing to ask, as no size comes with it.
    Optional<String> poster(FigureName name);

    /// Finds what is to be seen in a drawing, as words for those who do not see it.
    Optional<String> words(FigureName name);

    default Optional<FigureLinks> of(ExerciseId exercise) {
        return of(FigureName.of(exercise));
    }

    default Optional<FigureLinks.Unmeasured> unmeasured(ExerciseId exercise) {
        return unmeasured(FigureName.of(exercise));
    }

    default Optional<String> thumb(ExerciseId exercise) {
        return thumb(FigureName.of(exercise));
    }

    default Optional<String> stamp(ExerciseId exercise) {
        return stamp(FigureName.of(exercise));
    }

    default Optional<String> poster(ExerciseId exercise) {
        return poster(FigureName.of(exercise));
    }
}
