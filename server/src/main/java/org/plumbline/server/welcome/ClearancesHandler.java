package org.plumbline.server.welcome;

import java.util.Optional;
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

/// "A professional has cleared me": `GET` and `POST /clearances` open what signs told while training have locked.
///
/// What answers have blocked is opened where it was asked; after a stop all safety questions are asked again (STOP4,
/// SCR2).
@RestController
public final class ClearancesHandler {

    private static final String UNCONFIRMED = "Tick the sentence if it is so. Until then this page waits for you.";

    private final Templates templates = new StaticTemplates();

    @GetMapping("/clearances")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        Optional<NoPlanView> view = NoPlanView.of(journal.history());
        if (view.isEmpty()) {
            return Html.seeOther("/today");
        }
        return view.get().isTold()
                ? Html.page(templates.welcomeClearance(visit, view.get(), ""))
                : Html.seeOther(view.get().change());
    }

    @PostMapping("/clearances")
    ResponseEntity<byte[]> create(Form form, Draft draft, Journal journal, Moment moment, Visit visit) {
        Optional<NoPlanView> view = NoPlanView.of(journal.history()).filter(NoPlanView::isTold);
        if (view.isEmpty()) {
            return show(journal, visit);
        }
        if (form.all("confirmed").isEmpty()) {
            return Html.refused(templates.welcomeClearance(visit, view.get(), UNCONFIRMED));
        }
        journal.record(form.get("entry_id", UUID::fromString), _ -> new LogEntry.ClearanceConfirmed(moment.at()));
        return Html.seeOther(QuestionView.firstAgain(draft.askAgain()));
    }
}
