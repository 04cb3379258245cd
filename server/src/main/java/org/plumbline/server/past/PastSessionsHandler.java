package org.plumbline.server.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.SessionId;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.log.Stretch;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The sessions somebody did, week by week: `GET /sessions`, older ones with `?before=812`.
@RestController
public final class PastSessionsHandler {

    private static final int SESSIONS_A_PAGE = 12;

    /// A page ends with a week, but not at any price.
    private static final int MOST_TO_THE_END_OF_A_WEEK = 14;

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public PastSessionsHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/sessions")
    ResponseEntity<byte[]> show(Form form, Journal journal, Moment moment, Visit visit) {
        try {
            Optional<Long> before = form.find("before", Long::valueOf);
            return Html.page(templates.pastSessions(visit, view(journal, before, moment)));
        } catch (InvalidField refused) {
            throw new NotFound("no sessions for " + refused.field());
        }
    }

    private SessionsView view(Journal journal, Optional<Long> before, Moment moment) {
        Stretch stretch = journal.stretch(before.orElse(Long.MAX_VALUE), SESSIONS_A_PAGE, Optional.empty());
        List<DoneSession> sessions = new ArrayList<>(read(stretch, journal, moment));
        for (int more = 0; more < MOST_TO_THE_END_OF_A_WEEK && !stretch.isFirst(); more++) {
            Stretch next = journal.stretch(stretch.from(), 1, Optional.empty());
            List<DoneSession> one = read(next, journal, moment);
            if (!isSameWeek(one, sessions)) {
                break;
            }
            sessions.addAll(one);
            stretch = next;
        }
        SessionWords words = new SessionWords(repertoire, journal.history(), moment);
        return new SessionsView(
                words.weeks(sessions),
                stretch.isFirst() ? Optional.empty() : Optional.of(stretch.from()),
                before.isEmpty());
    }

    private static boolean isSameWeek(List<DoneSession> older, List<DoneSession> page) {
        return older.stream()
                .anyMatch(session ->
                        page.stream().anyMatch(other -> other.monday().equals(session.monday())));
    }

    private static List<DoneSession> read(Stretch stretch, Journal journal, Moment moment) {
        Map<SessionId, LogEntry.SessionStarted> starts = new LinkedHashMap<>();
        Map<SessionId, LogEntry.SessionFinished> ends = new LinkedHashMap<>();
        stretch.entries().forEach(entry -> collect(entry, starts, ends));
        return starts.values().stream()
                .map(start -> new DoneSession(
                        start,
                        Optional.ofNullable(ends.get(start.session())).or(() -> end(start.session(), journal)),
                        moment.localOf(start.at())))
                .toList();
    }

    private static void collect(
            LogEntry entry,
            Map<SessionId, LogEntry.SessionStarted> starts,
            Map<SessionId, LogEntry.SessionFinished> ends) {
        switch (entry) {
            case LogEntry.SessionStarted start -> starts.putIfAbsent(start.session(), start);
            case LogEntry.SessionFinished end -> ends.putIfAbsent(end.session(), end);
            default -> {}
        }
    }

    /// The end of a session may have arrived much later than its beginning, after other sessions.
    private static Optional<LogEntry.SessionFinished> end(SessionId session, Journal journal) {
        return journal.about(session).stream()
                .flatMap(entry -> entry instanceof LogEntry.SessionFinished end ? Stream.of(end) : Stream.empty())
                .findFirst();
    }
}
