package org.plumbline.server.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.history.Performance;
import org.plumbline.history.Standing;
import org.plumbline.progression.Terms;
import org.plumbline.progression.TermsOf;

/// A history of one exercise to play through the coach: where it starts, and what happened.
///
/// @param termsOf what holds for any exercise the coach may move to
record Trace(Start start, TermsOf termsOf, List<Step> steps) {

    /// Where a trace starts.
    ///
    /// @param lastLeast the weakest set of the session before, where it is told
    record Start(Exercise exercise, Terms terms, Standing standing, Optional<Integer> lastLeast) {}

    /// Something that happened.
    sealed interface Step {

        /// A session, on a day where the trace counts days.
        record Session(Performance done, Optional<Integer> day) implements Step {}

        /// Days without a session before the next one.
        record Gap(int days, boolean isFeverish) implements Step {}
    }

    Trace {
        steps = List.copyOf(steps);
    }
}
