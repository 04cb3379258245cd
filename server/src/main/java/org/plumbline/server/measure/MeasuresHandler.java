package org.plumbline.server.measure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Due;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Series;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.MeasureWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What can be measured and what is due: `GET /measures`.
@RestController
public final class MeasuresHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public MeasuresHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// A measure in the list.
    ///
    /// @param value the latest, or empty
    /// @param line when it is due
    /// @param isDue whether today is the day
    public record MeasureLine(OutcomeMeasure measure, String value, String line, boolean isDue) {}

    @GetMapping("/measures")
    ResponseEntity<byte[]> index(Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        Access access = new Access(repertoire, history);
        if (access.isWaiting()) {
            return Html.seeOther("/no-plan");
        }
        List<MeasureLine> lines = new ArrayList<>();
        boolean isAnyLeftOut = false;
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            if (access.isLeftOut(measure)) {
                isAnyLeftOut = true;
            } else {
                lines.add(line(measure, history.between().outcome(measure, moment.zone()), moment));
            }
        }
        return Html.page(templates.measureIndex(visit, List.copyOf(lines), isAnyLeftOut));
    }

    private static MeasureLine line(OutcomeMeasure measure, Outcome outcome, Moment moment) {
        Due due = Due.next(outcome.latest(), moment.today());
        String value = outcome.latest()
                .flatMap(Series::latest)
                .map(day -> MeasureWords.amount(measure, day.value()))
                .orElse("");
        boolean isDue = !value.isEmpty() && due.isDue(moment.today());
        String when = value.isEmpty()
                ? "Not measured yet"
                : isDue
                        ? MeasureWords.occasion(due.occasion()) + ", due now"
                        : "Next from " + DayWords.date(due.from(), moment.today());
        return new MeasureLine(measure, value, when, isDue);
    }
}
