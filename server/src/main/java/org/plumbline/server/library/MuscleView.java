package org.plumbline.server.library;

import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.words.ExerciseWords;

/// A muscle as its page shows it: where, what it does, what trains it and what stretches it.
///
/// @param counted the muscle that its sets are counted for, where that is another
/// @param training what trains it, the most first
/// @param stretching what lengthens it
/// @param body where it is, on drawings of the body
public record MuscleView(
        MuscleGuide muscle,
        List<MuscleGuide> counted,
        List<Trainer> training,
        List<Exercise> stretching,
        List<BodySide> body,
        Footnotes footnotes) {

    /// An exercise and how much of its work this muscle gets: `mostly`.
    public record Trainer(Exercise exercise, String share) {}

    static MuscleView of(MuscleGuide muscle, Repertoire repertoire, Footnotes footnotes) {
        return new MuscleView(
                muscle,
                repertoire.muscles().stream()
                        .filter(other -> muscle.isCountedElsewhere()
                                && !other.isCountedElsewhere()
                                && other.counted() == muscle.counted())
                        .toList(),
                repertoire.exercisesTraining(muscle.counted()).stream()
                        .map(exercise -> new Trainer(
                                exercise,
                                ExerciseWords.share(exercise.traits().muscles().getOrDefault(muscle.counted(), 0))))
                        .toList(),
                repertoire.exercisesStretching(muscle.counted()),
                BodySide.of(muscle, repertoire),
                footnotes);
    }
}
