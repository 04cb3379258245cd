package org.plumbline.server.session;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.progression.Readiness;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sessions: `POST /sessions` starts one, `GET /sessions/{id}` goes on where it stands, and its end is a resource too.
@RestController
public final class SessionsHandler {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final Summaries summaries;
    private final Templates templates = new StaticTemplates();

    public SessionsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
        this.summaries = new Summaries(repertoire);
    }

    /// Starts today's session, or goes on with the one under way. Who hurts too much before it, or is ill, waits,
    /// and what is due to be asked again comes first of all (SCR2).
    @PostMapping("/sessions")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment) {
        UUID id = form.get("entry_id", UUID::fromString);
        History history = journal.history();
        if (AskAgain.find(history, moment.today(), moment::dateOf).isPresent()) {
            return Html.seeOther("/screenings");
        }
        Optional<OpenSession> open = history.openSession();
        if (open.isPresent()) {
            return Html.seeOther("/sessions/" + open.get().id());
        }
        CheckIn checkIn = checkIn(form);
        Readiness readiness = Readiness.of(
                history.course().choices(),
                checkIn,
                program(history, moment).terms().sensitivity());
        if (!(readiness instanceof Readiness.Ready)) {
            journal.record(id, _ -> new LogEntry.CheckedIn(moment.at(), checkIn));
            return Html.seeOther("/check-ins/waiting");
        }
        SessionId session = new SessionId(id);
        journal.record(id, now -> started(now, session, checkIn, moment));
        return Html.seeOther("/sessions/" + session);
    }

    private static CheckIn checkIn(Form form) {
        return new CheckIn(form.find("pain", Pain::parse), form.find("soreness", Pain::parse));
    }

    @GetMapping("/sessions/{id}")
    ResponseEntity<byte[]> show(@PathVariable UUID id, Journal journal, Visit visit) {
        SessionId session = new SessionId(id);
        Optional<OpenSession> open = Sessions.findOpen(journal.history(), session);
        if (open.isEmpty()) {
            return summary(session, journal, visit);
        }
        return Html.page(open.get()
                .next()
                .map(next -> new SessionView(open.get(), next, repertoire))
                .map(view -> set(visit, view))
                .orElseGet(() -> templates.sessionEnd(
                        visit, EndView.of(open.get(), repertoire, Sessions.level(journal.history(), visit.moment())))));
    }

    private JteModel set(Visit visit, SessionView view) {
        if (view.isGone()) {
            return templates.sessionGone(visit, view);
        }
        return view.isHold() ? templates.sessionHold(visit, view) : templates.sessionWork(visit, view);
    }

    /// Ends a session and lets the coach speak: `POST /sessions/{id}/end`, with `shortened` when time ran out.
    @PostMapping("/sessions/{id}/end")
    ResponseEntity<byte[]> end(@PathVariable UUID id, Form form, Journal journal, Moment moment) {
        SessionId session = new SessionId(id);
        boolean isShortened = form.find("shortened", Boolean::valueOf).orElse(false);
        if (Sessions.findOpen(journal.history(), session).isPresent()) {
            journal.record(
                    form.get("entry_id", UUID::fromString), history -> finished(history, session, isShortened, moment));
        }
        return Html.seeOther("/sessions/" + session);
    }

    private LogEntry finished(History history, SessionId session, boolean isShortened, Moment moment) {
        OpenSession open = Sessions.open(history, session);
        return words.telling(program(history, moment).debrief().end(open, isShortened, moment.at()));
    }

    private ResponseEntity<byte[]> summary(SessionId session, Journal journal, Visit visit) {
        return Html.page(PastSession.find(journal, session)
                .map(past -> templates.sessionSummary(visit, summaries.of(past, journal, visit.moment())))
                .orElseThrow(() -> new NotFound("no session " + session)));
    }

    private LogEntry started(History history, SessionId session, CheckIn checkIn, Moment moment) {
        Program program = program(history, moment);
        Script script = program.agenda()
                .next()
                .flatMap(planned -> program.script(planned, checkIn))
                .orElseThrow(() -> new NotFound("nothing is planned"));
        return words.telling(
                new LogEntry.SessionStarted(
                        moment.at(),
                        session,
                        script,
                        checkIn,
                        program.briefing(checkIn).changes()),
                history);
    }

    private Program program(History history, Moment moment) {
        return Program.of(repertoire, history, moment.now()).orElseThrow(() -> new NotFound("no plan for now"));
    }
}
