package org.plumbline.server.player;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.rule.Numbers;
import org.plumbline.server.log.EntryJson;
import org.plumbline.server.log.Journal;
import org.plumbline.server.log.LogRow;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.CoachWords;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a device takes along to train without the server: `GET /api/v1/scripts`, the `Download` of `types.js`.
@RestController
public final class ScriptsHandler {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AHEAD = 3;
    private static final String STARTED = "session-started";
    private static final SessionId UNNAMED = new SessionId(new UUID(0, 0));

    private static final List<Integer> GAPS =
            List.of(Numbers.NO_GAP, Numbers.SHORT_GAP, Numbers.LONG_GAP, Numbers.LONGEST_GAP);

    private final Repertoire repertoire;
    private final CoachWords words;
    private final Programs programs;

    public ScriptsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
        this.programs = new Programs(repertoire);
    }

    @GetMapping("/api/v1/scripts")
    ResponseEntity<byte[]> show(Journal journal, Visit visit, CsrfToken token) {
        History history = journal.history();
        ObjectNode json = JSON.createObjectNode()
                .put("now", visit.moment().at().toEpochMilli())
                .put("until", until(history, visit.moment().at()).toEpochMilli());
        json.putObject("csrf").put("header", token.getHeaderName()).put("token", token.getToken());
        Optional<Wait> wait = Wait.find(programs, history, visit.moment());
        json.putNull("wait");
        wait.ifPresent(why -> json.putObject("wait")
                .put("title", why.title())
                .put("words", why.words())
                .put("href", why.href()));
        ArrayNode next = json.putArray("next");
        if (wait.isEmpty() || wait.get().isToday()) {
            Upcoming.of(programs, history, visit.moment(), AHEAD)
                    .forEach(session -> next.add(next(session, history, visit)));
        }
        ArrayNode open = json.putArray("open");
        history.openSessions().forEach(session -> open.add(open(session, journal, history, visit)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(json));
    }

    /// Until when the sessions hold that are handed out now: a longer break asks for less than they do (B1 to B5). Who
    /// has not trained yet comes back to the same as long as the answers hold.
    private static Instant until(History history, Instant now) {
        int off = history.attendance().daysOff(now).orElse(0);
        int most = GAPS.stream().filter(gap -> gap >= off).findFirst().orElse(off + 1);
        return history.attendance().daysOff(now).isEmpty()
                ? now.plus(Duration.ofDays(Numbers.LONGEST_GAP))
                : now.plus(Duration.ofDays(most - off));
    }

    private ObjectNode next(Upcoming session, History history, Visit visit) {
        ObjectNode json = script(session, CheckIn.NOT_ASKED, history, visit).orElseThrow();
        CheckIn sore = new CheckIn(Optional.empty(), Optional.of(new Pain(Numbers.SORE)));
        if (!session.script(sore).equals(session.script(CheckIn.NOT_ASKED))) {
            script(session, sore, history, visit)
                    .ifPresent(other ->
                            json.putObject("sore").put("from", Numbers.SORE).set("script", other));
        }
        return json;
    }

    private Optional<ObjectNode> script(Upcoming session, CheckIn checkIn, History history, Visit visit) {
        return session.script(checkIn)
                .map(script -> new ScriptJson(repertoire, history, visit)
                        .write(
                                script,
                                start(session, script, checkIn, visit),
                                session.date(),
                                Optional.of(session.planned()),
                                session.program().instead(script))
                        .put("due", session.isDue()));
    }

    /// How it begins in the log's own words, but for who started it and how they were.
    private ObjectNode start(Upcoming session, Script script, CheckIn checkIn, Visit visit) {
        LogEntry.SessionStarted started = words.telling(
                new LogEntry.SessionStarted(
                        visit.moment().at(),
                        UNNAMED,
                        script.madeAt(visit.moment().at()),
                        CheckIn.NOT_ASKED,
                        session.program().briefing(checkIn).changes()),
                session.history());
        return start(EntryJson.write(started));
    }

    private static ObjectNode start(String entry) {
        ObjectNode start = (ObjectNode) JSON.readTree(entry);
        start.remove("session");
        return start;
    }

    /// A session under way: as it began, with all that was told since.
    private ObjectNode open(OpenSession session, Journal journal, History history, Visit visit) {
        List<LogRow> rows = journal.rowsOf(session.id());
        ObjectNode start = rows.stream()
                .filter(row -> row.kind().equals(STARTED))
                .findFirst()
                .map(row -> start(row.entry()))
                .orElseThrow();
        Script script = Begun.script(session);
        ObjectNode json = JSON.createObjectNode()
                .put("session", session.id().toString())
                .put("at", session.startedAt().toEpochMilli());
        json.set(
                "script",
                new ScriptJson(repertoire, history, visit)
                        .write(
                                script,
                                start,
                                visit.moment().dateOf(session.startedAt()),
                                Optional.empty(),
                                Begun.others(
                                        session,
                                        programs.of(history, visit.moment())
                                                .map(program -> program.instead(script))
                                                .orElse(List.of()))));
        ArrayNode told = json.putArray("told");
        rows.stream().filter(row -> !row.kind().equals(STARTED)).forEach(row -> told.add(told(row)));
        return json;
    }

    private static ObjectNode told(LogRow row) {
        return JSON.createObjectNode()
                .put("entry_id", row.entryId().toString())
                .put("kind", row.kind())
                .put("at", row.at().toEpochMilli())
                .set("entry", JSON.readTree(row.entry()));
    }
}
