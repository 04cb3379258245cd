package org.plumbline.progression;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;

/// What a rule looks at: where the person stood, what they did, what holds for the exercise, and what is around it.
public record Situation(Standing standing, Performance done, Terms terms, Context context) {

    /// What matters besides the exercise itself.
    ///
    /// @param daysSinceRed days since the last red pain in the same pattern, if there was any
    /// @param lastFaultPercent the share of faulty repetitions the session before, 0 to 100
    /// @param mayAddSet whether the plan was kept, nothing hurt and there is time (S2)
    /// @param deload the rule that made the week a lighter one, in which nothing gets harder
    public record Context(
            Optional<Integer> daysSinceRed, int lastFaultPercent, boolean mayAddSet, Optional<String> deload) {

        /// Nothing special.
        public static final Context PLAIN = new Context(Optional.empty(), 0, false, Optional.empty());

        public Context withDaysSinceRed(int days) {
            return new Context(Optional.of(days), lastFaultPercent, mayAddSet, deload);
        }

        public Context withRoomForSets() {
            return new Context(daysSinceRed, lastFaultPercent, true, deload);
        }

        public Context inDeload(String rule) {
            return new Context(daysSinceRed, lastFaultPercent, mayAddSet, Optional.of(rule));
        }
    }

    /// Returns the same from another place to stand.
    Situation from(Standing other, Function<Prescription, Terms> held) {
        return new Situation(other, done, held.apply(other.prescription()), context);
    }

    Prescription now() {
        return standing.prescription();
    }

    int least() {
        return done.least();
    }

    /// Returns the least amount that counts as a working set (rulebook 3.2, floor).
    int floor() {
        return terms.floor(standing.footing());
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
