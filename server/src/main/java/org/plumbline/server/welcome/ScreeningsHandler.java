package org.plumbline.server.welcome;

import java.util.Optional;
import org.plumbline.progression.AskAgain;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.ScreenWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The safety questions once more: `GET /screenings` says why they are due, `POST` opens them (SCR2).
@RestController
public final class ScreeningsHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/screenings")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        return due(journal, moment)
                .map(why -> Html.page(templates.welcomeAgain(visit, ScreenWords.askAgain(why))))
                .orElseGet(() -> Html.seeOther("/today"));
    }

    /// Begins with the first question, also when some were answered another day and left.
    @PostMapping("/screenings")
    ResponseEntity<byte[]> create(Draft draft, Journal journal, Moment moment) {
        return Html.seeOther(due(journal, moment).isPresent() ? QuestionView.firstAgain(draft.askAgain()) : "/today");
    }

    private static Optional<AskAgain> due(Journal journal, Moment moment) {
        return AskAgain.find(journal.history(), moment.today(), moment::dateOf);
    }
}
