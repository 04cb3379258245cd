package org.plumbline.server.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskState;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.server.calendar.BusyTimes;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What happens at the desk, told by a button or by a device: `POST /desk/events`. What no longer applies, such as a
/// break put off that another device has begun, is answered by how it stands now.
@RestController
public final class DeskEventsHandler {

    private final Repertoire repertoire;

    public DeskEventsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @PostMapping("/desk/events")
    ResponseEntity<byte[]> create(Form form, Journal journal, BusyTimes busy, Moment moment) {
        UUID sent = form.get("entry_id", UUID::fromString);
        String kind = form.get("event", text -> text);
        DeskNow now = DeskNow.of(repertoire, journal.history(), moment, DeskNow.meetings(busy, moment));
        Optional<DeskEvent> event = event(kind, form, now);
        UUID entryId = now.prompt()
                .filter(_ -> kind.equals("prompted"))
                .map(DeskNow::entryId)
                .orElse(sent);
        event.filter(_ -> !journal.has(entryId))
                .ifPresent(told -> journal.record(entryId, _ -> new LogEntry.DeskTold(moment.at(), told)));
        return Html.seeOther(kind.equals("break-begun") ? BreakHandler.path(form.all("move")) : "/desk");
    }

    private static Optional<DeskEvent> event(String kind, Form form, DeskNow now) {
        Optional<DeskState.Prompt> prompt = now.prompt();
        boolean isAtHand = prompt.isPresent() || now.state() instanceof DeskState.Announced;
        return switch (kind) {
            case "sat-down" -> Optional.of(new DeskEvent.SatDown());
            case "left-desk" -> Optional.of(new DeskEvent.LeftDesk());
            case "break-begun" -> Optional.of(new DeskEvent.BreakBegun());
            case "snoozed" -> isAtHand ? Optional.of(new DeskEvent.Snoozed()) : Optional.empty();
            case "skipped" -> prompt.filter(offered -> offered.skipsLeft() > 0).map(_ -> new DeskEvent.Skipped());
            case "prompted" ->
                prompt.filter(offered -> offered.offered().isEmpty()).map(_ -> new DeskEvent.Prompted(now.moves()));
            case "came-back" -> cameBack(form.get("away_since", DeskEventsHandler::instant), now.moment());
            default -> Optional.empty();
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a moment, such as '2026-03-02T09:00:00Z': " + text, e);
        }
    }

    /// A clock that is ahead of ours tells nothing we could use.
    private static Optional<DeskEvent> cameBack(Instant since, Moment moment) {
        return since.isBefore(moment.at()) ? Optional.of(new DeskEvent.CameBack(since)) : Optional.empty();
    }
}
