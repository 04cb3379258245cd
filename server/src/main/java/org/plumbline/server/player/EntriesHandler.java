package org.plumbline.server.player;

import java.io.InputStream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.SessionId;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Moment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a device tells, one thing at a time: `POST /api/v1/entries`. Answered once it is durable; sent twice it is
/// stored once.
@RestController
public final class EntriesHandler {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FINISHED = "session-finished";

    private final Telling telling;

    public EntriesHandler(Repertoire repertoire) {
        this.telling = new Telling(repertoire);
    }

    @PostMapping("/api/v1/entries")
    ResponseEntity<byte[]> create(InputStream body, Journal journal, Moment moment) {
        Sent sent = Sent.read(body, moment);
        boolean isEnd = sent.kind().equals(FINISHED);
        if (!journal.has(sent.id()) && !(isEnd && isOver(Telling.session(sent), journal))) {
            journal.record(sent.id(), history -> telling.entry(sent, history, moment));
        }
        ObjectNode answer = JSON.createObjectNode().put("stored", true).putNull("summary");
        if (isEnd) {
            summary(Telling.session(sent), journal, answer);
        }
        return answer(HttpStatus.OK, MediaType.APPLICATION_JSON, answer);
    }

    /// What was said before stays said: another device may have ended the session first.
    private static boolean isOver(SessionId session, Journal journal) {
        return Places.find(journal.history(), session).isEmpty()
                && journal.rowsOf(session).stream().anyMatch(row -> row.kind().equals(FINISHED));
    }

    private static void summary(SessionId session, Journal journal, ObjectNode answer) {
        boolean isKnown =
                journal.rowsOf(session).stream().anyMatch(row -> row.kind().equals("session-started"));
        if (isKnown) {
            answer.put("summary", "/sessions/" + session);
        }
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<byte[]> refused(Refused refused) {
        ObjectNode problem = JSON.createObjectNode()
                .put("title", "That was not understood")
                .put("status", HttpStatus.UNPROCESSABLE_CONTENT.value())
                .put("detail", refused.sentence());
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, MediaType.APPLICATION_PROBLEM_JSON, problem);
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, ObjectNode json) {
        return ResponseEntity.status(status)
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(json));
    }
}
