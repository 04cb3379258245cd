package org.plumbline.server.session;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.SessionId;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Notes on a session in one's own words, during it or afterwards: `GET` and `POST /sessions/{id}/notes`.
@RestController
public final class NotesHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public NotesHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/sessions/{id}/notes")
    ResponseEntity<byte[]> show(@PathVariable UUID id, Form form, Journal journal, Visit visit) {
        PastSession session = session(journal, id);
        Optional<Integer> item = form.find("item", Integer::valueOf);
        return Html.page(templates.sessionNote(visit, NoteView.of(session, item, "", "", repertoire)));
    }

    @PostMapping("/sessions/{id}/notes")
    ResponseEntity<byte[]> create(@PathVariable UUID id, Form form, Journal journal, Moment moment, Visit visit) {
        PastSession session = session(journal, id);
        Optional<Integer> item = form.find("item", Integer::valueOf).filter(session::has);
        try {
            LogEntry.NoteTold note = form.get(
                    "text",
                    text -> new LogEntry.NoteTold(moment.at(), session.session().id(), item, text));
            journal.record(form.get("entry_id", UUID::fromString), _ -> note);
        } catch (InvalidField refused) {
            String typed = form.find("text", text -> text).orElse("");
            return Html.refused(
                    templates.sessionNote(visit, NoteView.of(session, item, typed, refused.sentence(), repertoire)));
        }
        return Html.seeOther("/sessions/" + id + (session.end().isPresent() ? "#notes" : ""));
    }

    private static PastSession session(Journal journal, UUID id) {
        return PastSession.find(journal, new SessionId(id)).orElseThrow(() -> new NotFound("no session " + id));
    }
}
