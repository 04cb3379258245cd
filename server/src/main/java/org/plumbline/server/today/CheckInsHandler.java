package org.plumbline.server.today;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.progression.Sensitivity;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// How somebody is before a session: `GET /check-ins/new` asks, `GET /check-ins/waiting` is for a day that is none to
/// train.
@RestController
public final class CheckInsHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public CheckInsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/check-ins/new")
    ResponseEntity<byte[]> create(Journal journal, Moment moment, Visit visit) {
        Optional<Sensitivity> sensitivity = program(journal.history(), moment)
                .map(program -> program.terms().sensitivity());
        return sensitivity
                .map(when -> Html.page(templates.todayCheckIn(visit, when)))
                .orElseGet(() -> Html.seeOther("/today"));
    }

    @GetMapping("/check-ins/waiting")
    ResponseEntity<byte[]> waiting(Journal journal, Moment moment, Visit visit) {
        History history = journal.history();
        Optional<WaitingView> view = program(history, moment).flatMap(program -> view(program, history));
        return view.map(waiting -> Html.page(templates.todayWaiting(visit, waiting)))
                .orElseGet(() -> Html.seeOther("/today"));
    }

    private static Optional<WaitingView> view(Program program, History history) {
        return history.course().choices().isIll()
                ? Optional.of(WaitingView.ILL)
                : program.hurting().map(pain -> new WaitingView(Optional.of(pain)));
    }

    /// Nobody is asked in the middle of a session, or without a program.
    private Optional<Program> program(History history, Moment moment) {
        return history.openSession().isPresent() ? Optional.empty() : Program.of(repertoire, history, moment.now());
    }
}
