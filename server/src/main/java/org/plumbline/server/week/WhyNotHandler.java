package org.plumbline.server.week;

import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Why an exercise is not in the week: `GET /week/why-not/superman`, and `GET /week/why-not?q=row` to find one to ask
/// about.
@RestController
public final class WhyNotHandler {

    private final Repertoire repertoire;
    private final WayIn wayIn;
    private final Templates templates = new StaticTemplates();

    public WhyNotHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.wayIn = new WayIn(repertoire);
    }

    @GetMapping("/week/why-not")
    ResponseEntity<byte[]> index(Form form, Journal journal, Visit visit) {
        String words = form.find("q", String::strip).orElse("");
        List<Exercise> found = words.isEmpty() ? List.of() : repertoire.matching(words);
        return wayIn.to(
                journal.history(),
                visit.moment(),
                program -> Html.page(templates.weekWhyNotIndex(visit, AskView.of(program, words, found))));
    }

    @GetMapping("/week/why-not/{exercise}")
    ResponseEntity<byte[]> show(@PathVariable String exercise, Journal journal, Visit visit) {
        Exercise asked = find(exercise);
        return wayIn.to(
                journal.history(),
                visit.moment(),
                program -> Html.page(templates.weekWhyNot(visit, WhyNotView.of(program, asked, repertoire))));
    }

    private Exercise find(String id) {
        try {
            return repertoire.exercise(new ExerciseId(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }
}
