package org.plumbline.server.week;

import org.plumbline.exercise.Repertoire;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The week on paper: `GET /week/print`.
@RestController
public final class PrintHandler {

    private final Repertoire repertoire;
    private final WayIn wayIn;
    private final Templates templates = new StaticTemplates();

    public PrintHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.wayIn = new WayIn(repertoire);
    }

    @GetMapping("/week/print")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        return wayIn.to(
                journal.history(),
                moment,
                program -> Html.page(templates.weekPrint(visit, PrintView.of(program, moment.today(), repertoire))));
    }
}
