package org.plumbline.server.week;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Edits;
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
        for (PlanEdit edit : edits.subList(0, edits.size() - 1)) {
            now = now.after(List.of(entry(now, edit)));
        }
        return workbench(now).edit(edits.getLast()) instanceof EditOutcome.NotDone(Clash clash)
                ? Optional.of(clash)
                : Optional.empty();
    }

    /// Returns one change as it is kept.
    LogEntry.PlanChanged entry(History history, PlanEdit edit) {
        Instant at = time(history.edits());
        Workbench workbench = workbench(history);
        EditWords words = new EditWords(repertoire);
        return switch (workbench.edit(edit)) {
            case EditOutcome.Done done -> new LogEntry.PlanChanged(at, edit, done.selection(), words.told(edit, done));
            case EditOutcome.NotDone _ ->
                new LogEntry.PlanChanged(at, edit, workbench.selection(), words.said(edit) + ".");
        };
    }

    /// A change is known by its time, as exactly as it is stored, and the last one made is the last one in time: also
    /// when two come at once, or the clock was set back.
    private Instant time(Edits edits) {
        Instant now = moment.at().truncatedTo(ChronoUnit.MICROS);
        return Stream.concat(edits.standing().stream().map(LogEntry.PlanChanged::at), edits.undone().stream())
                .filter(at -> !at.isBefore(now))
                .max(Comparator.naturalOrder())
                .map(at -> at.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    private Workbench workbench(History history) {
        return Program.of(repertoire, history, moment.now())
                .orElseThrow(() -> new NotFound("no plan for now"))
                .workbench();
    }
}
