package org.plumbline.server.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.rule.Numbers;

/// Why a session as a whole is as it is, in one sentence: the greeting after a break, or what moved last.
///
/// @param now when it is told
public record ReasonWords(Repertoire repertoire, History history, Instant now) {

    /// Returns the sentence.
    ///
    /// @param items what the session asks for
    public Cited of(List<Script.Item> items) {
        return welcome(items).orElseGet(this::moved);
    }

    /// Returns the greeting after a break, and what is softer because of it (B2 to B6).
    private Optional<Cited> welcome(List<Script.Item> items) {
        int off = history.attendance().daysOff(now).orElse(0);
        boolean isBack = off > Numbers.NO_GAP || history.course().choices().isRecovering();
        return items.stream()
                .filter(_ -> isBack)
                .map(Script.Item::because)
                .filter(Reason.Returned.class::isInstance)
                .map(Reason.Returned.class::cast)
                .filter(returned -> returned.days() == off)
                .findFirst()
                .map(returned -> Cited.of(
                        LayOffWords.greeting(returned.gapRule(), off),
                        off > Numbers.NO_GAP ? returned.gapRule() : "B6"));
    }

    /// Returns what moved last, in the coach's words, or how the program begins.
    private Cited moved() {
        CoachWords words = new CoachWords(repertoire);
        return history.lastFinished()
                .map(FinishedSession::decided)
                .flatMap(decided -> decided.stream().max((one, other) -> Integer.compare(weight(one), weight(other))))
                .map(decided -> Cited.of(
                        ExerciseWords.name(repertoire, decided.exercise()) + ": "
                                + words.cited(decided).text(),
                        decided.decision().reason().rule()))
                .orElseGet(() -> Cited.of(
                        "The first session finds out where you start. Take it easy and stop a set while it is still"
                                + " clean.",
                        "START"));
    }

    /// What got harder is news, what was held is next, everything else is as it was.
    private static int weight(Decided decided) {
        return switch (decided.decision().step()) {
            case LOAD_UP, LADDER_UP, HALF_STEP, ADD_SET -> 3;
            case STOP_EXERCISE, REMOVE_PATTERN, STOP_ALL, LADDER_DOWN, LOAD_DOWN, REDUCE -> 4;
            case CONFIRM, HOLD_TOP, HOLD, HOLD_BELOW_FLOOR -> 2;
            case ADD_REPS -> 1;
        };
    }
}
