package org.plumbline.server.settings;

import java.util.UUID;
import org.plumbline.history.LogEntry;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Little time for now, or time again: `POST /busy` (B7).
@RestController
public final class BusyHandler {

    @PostMapping("/busy")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment) {
        boolean isBusy = form.get("busy", Boolean::valueOf);
        journal.record(form.get("entry_id", UUID::fromString), _ -> new LogEntry.BusyTold(moment.at(), isBusy));
        return Html.seeOther("/settings");
    }
}
