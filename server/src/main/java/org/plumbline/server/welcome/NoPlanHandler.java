package org.plumbline.server.welcome;

import java.util.Optional;
import org.plumbline.history.History;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// No plan for now: `GET /no-plan` says why and whom to ask, `GET /no-plan/answers` is the page to take along.
@RestController
public final class NoPlanHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/no-plan")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        return NoPlanView.of(journal.history())
                .map(view -> Html.page(templates.welcomeNoPlan(visit, view)))
                .orElseGet(() -> Html.seeOther("/today"));
    }

    /// Shows the answers on one sheet, to print or to hold out.
    @GetMapping("/no-plan/answers")
    ResponseEntity<byte[]> answers(Journal journal, Visit visit) {
        History history = journal.history();
        Optional<NoPlanView> view = NoPlanView.of(history);
        if (view.isEmpty()) {
            return Html.seeOther("/today");
        }
        return Html.page(templates.welcomeSheet(visit, view.get()));
    }
}
