package org.plumbline.server.today;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.KeptPlan;
import org.plumbline.planner.Plans;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.screening.Verdict;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What to do now: `GET /today`.
@RestController
public final class TodayHandler {

    private final Repertoire repertoire;

    /// To plan a week is what takes the time, and Today is opened far more often than a plan changes.
    private final Plans plans;

    private final Templates templates = new StaticTemplates();

    public TodayHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.plans = new KeptPlan(repertoire);
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
        Optional<Program> program = Program.of(repertoire, history, moment.now(), plans);
        if (program.isEmpty()) {
            return Html.seeOther("/no-plan");
        }
        if (history.course().choices().isIll() && history.openSession().isEmpty()) {
            return Html.page(templates.todayWaiting(visit, WaitingView.ILL));
        }
        TodayView view = TodayView.of(program.get(), history, moment, repertoire);
        boolean isDayAsked = isDayAsked(history, moment);
        return Html.page(templates.todayToday(visit, view, isDayAsked, DeskLine.of(repertoire, history, moment)));
    }

    /// Whether to ask how the day was: once a day, and until somebody says no.
    private static boolean isDayAsked(History history, Moment moment) {
        boolean isTold = history.between()
                .days()
                .latest()
                .filter(told -> moment.dateOf(told.at()).equals(moment.today()))
                .isPresent();
        return history.between().settings().isDailyWanted() && !isTold;
    }
}
