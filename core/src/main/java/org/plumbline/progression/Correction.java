package org.plumbline.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.DoneSet;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;

/// X3: what the coach says when a set of a finished session was otherwise than it was told.
///
/// The last session of an exercise is decided anew, from where the person stood before it, unless something was decided
/// since. What ended with pain stays as it was decided, whatever the numbers (P1, P2). Judgement.
public final class Correction {

    private final Debrief debrief;
    private final History history;

    public Correction(Repertoire repertoire, TermsOf terms, History history, int sessionsAWeek) {
        this.debrief = new Debrief(repertoire, terms, history, sessionsAWeek);
        this.history = history;
    }

    /// Returns the entry of a correction.
    ///
    /// @param item the line of its script, from 0 on
    /// @param number the set of that line, from 1 on
    /// @throws IndexOutOfBoundsException if the script has no such line
    public LogEntry.SetCorrected of(FinishedSession finished, int item, int number, DoneSet set, Instant now) {
        Script.Item line = finished.session().script().items().get(item);
        LogEntry.SetCorrected told =
                new LogEntry.SetCorrected(now, finished.session().id(), item, number, set, List.of());
        List<Decided> decided = line.part() == Part.STRENGTH
                ? decided(finished, told, line.prescription().exercise()).stream()
                        .toList()
                : List.of();
        return new LogEntry.SetCorrected(now, told.session(), item, number, set, decided);
    }

    private Optional<Decided> decided(FinishedSession finished, LogEntry.SetCorrected told, ExerciseId exercise) {
        boolean isLast = history.isDecidedBy(told.session(), exercise);
        boolean isOfPain = finished.decided().stream()
                .filter(one -> one.exercise().equals(exercise))
                .map(one -> one.decision().reason())
                .anyMatch(reason -> reason instanceof Reason.RedPain || reason instanceof Reason.AmberPain);
        return history.lastTime(exercise)
                .filter(last -> isLast && !isOfPain && last.session().equals(told.session()))
                .flatMap(last -> debrief.again(
                        finished.with(told), exercise, last.before().standing(), told.at()));
    }
}
