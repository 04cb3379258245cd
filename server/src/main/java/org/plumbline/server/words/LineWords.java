package org.plumbline.server.words;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.planner.PlannedSession;

/// Why a line of a session is asked for in its amount: what the coach said, or what the plan has it for.
///
/// @param history what was before the session
/// @param planned the session as the plan has it, where it is still known
public record LineWords(Repertoire repertoire, History history, Optional<PlannedSession> planned) {

    public Cited why(Script.Item item) {
        CoachWords words = new CoachWords(repertoire);
        Optional<Cited> decided = decided(item).map(words::cited);
        if (decided.isEmpty() && isAsPlanned(item.because())) {
            return planned.flatMap(session -> planned(session, item)).orElse(Cited.plain(""));
        }
        return decided.orElseGet(
                () -> Cited.of(words.opening(item, history), item.because().rule()));
    }

    private static boolean isAsPlanned(Reason because) {
        return because instanceof Reason.StartHere || because instanceof Reason.NothingReported;
    }

    private static Optional<Cited> planned(PlannedSession session, Script.Item item) {
        return session.items()
                .filter(line -> line.exercise().equals(item.prescription().exercise()))
                .findFirst()
                .map(line -> PlanWords.cited(line.why()));
    }

    /// Returns the decision of the last session that led to this line, if it was one of them.
    private Optional<Decided> decided(Script.Item item) {
        ExerciseId exercise = item.prescription().exercise();
        return history.lastFinished().map(FinishedSession::decided).orElse(List.of()).stream()
                .filter(one -> one.decision().reason().equals(item.because()))
                .filter(one -> one.decision()
                        .prescription()
                        .map(Prescription::exercise)
                        .filter(exercise::equals)
                        .isPresent())
                .findFirst();
    }
}
