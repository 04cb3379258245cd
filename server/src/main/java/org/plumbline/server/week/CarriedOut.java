package org.plumbline.server.week;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.Clash;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Program;
import org.plumbline.planner.Workbench;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.words.EditWords;

/// What becomes of changes to the week, one after the other. It decides and records nothing.
final class CarriedOut {

    private final Repertoire repertoire;
    private final Moment moment;

    CarriedOut(Repertoire repertoire, Moment moment) {
        this.repertoire = repertoire;
        this.moment = moment;
    }

    /// Returns what the last of the changes clashes with after all others were made; empty if it can be had.
    Optional<Clash> clash(History history, List<PlanEdit> edits) {
        History now = history;
        for (int n = 0; n < edits.size() - 1; n++) {
            now = now.after(List.of(entry(now, edits.get(n), n)));
        }
        return workbench(now).edit(edits.getLast()) instanceof EditOutcome.NotDone(Clash clash)
                ? Optional.of(clash)
                : Optional.empty();
    }

    /// Returns one change as it is kept.
    ///
    /// @param place how many changes of the same moment come before it; a change is known by its time
    LogEntry.PlanChanged entry(History history, PlanEdit edit, int place) {
        Instant at = moment.at().truncatedTo(ChronoUnit.MICROS).plus(place, ChronoUnit.MICROS);
        Workbench workbench = workbench(history);
        EditWords words = new EditWords(repertoire);
        return switch (workbench.edit(edit)) {
            case EditOutcome.Done done ->
                new LogEntry.PlanChanged(at, edit, done.selection(), words.told(edit, done));
            case EditOutcome.NotDone _ ->
                new LogEntry.PlanChanged(at, edit, workbench.selection(), words.said(edit) + ".");
        };
    }

    private Workbench workbench(History history) {
        return Program.of(repertoire, history, moment.now())
                .orElseThrow(() -> new NotFound("no plan for now"))
                .workbench();
    }
}
