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
    ///
    /// @param offer a harder exercise to change to instead, if the person wants to (3.3, point 2)
    record Train(Step step, Prescription next, Reason reason, Optional<Prescription> offer) implements Decision {

        public Train(Step step, Prescription next, Reason reason) {
            this(step, next, reason, Optional.empty());
        }

        public Train offering(Prescription harder) {
            return new Train(step, next, reason, Optional.of(harder));
        }

        @Override
        public Optional<Prescription> prescription() {
            return Optional.of(next);
        }

        /// Whether the next session has another exercise, or another form of this one.
        public boolean changesVariantOf(Prescription before) {
            return !next.variant().equals(before.variant());
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
