package org.plumbline.server.session;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.PainKind;
import org.plumbline.history.PainWord;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
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
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// "It hurts": `GET` and `POST /sessions/{id}/pains/{item}`, two taps from anywhere in a session.
@RestController
public final class PainsHandler {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final Templates templates = new StaticTemplates();

    public PainsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
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
            PainWord word = new PainWord(moment.at(), pain, kind);
            boolean stops = sensitivity.isRed(
                    view.session().item(item).with(word, false).hurt());
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
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        return Html.page(templates.sessionStopped(visit, view, nextTime(view, journal.history(), visit.moment())));
    }

    /// What the coach would say of the exercise if the session ended now: later sets change nothing about a red one.
    private Optional<Cited> nextTime(SessionView view, History history, Moment moment) {
        return Program.of(repertoire, history, moment.now()).stream()
                .flatMap(program -> program.debrief().end(view.session(), true, moment.at()).decided().stream())
                .filter(decided -> decided.exercise().equals(view.asked().exercise()))
                .map(decided -> words.cited(decided))
                .findFirst();
    }

    private Sensitivity sensitivity(History history) {
        return history.profile()
                .map(profile -> TermsOf.of(repertoire, profile, history).sensitivity())
                .orElseThrow(() -> new NotFound("no answers yet"));
    }
}
