package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.SessionId;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The sets of a session: logged with one tap, changed afterwards, and the rest that follows each.
@RestController
public final class SetsHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public SetsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Logs a set, or says that it was otherwise, and goes on to the rest or the next thing.
    @PostMapping("/sessions/{id}/sets")
    ResponseEntity<byte[]> create(@PathVariable UUID id, Form form, Journal journal, Moment moment, Visit visit) {
        Next at = new Next(form.get("item", Integer::valueOf), form.get("set", Integer::valueOf));
        SessionView view = Sessions.view(journal, new SessionId(id), at, repertoire);
        History history = journal.history();
        List<Load> loads = Sessions.loads(view, history);
        ToldSet typed = ToldSet.of(form);
        if (form.find("otherwise", Boolean::valueOf).isPresent()) {
            return Html.page(templates.sessionSet(visit, new SetView(view, loads, typed, Optional.empty())));
        }
        try {
            DoneSet told = ToldSet.read(form, view, loads);
            ReallyView really = ReallyView.of(view, typed, told, Sessions.heaviest(view, history));
            if (really.isUnlikely() && !really.isConfirmed(form)) {
                return Html.refused(templates.sessionReally(visit, really, view.path("/sets")));
            }
            DoneSet set = really.isUnlikely() ? told.confirmed() : told;
            journal.record(
                    form.get("entry_id", UUID::fromString),
                    _ -> new LogEntry.SetLogged(moment.at(), view.session().id(), at.item(), at.set(), set));
        } catch (InvalidField refused) {
            return Html.refused(templates.sessionSet(visit, new SetView(view, loads, typed, Optional.of(refused))));
        }
        return Html.seeOther(after(view));
    }

    /// Shows the rest after a set: `GET /sessions/{id}/rest?item=4&set=1`.
    @GetMapping("/sessions/{id}/rest")
    ResponseEntity<byte[]> rest(
            @PathVariable UUID id, @RequestParam int item, @RequestParam int set, Journal journal, Visit visit) {
        SessionId session = new SessionId(id);
        if (Sessions.findOpen(journal.history(), session).isEmpty()) {
            return Html.seeOther("/sessions/" + session);
        }
        SessionView done = Sessions.view(journal, session, new Next(item, set), repertoire);
        return Html.page(
                templates.sessionRest(visit, RestView.after(done, Sessions.level(journal.history(), visit.moment()))));
    }

    /// Shows a set that was logged, to change it.
    @GetMapping("/sessions/{id}/sets/{item}/{set}")
    ResponseEntity<byte[]> show(
            @PathVariable UUID id, @PathVariable int item, @PathVariable int set, Journal journal, Visit visit) {
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, set), repertoire);
        DoneSet logged = view.session().item(item).sets().get(set);
        ToldSet typed = ToldSet.of(logged == null ? new DoneSet(view.asked().target(), view.load()) : logged);
        List<Load> loads = Sessions.loads(view, journal.history());
        return Html.page(templates.sessionSet(visit, new SetView(view, loads, typed, Optional.empty())));
    }

    /// Rest follows strengthening sets; from warm-ups and stretches the next thing follows at once.
    private static String after(SessionView view) {
        return view.isStrength()
                ? view.path("/rest?item=%d&set=%d"
                        .formatted(view.at().item(), view.at().set()))
                : view.path("");
    }
}
