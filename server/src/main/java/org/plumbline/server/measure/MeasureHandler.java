package org.plumbline.server.measure;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Admission;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Series;
import org.plumbline.assessment.Setup;
import org.plumbline.assessment.Taken;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.rule.MeasureNumbers;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.MeasureQuestions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// One measure, step by step: `GET` and `POST /measures/tragus-to-wall`; what was told may be taken back.
@RestController
public final class MeasureHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public MeasureHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/measures/{measure}")
    ResponseEntity<byte[]> show(
            @PathVariable("measure") String name, Form form, Journal journal, Moment moment, Visit visit) {
        OutcomeMeasure measure = find(name);
        History history = journal.history();
        Access access = new Access(repertoire, history);
        if (access.isWaiting()) {
            return Html.seeOther("/no-plan");
        }
        if (access.isLeftOut(measure)) {
            return Html.seeOther("/measures");
        }
        Outcome outcome = history.between().outcome(measure, moment.zone());
        MeasureForm empty =
                MeasureForm.in(outcome.latest().map(Series::setup).orElse(Setup.NONE), form.find("neck", Pain::parse));
        return Html.page(templates.measureOne(visit, view(measure, history, moment, empty)));
    }

    @PostMapping("/measures/{measure}")
    ResponseEntity<byte[]> create(
            @PathVariable("measure") String name, Form form, Journal journal, Moment moment, Visit visit) {
        OutcomeMeasure measure = find(name);
        UUID entryId = form.get("entry_id", UUID::fromString);
        if (journal.has(entryId)) {
            return Html.seeOther(path(measure));
        }
        History history = journal.history();
        Access access = new Access(repertoire, history);
        if (access.isWaiting() || access.isLeftOut(measure)) {
            return Html.seeOther("/measures");
        }
        MeasureForm typed = MeasureForm.of(measure, form).checked(measure);
        Optional<Measurement> measured = typed.measurement(measure);
        if (measured.isEmpty() || typed.isNeckSore(measure)) {
            return Html.refused(templates.measureOne(visit, view(measure, history, moment, typed)));
        }
        List<String> questions = questions(measured.get(), typed, history, moment);
        if (!questions.isEmpty()) {
            return Html.refused(templates.measureOne(visit, view(measure, history, moment, typed.asking(questions))));
        }
        journal.record(entryId, _ -> new LogEntry.Measured(moment.at(), measured.get()));
        return Html.seeOther(path(measure));
    }

    @PostMapping("/measures/{measure}/dropped")
    ResponseEntity<byte[]> drop(@PathVariable("measure") String name, Form form, Journal journal, Moment moment) {
        OutcomeMeasure measure = find(name);
        Instant measuredAt = form.get("measured_at", MeasureHandler::instant);
        journal.record(
                form.get("entry_id", UUID::fromString), _ -> new LogEntry.MeasurementDropped(moment.at(), measuredAt));
        return Html.seeOther(path(measure));
    }

    /// Returns what is asked or said before this counts; nothing where it counts as it is.
    private static List<String> questions(Measurement measured, MeasureForm typed, History history, Moment moment) {
        OutcomeMeasure measure = measured.measure();
        Outcome outcome = history.between().outcome(measure, moment.zone());
        boolean isConfirmed = typed.isConfirmed(measured);
        List<String> questions = new ArrayList<>();
        switch (Admission.of(new Taken(moment.today(), measured), outcome, isConfirmed)) {
            case Admission.Counts _ -> {}
            case Admission.Unfinished open -> questions.add(MeasureQuestions.unfinished(open.missing()));
            case Admission.TooSoon soon ->
                questions.add(MeasureQuestions.tooSoon(DayWords.date(soon.from(), moment.today())));
            case Admission.Asked asked -> {
                asked.doubts().forEach(doubt -> questions.add(MeasureQuestions.doubt(measure, doubt)));
                asked.inPlaceOf().ifPresent(same -> questions.add(MeasureQuestions.inPlaceOf(measure, same)));
            }
        }
        outcome.latest()
                .map(Series::setup)
                .filter(before -> !isConfirmed && !before.equals(measured.setup()))
                .ifPresent(before -> questions.add(MeasureQuestions.otherSetup(before, measured.setup())));
        return questions;
    }

    private static MeasureView view(OutcomeMeasure measure, History history, Moment moment, MeasureForm form) {
        Outcome outcome = history.between().outcome(measure, moment.zone());
        Optional<LogEntry.Measured> last = history.between().counted().stream()
                .filter(told -> told.measurement().measure() == measure)
                .findFirst();
        boolean isOldEnough = history.profile()
                .filter(profile -> profile.trainee().age() >= MeasureNumbers.CHECK_UP_AGE)
                .isPresent();
        boolean isGap = measure == OutcomeMeasure.HEAD_TO_WALL
                && outcome.latest()
                        .flatMap(Series::latest)
                        .filter(day -> day.value().signum() > 0)
                        .isPresent();
        return new MeasureView(measure, moment.today(), outcome, last, form, isOldEnough && isGap);
    }

    private static String path(OutcomeMeasure measure) {
        return "/measures/" + measure;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time, such as '2026-11-22T08:15:00Z': '%s'".formatted(text), e);
        }
    }

    private static OutcomeMeasure find(String name) {
        try {
            return OutcomeMeasure.parse(name);
        } catch (IllegalArgumentException e) {
            throw new NotFound("no measure " + name);
        }
    }
}
