package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;

/// X2: a session whose script was made before the last decision about an exercise, such as one on a second device that
/// was offline. What was decided since stays, so that nothing is undone and nothing is done twice; only pain may make
/// it softer (P1, P2). What was done counts in the records all the same.
///
/// Judgement.
final class Meanwhile {

    private final ExerciseId exercise;

    /// Where the person stands since; empty when the exercise was left out.
    private final Optional<Standing> since;

    Meanwhile(History history, ExerciseId exercise) {
        this.exercise = exercise;
        this.since = history.isLeftOut(exercise)
                ? Optional.empty()
                : history.standing(history.inPlaceOf(exercise)).or(() -> history.standing(exercise));
    }

    /// Whether an exercise was decided about since the script of a session was made.
    static boolean isSince(OpenSession session, ExerciseId exercise, History history) {
        return history.decidedAt(exercise)
                .filter(at -> at.isAfter(session.asOf()))
                .isPresent();
    }

    /// Returns where pain is judged from: what the session asked, or where the person stands since if that is softer.
    Standing softer(Standing asked) {
        return since.filter(now -> !isHarder(now, asked.prescription())).orElse(asked);
    }

    private static boolean isHarder(Standing now, Prescription asked) {
        Prescription next = now.prescription();
        if (!next.variant().equals(asked.variant())) {
            return now.because() instanceof Reason.NextExercise;
        }
        return next.load().isHeavierThan(asked.load())
                || (next.load().equals(asked.load())
                        && (next.halfSteps().size() > asked.halfSteps().size()
                                || next.target().amount() > asked.target().amount()));
    }

    /// Returns what is decided: what pain asks for, if that is softer than what was decided since, which stays
    /// otherwise.
    ///
    /// @param pain what pain asks for, from where [#softer] says
    Decided decided(Performance done, Optional<Decided> pain) {
        return pain.filter(this::isSofter).orElseGet(() -> kept(done));
    }

    /// What was left out stays out, but for its whole pattern; what became easier is not taken back by a hold.
    private boolean isSofter(Decided pain) {
        return switch (pain.decision().step()) {
            case REMOVE_PATTERN -> true;
            case STOP_EXERCISE, LADDER_DOWN -> since.isPresent();
            default ->
                since.filter(now -> pain.decision()
                                .prescription()
                                .filter(held -> !held.equals(now.prescription()))
                                .filter(held -> isHarder(now, held))
                                .isPresent())
                        .isPresent();
        };
    }

    private Decided kept(Performance done) {
        Reason before = new Reason.SetBefore();
        Decision decision = since.<Decision>map(now -> new Decision.Train(Step.HOLD, now.prescription(), before))
                .orElseGet(() -> new Decision.LeaveOut(Step.HOLD, before));
        return new Decided(exercise, done, decision, since);
    }
}
