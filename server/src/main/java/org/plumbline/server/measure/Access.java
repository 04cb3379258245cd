package org.plumbline.server.measure;

import java.util.Optional;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.screening.Verdict;

/// Who is offered which measure: a hold that is an exercise is left out wherever that exercise is.
record Access(Repertoire repertoire, History history) {

    /// Nobody whose training waits is asked to hold or lift anything (STOP4).
    boolean isWaiting() {
        return history.verdict().filter(Verdict.Train.class::isInstance).isEmpty()
                || history.stopped().isPresent();
    }

    /// Whether a measure is left out because of what somebody told about their health.
    boolean isLeftOut(OutcomeMeasure measure) {
        return history.verdict()
                .filter(Verdict.Train.class::isInstance)
                .map(Verdict.Train.class::cast)
                .flatMap(train -> exercise(measure)
                        .flatMap(repertoire::find)
                        .filter(exercise -> exercise.suitability().isExcludedBy(train.filters())))
                .isPresent();
    }

    private static Optional<ExerciseId> exercise(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE, TRAGUS_TO_WALL, HEAD_TO_WALL -> Optional.empty();
            case WALL_ANGEL_HEIGHT -> Optional.of(new ExerciseId("back-to-wall-angel"));
            case T_HOLD -> Optional.of(new ExerciseId("prone-t-raise"));
            case DEEP_NECK_FLEXOR_HOLD -> Optional.of(new ExerciseId("supine-chin-tuck-head-lift"));
            case CLEAN_PULL_APARTS -> Optional.of(new ExerciseId("band-pull-apart"));
            case CLEAN_PRONE_YS -> Optional.of(new ExerciseId("prone-y-raise"));
        };
    }
}
