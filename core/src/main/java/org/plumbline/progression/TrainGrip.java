package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Change;
import org.plumbline.history.GripLog;
import org.plumbline.history.ItemLog;

/// G1 and G2: when the grip gives out before the back twice in three sessions, a grip exercise comes last; after three
/// sessions without that it goes again. The rows keep their sets.
///
/// Sources: rulebook G1 (seed A), G2 (judgement).
record TrainGrip() implements CourseRule {

    /// In the order in which they are tried; what the person owns and may do decides.
    private static final List<ExerciseId> ACCESSORIES =
            List.of(new ExerciseId("farmer-carry"), new ExerciseId("dead-hang"), new ExerciseId("stress-ball-squeeze"));

    @Override
    public List<Change> changes(Closing closing) {
        boolean isGripFirst = closing.session().items().values().stream().anyMatch(ItemLog::isGripFirst);
        GripLog grip = closing.history().course().grip().with(isGripFirst);
        Optional<Change> change = grip.accessory().isPresent()
                ? grip.accessory().filter(_ -> grip.isCalm()).map(Change.GripRemoved::new)
                : accessory(grip, closing.terms());
        return change.stream().toList();
    }

    static Optional<Change> accessory(GripLog grip, TermsOf terms) {
        return Stream.of(grip)
                .filter(GripLog::isWeak)
                .flatMap(_ -> terms.firstEligible(ACCESSORIES.stream().map(Variant::of)).stream())
                .<Change>map(first -> new Change.GripAdded(first.exercise()))
                .findFirst();
    }
}
