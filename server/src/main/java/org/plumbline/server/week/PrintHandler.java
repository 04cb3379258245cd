package org.plumbline.server.week;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The week on paper: `GET /week/print`.
@RestController
public final class PrintHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public PrintHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/week/print")
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
        return program.map(
                        found -> Html.page(templates.weekPrint(visit, PrintView.of(found, moment.today(), repertoire))))
                .orElseGet(() -> Html.seeOther("/no-plan"));
    }
}
