package org.plumbline.server.today;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.SessionId;
import org.plumbline.planner.Program;
import org.plumbline.progression.NextMorning;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The morning after a session: `GET` and `POST /mornings`. One question, and it may make the next session lighter
/// (P3).
@RestController
public final class MorningsHandler {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final Templates templates = new StaticTemplates();

    public MorningsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
    }

    @GetMapping("/mornings")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        return Html.page(templates.todayMorning(visit, view(journal.history(), moment, "")));
    }

    @PostMapping("/mornings")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment, Visit visit) {
        try {
            Pain pain = form.get("pain", Pain::parse);
            Optional<Pain> soreness = form.find("soreness", Pain::parse);
            boolean isNight = form.all("night").contains("yes");
            journal.record(
                    form.get("entry_id", UUID::fromString), history -> told(history, pain, isNight, soreness, moment));
        } catch (InvalidField refused) {
            return Html.refused(templates.todayMorning(visit, view(journal.history(), moment, refused.sentence())));
        }
        return Html.seeOther("/today");
    }

    private MorningView view(History history, Moment moment, String error) {
        return new MorningView(Mornings.usual(program(history, moment), moment), error);
    }

    private LogEntry told(History history, Pain pain, boolean isNight, Optional<Pain> soreness, Moment moment) {
        Program program = program(history, moment);
        SessionId session = history.lastFinished()
                .map(last -> last.session().id())
                .orElseThrow(() -> new NotFound("no session before"));
        NextMorning morning = program.morning();
        int rise = morning.rise(pain, Mornings.answered(program.profile().health()), moment.at());
        return words.telling(morning.told(session, new MorningReport(pain, rise, isNight), soreness, moment.at()));
    }

    private Program program(History history, Moment moment) {
        return Program.of(repertoire, history, moment.now()).orElseThrow(() -> new NotFound("no plan for now"));
    }
}
