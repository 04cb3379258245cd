package org.plumbline.server.session;

import java.util.UUID;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.SessionId;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How an exercise felt: `POST /sessions/{id}/efforts`. The latest word counts.
@RestController
public final class EffortsHandler {

    private final Repertoire repertoire;

    public EffortsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @PostMapping("/sessions/{id}/efforts")
    ResponseEntity<byte[]> create(@PathVariable UUID id, Form form, Journal journal, Moment moment) {
        int item = form.get("item", Integer::valueOf);
        Effort effort = form.get("effort", Effort::parse);
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        journal.record(
                form.get("entry_id", UUID::fromString),
                _ -> new LogEntry.EffortTold(moment.at(), view.session().id(), item, effort));
        return Html.seeOther(form.find("set", Integer::valueOf)
                .map(set -> view.path("/rest?item=%d&set=%d".formatted(item, set)))
                .orElseGet(() -> view.path("")));
    }
}
