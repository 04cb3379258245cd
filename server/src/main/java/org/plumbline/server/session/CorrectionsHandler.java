package org.plumbline.server.session;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.DoneSet;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sets of a finished session that were otherwise: `GET /sessions/{id}/corrections/{item}/{set}` shows one,
/// `POST /sessions/{id}/corrections` corrects it, and the coach decides anew where nothing was decided since.
@RestController
public final class CorrectionsHandler {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final Templates templates = new StaticTemplates();

    public CorrectionsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
    }

    @GetMapping("/sessions/{id}/corrections/{item}/{set}")
    ResponseEntity<byte[]> show(
            @PathVariable UUID id, @PathVariable int item, @PathVariable int set, Journal journal, Visit visit) {
        SessionView view = view(finished(journal, id), new Next(item, set));
        History history = journal.history();
        DoneSet done = view.session().item(item).sets().get(set);
        ToldSet typed = ToldSet.of(done == null ? new DoneSet(view.asked().target(), view.load()) : done);
        return Html.page(page(view, history, typed, Optional.empty(), visit));
    }

    @PostMapping("/sessions/{id}/corrections")
    ResponseEntity<byte[]> create(@PathVariable UUID id, Form form, Journal journal, Moment moment, Visit visit) {
        FinishedSession finished = finished(journal, id);
        Next at = new Next(form.get("item", Integer::valueOf), form.get("set", Integer::valueOf));
        SessionView view = view(finished, at);
        History history = journal.history();
        List<Load> loads = Sessions.loads(view, history);
        ToldSet typed = ToldSet.of(form);
        if (form.find("otherwise", Boolean::valueOf).isPresent()) {
            return Html.page(page(view, history, typed, Optional.empty(), visit));
        }
        try {
            DoneSet told = ToldSet.read(form, view, loads);
            ReallyView really = ReallyView.of(view, typed, told, Sessions.heaviest(view, history));
            if (really.isUnlikely() && !really.isConfirmed(form)) {
                return Html.refused(templates.sessionReally(visit, really, view.path("/corrections")));
            }
            DoneSet set = really.isUnlikely() ? told.confirmed() : told;
            journal.record(form.get("entry_id", UUID::fromString), now -> corrected(now, finished, at, set, moment));
        } catch (InvalidField refused) {
            return Html.refused(page(view, history, typed, Optional.of(refused), visit));
        }
        return Html.seeOther(view.path("#corrected"));
    }

    private JteModel page(
            SessionView view, History history, ToldSet typed, Optional<InvalidField> refused, Visit visit) {
        List<Load> loads = Sessions.loads(view, history);
        return templates.sessionCorrection(
                visit, new SetView(view, loads, typed, refused), isDecidedAnew(view, history));
    }

    /// Whether what comes next still follows from this session.
    private static boolean isDecidedAnew(SessionView view, History history) {
        ExerciseId exercise = view.asked().exercise();
        return history.isDecidedBy(view.session().id(), exercise);
    }

    /// While training waits nothing is decided, and the correction is kept all the same.
    private LogEntry corrected(History history, FinishedSession finished, Next at, DoneSet set, Moment moment) {
        return Program.of(repertoire, history, moment.now())
                .map(program -> program.correction().of(finished, at.item(), at.set(), set, moment.at()))
                .map(words::telling)
                .orElseGet(() -> new LogEntry.SetCorrected(
                        moment.at(), finished.session().id(), at.item(), at.set(), set, List.of()));
    }

    private static FinishedSession finished(Journal journal, UUID id) {
        return PastSession.find(journal, new SessionId(id))
                .flatMap(PastSession::end)
                .orElseThrow(() -> new NotFound("no finished session " + id));
    }

    private SessionView view(FinishedSession finished, Next at) {
        SessionView view = Sessions.view(finished.session(), at, repertoire);
        if (!view.isStrength() && !finished.session().script().isPractice()) {
            throw new NotFound("no working set " + at);
        }
        return view;
    }
}
