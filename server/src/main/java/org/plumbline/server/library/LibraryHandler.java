package org.plumbline.server.library;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The exercises: `GET /exercises?q=row` and `GET /exercises/{id}`.
@RestController
public final class LibraryHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public LibraryHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/exercises")
    ResponseEntity<byte[]> index(@RequestParam(defaultValue = "") String q, Visit visit) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        Map<Kind, List<Exercise>> shelves = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Exercise> found = repertoire.exercises().stream()
                    .filter(exercise -> exercise.kind() == kind)
                    .filter(exercise -> exercise.name().toLowerCase(Locale.ROOT).contains(wanted))
                    .sorted(Comparator.comparing(Exercise::name))
                    .toList();
            if (!found.isEmpty()) {
                shelves.put(kind, found);
            }
        }
        return Html.page(templates.libraryIndex(visit, q, shelves));
    }

    @GetMapping("/exercises/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, Visit visit) {
        return Html.page(
                find(id).map(exercise -> templates.libraryExercise(visit, ExerciseView.of(exercise, repertoire)))
                        .orElseThrow(() -> new NotFound("no exercise " + id)));
    }

    private Optional<Exercise> find(String id) {
        try {
            return repertoire.find(new ExerciseId(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }
}
