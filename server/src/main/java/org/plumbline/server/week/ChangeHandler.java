package org.plumbline.server.week;

import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// All that is arranged about the weeks, with a way to take each back: `GET /week/change`.
@RestController
public final class ChangeHandler {

    private final Repertoire repertoire;
    private final WayIn wayIn;
    private final Templates templates = new StaticTemplates();

    public ChangeHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.wayIn = new WayIn(repertoire);
    }

    @GetMapping("/week/change")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        return wayIn.to(
                history,
                moment,
                program -> Html.page(templates.weekChange(
                        visit,
                        ChangeView.of(program, history, moment, repertoire),
                        WeekPage.clash(program.workbench(), repertoire).isPresent())));
    }
}
