package org.plumbline.server.session;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// "Can't do this": leaves an exercise out for today and says why, or does something else in its place. `GET` and `POST
/// /sessions/{id}/skips/{item}`.
@RestController
public final class SkipsHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public SkipsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/sessions/{id}/skips/{item}")
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable int item, Journal journal, Visit visit) {
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        return Html.page(templates.sessionSkip(visit, SkipView.of(view, journal.history(), visit.moment())));
    }

    @PostMapping("/sessions/{id}/skips/{item}")
    ResponseEntity<byte[]> create(
            @PathVariable UUID id, @PathVariable int item, Form form, Journal journal, Moment moment) {
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        Optional<SkipView.Way> way = form.find("reason", text -> text)
                .flatMap(told -> SkipView.of(view, journal.history(), moment).find(told));
        if (way.isPresent()) {
            return swap(way.get(), view, form, journal, moment);
        }
        SkipReason reason = form.get("reason", SkipReason::parse);
        if (reason == SkipReason.HURTS) {
            return Html.seeOther(view.path("/pains/" + item));
        }
        journal.record(
                form.get("entry_id", UUID::fromString),
                _ -> new LogEntry.ItemSkipped(moment.at(), view.session().id(), item, reason));
        return Html.seeOther(view.path(""));
    }

    private static ResponseEntity<byte[]> swap(
            SkipView.Way way, SessionView view, Form form, Journal journal, Moment moment) {
        journal.record(
                form.get("entry_id", UUID::fromString),
                _ -> new LogEntry.ItemSwapped(
                        moment.at(), view.session().id(), view.at().item(), way.reason(), way.instead()));
        return Html.seeOther(view.path(""));
    }
}
