package org.plumbline.server.session;

import java.util.UUID;
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

/// "My grip gave out first": `POST /sessions/{id}/grips`, told after a set of a row (G1).
@RestController
public final class GripsHandler {

    private final Repertoire repertoire;

    public GripsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @PostMapping("/sessions/{id}/grips")
    ResponseEntity<byte[]> create(@PathVariable UUID id, Form form, Journal journal, Moment moment) {
        Next at = new Next(form.get("item", Integer::valueOf), form.get("set", Integer::valueOf));
        SessionView view = Sessions.view(journal, new SessionId(id), at, repertoire);
        journal.record(
                form.get("entry_id", UUID::fromString),
                _ -> new LogEntry.GripTold(moment.at(), view.session().id(), at.item()));
        return Html.seeOther(view.path("/rest?item=%d&set=%d".formatted(at.item(), at.set())));
    }
}
