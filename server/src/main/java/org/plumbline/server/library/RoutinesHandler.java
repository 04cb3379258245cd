package org.plumbline.server.library;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Profile;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Planner;
import org.plumbline.planner.Program;
import org.plumbline.planner.SessionScript;
import org.plumbline.planner.SoFar;
import org.plumbline.progression.AskAgain;
import org.plumbline.progression.Briefing;
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

/// The named routines: `GET /routines`, `GET /routines/{id}`, and `POST /routines/{id}/sessions` to do one now.
@RestController
public final class RoutinesHandler {

    private static final Comparator<RoutineView> LONGEST_FIRST =
            Comparator.comparing(view -> view.script().map(Script::seconds).orElse(0), Comparator.reverseOrder());

    private final Repertoire repertoire;
    private final Planner planner;
    private final CoachWords words;
    private final Templates templates = new StaticTemplates();

    public RoutinesHandler(Repertoire repertoire, Planner planner) {
        this.words = new CoachWords(repertoire);
        this.repertoire = repertoire;
        this.planner = planner;
    }

    @GetMapping("/routines")
    ResponseEntity<byte[]> index(Journal journal, Visit visit) {
        History history = journal.history();
        List<RoutineView> views = repertoire.routines().stream()
                .map(routine -> view(routine, history, visit.moment()))
                .sorted(LONGEST_FIRST)
                .toList();
        return Html.page(templates.libraryRoutines(visit, views));
    }

    @GetMapping("/routines/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, Journal journal, Visit visit) {
        return Html.page(templates.libraryRoutine(visit, view(find(id), journal.history(), visit.moment())));
    }

    /// Starts a session of a routine, or goes on with the one under way.
    @PostMapping("/routines/{id}/sessions")
    ResponseEntity<byte[]> create(@PathVariable String id, Form form, Journal journal, Moment moment) {
        UUID entry = form.get("entry_id", UUID::fromString);
        Routine routine = find(id);
        History history = journal.history();
        if (history.profile().isEmpty()) {
            return Html.seeOther("/welcome");
        }
        if (mayTrain(history)
                && AskAgain.find(history, moment.today(), moment::dateOf).isPresent()) {
            return Html.seeOther("/screenings");
        }
        Optional<OpenSession> open = history.openSession();
        if (open.isPresent()) {
            return Html.seeOther("/sessions/" + open.get().id());
        }
        if (history.course().choices().isIll()) {
            return Html.seeOther("/check-ins/waiting");
        }
        if (script(routine, history, moment).isEmpty()) {
            return Html.seeOther(mayTrain(history) ? RoutineView.path(routine) : "/no-plan");
        }
        SessionId session = new SessionId(entry);
        journal.record(
                entry,
                now -> words.telling(
                        new LogEntry.SessionStarted(
                                moment.at(),
                                session,
                                script(routine, now, moment)
                                        .orElseThrow(() -> new NotFound("nothing of it is left"))),
                        now));
        return Html.seeOther("/sessions/" + session);
    }

    private RoutineView view(Routine routine, History history, Moment moment) {
        Optional<Script> script = script(routine, history, moment);
        return new RoutineView(routine, script, start(history, script), restsUntil(history, moment), repertoire);
    }

    private static String start(History history, Optional<Script> script) {
        if (history.profile().isEmpty()) {
            return "answer";
        }
        if (!mayTrain(history)) {
            return "not-now";
        }
        if (history.openSession().isPresent()) {
            return "on";
        }
        if (history.course().choices().isIll()) {
            return "ill";
        }
        return script.isPresent() ? "start" : "nothing";
    }

    private static boolean mayTrain(History history) {
        return history.verdict().filter(Verdict.Train.class::isInstance).isPresent();
    }

    private Optional<Script> script(Routine routine, History history, Moment moment) {
        if (history.profile().isPresent() && !mayTrain(history)) {
            return Optional.empty();
        }
        Profile profile = history.profile().orElse(Anybody.PROFILE);
        int week = Agenda.week(history, moment.today(), moment::dateOf);
        Profile known = Program.profileNow(profile, history, moment.at());
        SoFar soFar = SoFar.of(history, repertoire, moment.at());
        Briefing briefing =
                new Briefing(TermsOf.of(repertoire, known, history), history, moment.at(), CheckIn.NOT_ASKED, 0);
        return planner.session(known, routine, week, moment.today().getDayOfWeek(), soFar)
                .flatMap(new SessionScript(repertoire, history, briefing)::of);
    }

    /// Returns the day on which the rest after the last session is over, if that is still to come (F4).
    private String restsUntil(History history, Moment moment) {
        return Program.of(repertoire, history, moment.now())
                .map(program -> program.agenda().earliest())
                .filter(earliest -> earliest.isAfter(moment.today()))
                .map(RoutinesHandler::weekday)
                .orElse("");
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private Routine find(String id) {
        return repertoire.routines().stream()
                .filter(routine -> routine.id().value().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("no routine " + id));
    }
}
