package org.plumbline.server.settings;

import org.plumbline.exercise.Repertoire;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the answers leave out, and why: `GET /settings/left-out` (SCR5, rulebook 4.4).
@RestController
public final class LeftOutHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public LeftOutHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// While nothing may be trained there is nothing to leave out, and no exercise is named (STOP4).
    @GetMapping("/settings/left-out")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        return LeftOutView.of(journal.history(), repertoire)
                .map(view -> Html.page(templates.settingsLeftOut(visit, view)))
                .orElseGet(() -> Html.seeOther("/settings"));
    }
}
