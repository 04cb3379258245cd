package org.plumbline.server.week;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.screening.Verdict;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.springframework.http.ResponseEntity;

/// The way to any page of the week: whoever has none yet, or may not train now, is led elsewhere.
final class WayIn {

    private final Repertoire repertoire;

    WayIn(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns a page of somebody's week, or the way to where they have to go first.
    ResponseEntity<byte[]> to(History history, Moment moment, Function<Program, ResponseEntity<byte[]>> page) {
        if (history.profile().isEmpty()) {
            return Html.seeOther("/welcome");
        }
        boolean mayTrain =
                history.verdict().filter(Verdict.Train.class::isInstance).isPresent();
        if (mayTrain && AskAgain.find(history, moment.today(), moment::dateOf).isPresent()) {
            return Html.seeOther("/screenings");
        }
        Optional<Program> program = Program.of(repertoire, history, moment.now());
        return program.map(page).orElseGet(() -> Html.seeOther("/no-plan"));
    }
}
