package org.plumbline.server.today;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.screening.Verdict;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What to do now: `GET /today`.
@RestController
public final class TodayHandler {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final Templates templates = new StaticTemplates();

    public TodayHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return Html.seeOther("/today");
    }

    @GetMapping("/today")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        if (history.profile().isEmpty()) {
            return Html.seeOther("/welcome");
        }
        boolean mayTrain = history.verdict().orElseThrow() instanceof Verdict.Train;
        if (mayTrain && AskAgain.find(history, moment.today(), moment::dateOf).isPresent()) {
            return Html.seeOther("/screenings");
        }
        Optional<Program> program = Program.of(repertoire, history, moment.now());
        if (program.isEmpty()) {
            return Html.seeOther("/no-plan");
        }
        TodayView view = TodayView.of(program.get(), history, moment.today(), repertoire);
        return Html.page(templates.todayToday(visit, view, reason(history), isMorningAsked(history, moment)));
    }

    /// Returns what moved last, in the coach's words, or how the program begins.
    private Cited reason(History history) {
        return history.lastFinished()
                .map(FinishedSession::decided)
                .flatMap(decided -> decided.stream().max((one, other) -> Integer.compare(weight(one), weight(other))))
                .map(decided -> Cited.of(
                        repertoire.exercise(decided.exercise()).name() + ": "
                                + words.why(decided.decision(), decided.done().amounts()),
                        decided.decision().reason().rule()))
                .orElseGet(() -> Cited.of(
                        "The first session finds out where you start. Take it easy and stop a set while it is still"
                                + " clean.",
                        "START"));
    }

    /// What got harder is news, what was held is next, everything else is as it was.
    private static int weight(Decided decided) {
        return switch (decided.decision().step()) {
            case LOAD_UP, LADDER_UP, HALF_STEP, ADD_SET -> 3;
            case STOP_EXERCISE, REMOVE_PATTERN, STOP_ALL, LADDER_DOWN, LOAD_DOWN, REDUCE -> 4;
            case CONFIRM, HOLD_TOP, HOLD, HOLD_BELOW_FLOOR -> 2;
            case ADD_REPS -> 1;
        };
    }

    /// The morning after a session, once, and not on the day itself (P3).
    private static boolean isMorningAsked(History history, Moment moment) {
        return !history.isMorningTold()
                && history.openSession().isEmpty()
                && history.lastFinished()
                        .map(last -> moment.dateOf(last.finishedAt()).isBefore(moment.today()))
                        .orElse(false);
    }
}
