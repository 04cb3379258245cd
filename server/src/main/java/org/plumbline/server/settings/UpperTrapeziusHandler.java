package org.plumbline.server.settings;

import java.util.UUID;
import org.plumbline.history.LogEntry;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Work for the upper trapezius: `GET /settings/upper-trapezius` says what is known, `POST` chooses (U1, U2).
@RestController
public final class UpperTrapeziusHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/settings/upper-trapezius")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        boolean isWanted = journal.history().course().choices().wantsUpperTrapezius();
        return Html.page(templates.settingsUpperTrapezius(visit, isWanted));
    }

    @PostMapping("/settings/upper-trapezius")
    ResponseEntity<byte[]> choose(Form form, Journal journal, Moment moment) {
        boolean isWanted = form.get("wanted", Boolean::valueOf);
        journal.record(
                form.get("entry_id", UUID::fromString), _ -> new LogEntry.UpperTrapeziusTold(moment.at(), isWanted));
        return Html.seeOther("/settings");
    }
}
