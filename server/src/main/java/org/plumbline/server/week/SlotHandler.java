package org.plumbline.server.week;

import java.time.DayOfWeek;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Program;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.DayWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One exercise of a session: why it is there, and what could be there instead: `GET /week/tuesday/band-row`.
@RestController
public final class SlotHandler {

    private final Repertoire repertoire;
    private final WayIn wayIn;
    private final Templates templates = new StaticTemplates();

    public SlotHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.wayIn = new WayIn(repertoire);
    }

    @GetMapping("/week/{weekday}/{exercise}")
    ResponseEntity<byte[]> show(
            @PathVariable String weekday, @PathVariable String exercise, Journal journal, Visit visit) {
        DayOfWeek day = day(weekday);
        Exercise found = find(exercise);
        return wayIn.to(journal.history(), visit.moment(), program -> page(program, day, found, visit));
    }

    /// A link that is older than the last change leads to the answer where the exercise is now.
    private ResponseEntity<byte[]> page(Program program, DayOfWeek day, Exercise exercise, Visit visit) {
        return SlotMaker.view(program, day, exercise, repertoire)
                .map(view -> Html.page(templates.weekSlot(visit, view)))
                .orElseGet(() -> Html.seeOther("/week/why-not/" + exercise.id()));
    }

    private static DayOfWeek day(String weekday) {
        try {
            return DayWords.parse(weekday);
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }

    private Exercise find(String id) {
        try {
            return repertoire.exercise(new ExerciseId(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }
}
