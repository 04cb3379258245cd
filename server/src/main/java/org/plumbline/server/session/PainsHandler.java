package org.plumbline.server.session;

import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.Hurt;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.PainKind;
import org.plumbline.history.SessionId;
import org.plumbline.progression.Sensitivity;
import org.plumbline.progression.TermsOf;
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

/// "It hurts": `GET` and `POST /sessions/{id}/pains/{item}`, two taps from anywhere in a session.
@RestController
public final class PainsHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public PainsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/sessions/{id}/pains/{item}")
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable int item, Journal journal, Visit visit) {
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        return Html.page(templates.sessionPain(visit, view, sensitivity(journal.history()), ""));
    }

    @PostMapping("/sessions/{id}/pains/{item}")
    ResponseEntity<byte[]> create(
            @PathVariable UUID id, @PathVariable int item, Form form, Journal journal, Moment moment, Visit visit) {
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        Sensitivity sensitivity = sensitivity(journal.history());
        try {
            Pain pain = form.get("pain", Pain::parse);
            PainKind kind = form.find("kind", PainKind::parse).orElse(PainKind.DULL);
            boolean stops = sensitivity.isRed(new Hurt(pain, kind == PainKind.SHARP, kind == PainKind.RISING, 0));
            journal.record(
                    form.get("entry_id", UUID::fromString),
                    _ -> new LogEntry.PainTold(moment.at(), view.session().id(), item, pain, kind, stops));
            return Html.seeOther(view.path(stops ? "/pains/%d/stopped".formatted(item) : ""));
        } catch (InvalidField refused) {
            return Html.refused(templates.sessionPain(visit, view, sensitivity, refused.sentence()));
        }
    }

    /// Says that the exercise ends for today, and what happens next time.
    @GetMapping("/sessions/{id}/pains/{item}/stopped")
    ResponseEntity<byte[]> stopped(@PathVariable UUID id, @PathVariable int item, Journal journal, Visit visit) {
        return Html.page(templates.sessionStopped(
                visit, Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire)));
    }

    private Sensitivity sensitivity(History history) {
        return history.profile()
                .map(profile -> TermsOf.of(repertoire, profile, history).sensitivity())
                .orElseThrow(() -> new NotFound("no answers yet"));
    }
}
