package org.plumbline.server.welcome;

import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What somebody sees first: `GET /welcome`.
@RestController
public final class WelcomeHandler {

    private final Templates templates = new StaticTemplates();

    /// Starts with the first question that is open, so that somebody who left goes on where they were.
    @GetMapping("/welcome")
    ResponseEntity<byte[]> show(Draft draft, Journal journal, Visit visit) {
        if (journal.history().profile().isPresent()) {
            return Html.seeOther("/today");
        }
        Question first = draft.answers().firstOpen().orElse(Question.SIGNS);
        return Html.page(templates.welcomeWelcome(visit, first));
    }
}
