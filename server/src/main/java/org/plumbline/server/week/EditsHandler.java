package org.plumbline.server.week;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.Clash;
import org.plumbline.planner.Program;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.DayWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changes to the week, and taking them back: `POST /week/edits`.
@RestController
public final class EditsHandler {

    private static final String UNDO = "undo";

    private final Repertoire repertoire;
    private final WayIn wayIn;
    private final Templates templates = new StaticTemplates();

    public EditsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.wayIn = new WayIn(repertoire);
    }

    /// A form sent twice is answered as the first time, also where its change would make no sense once more.
    @PostMapping("/week/edits")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment, Visit visit) {
        UUID entryId = form.get("entry_id", UUID::fromString);
        boolean isUndo = form.find(EditFields.EDIT, text -> text).equals(Optional.of(UNDO));
        if (isUndo && !journal.has(entryId)) {
            undo(journal, entryId, EditFields.undone(form), moment);
        }
        if (isUndo || journal.has(entryId)) {
            return Html.seeOther(back(form));
        }
        return wayIn.to(journal.history(), moment, program -> change(form, entryId, journal, visit, program));
    }

    /// What is no longer the last change, such as one taken back on another device, stays as it is.
    private static void undo(Journal journal, UUID entryId, Instant changedAt, Moment moment) {
        boolean isLast = journal.history()
                .edits()
                .last()
                .filter(last -> last.at().equals(changedAt))
                .isPresent();
        if (isLast) {
            Instant at = moment.at().truncatedTo(ChronoUnit.MICROS);
            journal.record(entryId, _ -> new LogEntry.PlanUndone(at, changedAt));
        }
    }

    private ResponseEntity<byte[]> change(Form form, UUID entryId, Journal journal, Visit visit, Program program) {
        Moment moment = visit.moment();
        History history = journal.history();
        List<PlanEdit> edits;
        try {
            edits = new EditReader(repertoire, program.plan(), moment.today()).read(form);
        } catch (InvalidField refused) {
            WeekPage page = new WeekPage(repertoire, history, moment);
            return Html.refused(page.of(visit, program, refused.sentence()));
        }
        CarriedOut carriedOut = new CarriedOut(repertoire, moment);
        Optional<Clash> clash = carriedOut.clash(history, edits);
        if (clash.isPresent()) {
            ClashView view = ClashView.of(clash.get(), Optional.of(edits.getLast()), repertoire);
            return Html.refused(templates.weekClash(visit, view));
        }
        for (int n = 0; n < edits.size(); n++) {
            PlanEdit edit = edits.get(n);
            boolean isLast = n == edits.size() - 1;
            journal.record(isLast ? entryId : part(entryId, n), later -> carriedOut.entry(later, edit));
        }
        return Html.seeOther(back(form));
    }

    /// Several changes of one form have ids that follow from the form's, so that a form sent twice adds each once.
    private static UUID part(UUID entryId, int place) {
        return UUID.nameUUIDFromBytes((entryId + " " + place).getBytes(StandardCharsets.UTF_8));
    }

    private static String back(Form form) {
        return switch (form.find("back", text -> text).orElse("week")) {
            case "today" -> "/today";
            case "change" -> "/week/change";
            case "slot" -> slot(form).orElse("/week");
            case "why-not" ->
                exercise(form, "exercise").map(id -> "/week/why-not/" + id).orElse("/week");
            default -> "/week";
        };
    }

    /// The page of an exercise in its session, or of the one that stands there now.
    private static Optional<String> slot(Form form) {
        return form.find("weekday", text -> text)
                .filter(day -> Stream.of(DayOfWeek.values()).map(DayWords::path).anyMatch(day::equals))
                .flatMap(day -> exercise(form, "to")
                        .or(() -> exercise(form, "exercise"))
                        .map(id -> "/week/" + day + "/" + id));
    }

    private static Optional<ExerciseId> exercise(Form form, String field) {
        try {
            return form.find(field, ExerciseId::new);
        } catch (InvalidField odd) {
            return Optional.empty();
        }
    }
}
