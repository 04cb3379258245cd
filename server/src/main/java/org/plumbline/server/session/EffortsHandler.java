package org.plumbline.server.session;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.SessionId;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How an exercise felt: `POST /sessions/{id}/efforts`, in words or in repetitions in reserve (E1). The latest counts.
@RestController
public final class EffortsHandler {

    private final Repertoire repertoire;

    public EffortsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @PostMapping("/sessions/{id}/efforts")
    ResponseEntity<byte[]> create(@PathVariable UUID id, Form form, Journal journal, Moment moment) {
        int item = form.get("item", Integer::valueOf);
        Optional<Integer> reserve = form.find("reserve", EffortsHandler::reserve);
        Effort effort = reserve.map(Effort::ofReserve).orElseGet(() -> form.get("effort", Effort::parse));
        SessionView view = Sessions.view(journal, new SessionId(id), new Next(item, 1), repertoire);
        journal.record(
                form.get("entry_id", UUID::fromString),
                _ -> new LogEntry.EffortTold(moment.at(), view.session().id(), item, effort, reserve));
        return Html.seeOther(form.find("set", Integer::valueOf)
                .map(set -> view.path("/rest?item=%d&set=%d".formatted(item, set)))
                .orElseGet(() -> view.path("")));
    }

    /// Five means five or more: nobody can tell such numbers apart (E1).
    private static int reserve(String typed) {
        if (!typed.matches("[0-5]")) {
            throw new IllegalArgumentException("Repetitions in reserve are 0 to 5, not '%s'".formatted(typed));
        }
        return Integer.parseInt(typed);
    }
}
