package org.plumbline.history;

import java.util.Optional;
import org.plumbline.exercise.Prescription;

/// What one exercise looks like next time, and why. To leave it out is a decision too.
public sealed interface Decision {

    Step step();

    Reason reason();

    /// Returns what to do next time, or empty when the exercise is left out.
    Optional<Prescription> prescription();

    /// The next session has this.
    record Train(Step step, Prescription next, Reason reason) implements Decision {

        @Override
        public Optional<Prescription> prescription() {
            return Optional.of(next);
        }
    }

    /// The next session goes without the exercise.
    record LeaveOut(Step step, Reason reason) implements Decision {

        @Override
        public Optional<Prescription> prescription() {
            return Optional.empty();
        }
    }
}
