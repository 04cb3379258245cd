package org.plumbline.server.week;

import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The week: `GET /week`.
@RestController
public final class WeekHandler {

    private final Repertoire repertoire;
    private final WayIn wayIn;

    public WeekHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.wayIn = new WayIn(repertoire);
    }

    @GetMapping("/week")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        WeekPage page = new WeekPage(repertoire, history, moment);
        return wayIn.to(history, moment, program -> Html.page(page.of(visit, program)));
    }
}
