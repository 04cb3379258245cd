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

/// Something else in the place of an exercise, for today: `POST /sessions/{id}/swaps/{item}`.
@RestController
public final class SwapsHandler {

    private final Repertoire repertoire;

    public SwapsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Only what the page offered can be chosen; what is offered no more leads back to it.
    @PostMapping("/sessions/{id}/swaps/{item}")
    ResponseEntity<byte[]> create(
            @PathVariable UUID id, @PathVariable int item, Form form, Journal journal, Moment moment) {
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        String chosen = form.get("instead", text -> text);
        return SkipView.of(view, journal.history(), moment).ways().stream()
                .filter(way -> way.value().equals(chosen))
                .findFirst()
                .map(way -> {
                    journal.record(
                            form.get("entry_id", UUID::fromString),
                            _ -> new LogEntry.ItemSwapped(
                                    moment.at(), view.session().id(), item, way.reason(), way.instead()));
                    return Html.seeOther(view.path(""));
                })
                .orElseGet(() -> Html.seeOther(view.path("/skips/" + item)));
    }
}
