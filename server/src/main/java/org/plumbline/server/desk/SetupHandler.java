package org.plumbline.server.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.history.LogEntry;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the desk is set up, point by point: `GET` and `POST /desk/setup` (DESK1).
@RestController
public final class SetupHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/desk/setup")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        return Html.page(templates.deskSetup(visit, SetupView.of(journal.history(), moment.at(), "")));
    }

    @PostMapping("/desk/setup")
    ResponseEntity<byte[]> save(Form form, Journal journal, Moment moment, Visit visit) {
        Map<SetupPoint, SetupAnswer> answers = new EnumMap<>(SetupPoint.class);
        for (SetupPoint point : SetupPoint.values()) {
            form.find(point.toString(), SetupAnswer::parse).ifPresent(answer -> answers.put(point, answer));
        }
        if (answers.isEmpty()) {
            SetupView view = SetupView.of(journal.history(), moment.at(), "Answer one point at least.");
            return Html.refused(templates.deskSetup(visit, view));
        }
        journal.record(
                form.get("entry_id", UUID::fromString), _ -> new LogEntry.SetupTold(moment.at(), Map.copyOf(answers)));
        return Html.seeOther("/desk/setup");
    }
}
