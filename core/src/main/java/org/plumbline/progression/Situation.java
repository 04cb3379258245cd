package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;

/// What a rule looks at: where the person stood, what they did, and what holds for the exercise.
///
/// @param daysSinceRed days since the last red pain in the same pattern, if there was any
public record Situation(Standing standing, Performance done, Terms terms, Optional<Integer> daysSinceRed) {

    Prescription now() {
        return standing.prescription();
    }

    int least() {
        return done.least();
    }

    /// Returns the least amount that counts as a working set (rulebook 3.2, floor).
    int floor() {
        if (standing.reEntry().isPresent()) {
            return terms.reEntryTarget();
        }
        return standing.isEntry() ? terms.entryFloor() : terms.working().low();
    }

    Decision.Train train(Step step, Prescription next, Reason reason) {
        return new Decision.Train(step, next, reason);
    }

    /// Returns one load step down at the low end of the range; at the lowest load, an easier exercise (P4, P5).
    Decision stepDown(Reason reason) {
        return terms.loads()
                .lighterThan(now().load())
                .<Decision>map(lighter -> train(
                        Step.LOAD_DOWN,
                        now().withLoad(lighter)
                                .withoutHalfSteps()
                                .withTarget(terms.working().low()),
                        reason))
                .orElseGet(() -> ladderDown(Step.LADDER_DOWN, now().sets(), reason));
    }

    /// Returns the easier exercise with so many sets, or leaves this one out where there is none (V2).
    Decision ladderDown(Step step, int sets, Reason reason) {
        return terms.neighbors()
                .easier()
                .<Decision>map(easier -> train(step, easier.withSets(sets), reason))
                .orElseGet(() -> new Decision.LeaveOut(step, reason));
    }
}
