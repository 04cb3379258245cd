package org.plumbline.server.progress;

import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.progress.Line;
import org.plumbline.progress.Progress;
import org.plumbline.progress.Reviews;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What became of somebody's training: `GET /progress?span=year`, a ladder in full at `GET /progress/row`, and the look
/// back after some weeks at `GET /progress/reviews/4`.
@RestController
public final class ProgressHandler {

    private final Repertoire repertoire;
    private final Kept kept;
    private final Templates templates = new StaticTemplates();

    public ProgressHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.kept = new Kept(repertoire);
    }

    @GetMapping("/progress")
    ResponseEntity<byte[]> show(Form form, Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        if (history.profile().isEmpty()) {
            return Html.seeOther("/welcome");
        }
        ProgressView view = kept.page(history, moment, spans(form));
        return Html.page(templates.progressProgress(visit, view));
    }

    @GetMapping("/progress/{topic}")
    ResponseEntity<byte[]> line(@PathVariable String topic, Form form, Journal journal, Moment moment, Visit visit) {
        Progress progress = kept.of(journal.history(), moment);
        Spans spans = spans(form);
        List<Line> lines = lines(topic, progress, spans);
        if (lines.isEmpty()
                && spans != Spans.ALL
                && !lines(topic, progress, Spans.ALL).isEmpty()) {
            return Html.seeOther("/progress/%s%s".formatted(topic, Spans.ALL.query()));
        }
        if (lines.isEmpty()) {
            throw new NotFound("no progress of: " + topic);
        }
        return Html.page(templates.progressTopic(visit, TopicView.of(lines, progress, spans, repertoire)));
    }

    private static List<Line> lines(String topic, Progress progress, Spans spans) {
        return progress.lines(spans.of(progress)).stream()
                .filter(line -> line.topic().path().equals(topic))
                .toList();
    }

    @GetMapping("/progress/reviews/{week}")
    ResponseEntity<byte[]> review(@PathVariable String week, Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        int number = week.matches("[0-9]{1,4}") ? Integer.parseInt(week) : 0;
        if (!Reviews.ready(history, moment.now()).contains(number)) {
            throw new NotFound("no review after week " + week);
        }
        ReviewView view = new ReviewMaker(repertoire, kept.of(history, moment), number)
                .of(history, Program.of(repertoire, history, moment.now()));
        return Html.page(templates.progressReview(visit, view));
    }

    private static Spans spans(Form form) {
        try {
            return form.find("span", Spans::parse).orElse(Spans.EIGHT_WEEKS);
        } catch (InvalidField refused) {
            throw new NotFound("no such span: " + refused.sentence());
        }
    }
}
