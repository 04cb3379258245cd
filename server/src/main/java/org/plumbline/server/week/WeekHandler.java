package org.plumbline.server.week;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Plan;
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

/// The week: `GET /week`.
@RestController
public final class WeekHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public WeekHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/week")
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
        Plan.Week plan = program.get().plan();
        Agenda agenda = program.get().agenda();
        WeekView view = WeekView.of(plan, agenda, moment.today(), repertoire);
        return Html.page(
                templates.weekWeek(visit, view, !plan.verdict().filters().isEmpty()));
    }
}
