package org.plumbline.server.today;

import java.util.UUID;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.progression.Offers;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// A harder exercise is taken or declined: `POST /offers/{exercise}` (V1).
@RestController
public final class OffersHandler {

    private final CoachWords words;

    public OffersHandler(Repertoire repertoire) {
        this.words = new CoachWords(repertoire);
    }

    /// An offer that is gone meanwhile, such as one answered on another device, needs no answer.
    @PostMapping("/offers/{exercise}")
    ResponseEntity<byte[]> create(@PathVariable String exercise, Form form, Journal journal, Moment moment) {
        ExerciseId id = new ExerciseId(exercise);
        boolean isTaken = form.get("answer", answer -> answer).equals("take");
        UUID entry = form.get("entry_id", UUID::fromString);
        if (journal.history().offer(id).isPresent()) {
            journal.record(entry, history -> answered(history, id, isTaken, moment));
        }
        return Html.seeOther("/today");
    }

    private LogEntry answered(History history, ExerciseId exercise, boolean isTaken, Moment moment) {
        return Offers.answer(history, exercise, isTaken, moment.at())
                .map(words::telling)
                .orElseThrow(() -> new NotFound("no offer for " + exercise));
    }
}
