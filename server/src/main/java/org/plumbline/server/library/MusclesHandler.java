package org.plumbline.server.library;

import java.util.Optional;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The muscles: `GET /muscles` and `GET /muscles/{id}`.
@RestController
public final class MusclesHandler {

    private final Repertoire repertoire;
    private final References references;
    private final Templates templates = new StaticTemplates();

    public MusclesHandler(Repertoire repertoire, References references) {
        this.repertoire = repertoire;
        this.references = references;
    }

    @GetMapping("/muscles")
    ResponseEntity<byte[]> index(Visit visit) {
        return Html.page(templates.libraryMuscles(visit, MusclesView.of(repertoire)));
    }

    @GetMapping("/muscles/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, Visit visit) {
        MuscleGuide muscle = find(id).orElseThrow(() -> new NotFound("no muscle " + id));
        MuscleView view = MuscleView.of(muscle, repertoire, references.of(muscle.id()));
        return Html.page(templates.libraryMuscle(visit, view));
    }

    private Optional<MuscleGuide> find(String id) {
        try {
            return repertoire.findMuscle(new MuscleId(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }
}
