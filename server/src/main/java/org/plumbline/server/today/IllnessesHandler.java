package org.plumbline.server.today;

import java.util.UUID;
import org.plumbline.history.LogEntry;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Ill, or well again: `POST /illnesses`. Training waits in between, and comes back softly (B6).
@RestController
public final class IllnessesHandler {

    @PostMapping("/illnesses")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment) {
        boolean isIll = form.get("ill", Boolean::valueOf);
        journal.record(form.get("entry_id", UUID::fromString), _ -> new LogEntry.IllnessTold(moment.at(), isIll));
        return Html.seeOther(isIll ? "/check-ins/waiting" : "/today");
    }
}
