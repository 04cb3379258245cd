package org.plumbline.server.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.log.Stretch;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every decision ever made, as it was told: `GET /history`, older ones with `?before=812`, those of one exercise with
/// `?exercise=band-row`.
@RestController
public final class PastHandler {

    private static final int SESSIONS_A_PAGE = 12;

    /// Pages about one exercise look through the log in larger parts, and not for ever: the link leads on.
    private static final int SESSIONS_A_LOOK = 24;

    private static final int MOST_LOOKS = 10;

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public PastHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/history")
    ResponseEntity<byte[]> show(Form form, Journal journal, Moment moment, Visit visit) {
        try {
            Optional<Long> before = form.find("before", Long::valueOf);
            Optional<ExerciseId> exercise = form.find("exercise", ExerciseId::new);
            return Html.page(templates.pastHistory(visit, view(journal, before, exercise, moment)));
        } catch (InvalidField refused) {
            throw new NotFound("no history for " + refused.field());
        }
    }

    private PastView view(Journal journal, Optional<Long> before, Optional<ExerciseId> exercise, Moment moment) {
        List<Event> events = new ArrayList<>();
        Stretch stretch = journal.stretch(
                before.orElse(Long.MAX_VALUE), exercise.isPresent() ? SESSIONS_A_LOOK : SESSIONS_A_PAGE, exercise);
        events.addAll(events(stretch, exercise, moment));
        for (int looks = 1; isToGoOn(stretch, events, exercise) && looks < MOST_LOOKS; looks++) {
            stretch = journal.stretch(stretch.from(), SESSIONS_A_LOOK, exercise);
            events.addAll(events(stretch, exercise, moment));
        }
        Decisions decisions = new Decisions(repertoire);
        return new PastView(
                PastView.months(events),
                exercise.map(decisions::named),
                others(journal.history(), decisions),
                stretch.isFirst() ? Optional.empty() : Optional.of(stretch.from()),
                before.isEmpty());
    }

    private static boolean isToGoOn(Stretch stretch, List<Event> events, Optional<ExerciseId> exercise) {
        return exercise.isPresent() && !stretch.isFirst() && events.size() < SESSIONS_A_PAGE;
    }

    private List<Event> events(Stretch stretch, Optional<ExerciseId> exercise, Moment moment) {
        List<Event> all = Storyteller.events(stretch, repertoire, moment);
        return exercise.map(id ->
                        all.stream().flatMap(event -> event.about(id).stream()).toList())
                .orElse(all);
    }

    private static List<Line.Named> others(History history, Decisions decisions) {
        return history.standings().keySet().stream()
                .map(decisions::named)
                .sorted(Comparator.comparing(Line.Named::name))
                .toList();
    }
}
