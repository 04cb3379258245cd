package org.plumbline.server.session;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Profile;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SessionScript;
import org.plumbline.progression.AskAgain;
import org.plumbline.progression.Debrief;
import org.plumbline.progression.TermsOf;
import org.plumbline.screening.Verdict;
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
    private final Planner planner;
    private final CoachWords words;
    private final Templates templates = new StaticTemplates();

    public SessionsHandler(Repertoire repertoire, Planner planner) {
        this.repertoire = repertoire;
        this.planner = planner;
        this.words = new CoachWords(repertoire);
    }

    /// Starts today's session, or goes on with the one under way; first of all what is due to be asked again (SCR2).
    @PostMapping("/sessions")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment) {
        UUID id = form.get("entry_id", UUID::fromString);
        History now = journal.history();
        if (AskAgain.find(now, moment.today(), moment::dateOf).isPresent()) {
            return Html.seeOther("/screenings");
        }
        Optional<OpenSession> open = now.openSession();
        if (open.isPresent()) {
            return Html.seeOther("/sessions/" + open.get().id());
        }
        SessionId session = new SessionId(id);
        journal.record(id, history -> new LogEntry.SessionStarted(moment.at(), session, script(history, moment)));
        return Html.seeOther("/sessions/" + session);
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
                .map(view -> view.isHold() ? templates.sessionHold(visit, view) : templates.sessionWork(visit, view))
                .orElseGet(() -> templates.sessionEnd(visit, EndView.of(open.get(), repertoire))));
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
        Debrief debrief = new Debrief(repertoire, terms(history), history);
        return new LogEntry.SessionFinished(
                moment.at(), session, isShortened, debrief.atTheEnd(open, isShortened, moment.at()));
    }

    private ResponseEntity<byte[]> summary(SessionId session, Journal journal, Visit visit) {
        return Html.page(Sessions.findFinished(journal, session)
                .map(finished -> templates.sessionSummary(visit, SummaryView.of(finished, repertoire, words)))
                .orElseThrow(() -> new NotFound("no session " + session)));
    }

    private Script script(History history, Moment moment) {
        Profile profile = history.profile().orElseThrow(() -> new NotFound("no answers yet"));
        int week = Agenda.week(history, moment.today(), moment::dateOf);
        if (history.verdict().orElseThrow() instanceof Verdict.Train
                && planner.plan(profile, week) instanceof Plan.Week plan) {
            return Agenda.of(plan, history, moment.today(), moment::dateOf, repertoire)
                    .next()
                    .flatMap(new SessionScript(repertoire, history)::of)
                    .orElseThrow(() -> new NotFound("nothing is planned"));
        }
        throw new NotFound("no plan for now");
    }

    private TermsOf terms(History history) {
        Profile profile = history.profile().orElseThrow(() -> new NotFound("no answers yet"));
        return TermsOf.of(repertoire, profile, history);
    }
}
