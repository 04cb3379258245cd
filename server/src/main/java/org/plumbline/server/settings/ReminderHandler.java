package org.plumbline.server.settings;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Reminder;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// When somebody is reminded of the day's session: `GET /settings/reminder`, `POST` to choose, and
/// `GET /api/v1/reminder` for pages that are open.
@RestController
public final class ReminderHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public ReminderHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/settings/reminder")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        Optional<Reminder> reminder = journal.history().between().settings().reminder();
        return Html.page(templates.settingsReminder(visit, reminder));
    }

    @PostMapping("/settings/reminder")
    ResponseEntity<byte[]> choose(Form form, Journal journal, Moment moment) {
        boolean isWanted = form.find("wanted", Boolean::valueOf).orElse(true);
        boolean isRepeated = form.find("repeated", Boolean::valueOf).orElse(false);
        Optional<Reminder> reminder = isWanted
                ? Optional.of(new Reminder(form.get("at", FeedSettingsHandler::time), isRepeated))
                : Optional.empty();
        journal.record(form.get("entry_id", UUID::fromString), _ -> new LogEntry.ReminderSet(moment.at(), reminder));
        return Html.seeOther("/settings/reminder");
    }

    @GetMapping("/api/v1/reminder")
    ResponseEntity<String> times(Journal journal, Moment moment) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Reminding.of(repertoire, journal.history(), moment).json());
    }
}
