package org.plumbline.server.library;

import java.util.Optional;
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

/// The exercises: `GET /exercises?q=row&equipment=band` and `GET /exercises/{id}`.
@RestController
public final class LibraryHandler {

    private final Repertoire repertoire;
    private final References references;
    private final Templates templates = new StaticTemplates();

    public LibraryHandler(Repertoire repertoire, References references) {
        this.repertoire = repertoire;
        this.references = references;
    }

    @GetMapping("/exercises")
    ResponseEntity<byte[]> index(Form form, Visit visit) {
        return Html.page(templates.libraryIndex(visit, IndexView.of(Filter.of(form), repertoire)));
    }

    @GetMapping("/exercises/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, Journal journal, Visit visit) {
        Exercise exercise = find(id).orElseThrow(() -> new NotFound("no exercise " + id));
        ExerciseView view = ExerciseView.of(exercise, repertoire, references.of(exercise.id()));
        Optional<InWeek> inWeek = InWeek.of(exercise.id(), repertoire, journal.history(), visit.moment());
        return Html.page(templates.libraryExercise(visit, view, inWeek));
    }

    private Optional<Exercise> find(String id) {
        try {
            return repertoire.find(new ExerciseId(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }
}
