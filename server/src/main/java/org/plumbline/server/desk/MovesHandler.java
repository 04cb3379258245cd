package org.plumbline.server.desk;

import java.util.UUID;
import org.plumbline.desk.DeskPlan;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Moves of somebody's own for the breaks: `GET /desk/moves` for a new one or the one of a `name`, `POST` to keep or
/// remove it.
@RestController
public final class MovesHandler {

    private static final String BACK = "/desk/plan#moves";

    private final Templates templates = new StaticTemplates();

    @GetMapping("/desk/moves")
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String name, Journal journal, Visit visit) {
        MoveForm form = name.isEmpty()
                ? MoveForm.blank()
                : plan(journal.history()).own().stream()
                        .filter(move -> move.name().equals(name))
                        .findFirst()
                        .map(MoveForm::of)
                        .orElseThrow(() -> new NotFound("no move " + name));
        return Html.page(templates.deskMove(visit, form));
    }

    @PostMapping("/desk/moves")
    ResponseEntity<byte[]> save(Form form, Journal journal, Moment moment, Visit visit) {
        UUID entryId = form.get("entry_id", UUID::fromString);
        if (journal.has(entryId)) {
            return Html.seeOther(BACK);
        }
        if (form.all("remove").contains("true")) {
            String name = form.get("was", text -> text);
            journal.record(entryId, history -> planned(moment, MoveForm.without(plan(history), name)));
            return Html.seeOther(BACK);
        }
        MoveForm typed = MoveForm.of(form).checked(plan(journal.history()));
        if (!typed.errors().isEmpty()) {
            return Html.refused(templates.deskMove(visit, typed));
        }
        journal.record(entryId, history -> planned(moment, typed.in(plan(history))));
        return Html.seeOther(BACK);
    }

    private static DeskPlan plan(History history) {
        return history.between().settings().plan().orElse(DeskPlan.USUAL);
    }

    private static LogEntry planned(Moment moment, DeskPlan plan) {
        return new LogEntry.DeskPlanned(moment.at(), plan);
    }
}
