package org.plumbline.server.today;

import java.util.List;
import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.person.Health;
import org.plumbline.person.Profile;
import org.plumbline.progression.Debrief;
import org.plumbline.progression.TermsOf;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The morning after a session: `GET` and `POST /mornings`. One question, and it may make the next session lighter
/// (P3).
@RestController
public final class MorningsHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public MorningsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/mornings")
    ResponseEntity<byte[]> show(Visit visit) {
        return Html.page(templates.todayMorning(visit, ""));
    }

    @PostMapping("/mornings")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment, Visit visit) {
        try {
            Pain pain = form.get("pain", Pain::parse);
            boolean isNight = form.all("night").contains("yes");
            journal.record(form.get("entry_id", UUID::fromString), history -> told(history, pain, isNight, moment));
        } catch (InvalidField refused) {
            return Html.refused(templates.todayMorning(visit, refused.sentence()));
        }
        return Html.seeOther("/today");
    }

    private LogEntry told(History history, Pain pain, boolean isNight, Moment moment) {
        Profile profile = history.profile().orElseThrow(() -> new NotFound("no answers yet"));
        int rise = Math.max(0, pain.rating() - usual(profile.health()));
        MorningReport morning = new MorningReport(pain, rise, isNight);
        List<Decided> decided = new Debrief(repertoire, TermsOf.of(repertoire, profile, history), history)
                .nextMorning(morning, moment.at());
        return history.lastFinished()
                .map(last ->
                        new LogEntry.MorningTold(moment.at(), last.session().id(), morning, decided))
                .orElseThrow(() -> new NotFound("no session before"));
    }

    /// The reference is what hurt most when they told us about their body: until a rating before each session is
    /// asked, that is the closest thing to it (P3, reference).
    private static int usual(Health health) {
        return health.pains().values().stream().mapToInt(Pain::rating).max().orElse(0);
    }
}
