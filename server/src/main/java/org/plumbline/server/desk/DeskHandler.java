package org.plumbline.server.desk;

import java.time.Duration;
import java.util.List;
import org.plumbline.desk.Busy;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.screening.Verdict;
import org.plumbline.server.calendar.BusyTimes;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The desk, for a small window that stays open: `GET /desk`, and `GET /api/v1/desk` for scripts that ask whether
/// anything has changed.
@RestController
public final class DeskHandler {

    private final Repertoire repertoire;
    private final DeskViews views;
    private final Templates templates = new StaticTemplates();

    public DeskHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.views = new DeskViews(repertoire);
    }

    /// What the page shows.
    ///
    /// @param tag the state's
    /// @param isNewHere whether a script tells that somebody has sat down
    /// @param calendar how fresh the calendar is, or nothing
    public record Desk(DeskView view, String tag, boolean isNewHere, String calendar) {}

    @GetMapping("/desk")
    ResponseEntity<byte[]> show(Journal journal, BusyTimes busy, Moment moment, Visit visit) {
        History history = journal.history();
        if (isLocked(history)) {
            return Html.seeOther("/no-plan");
        }
        List<Busy> meetings = DeskNow.meetings(busy, moment);
        DeskNow now = DeskNow.of(repertoire, history, moment, meetings);
        Desk desk = new Desk(
                views.view(now, history, meetings),
                StateJson.tag(StateJson.bytes(now, repertoire)),
                DeskViews.isNewHere(now, history),
                busy.line(moment.at(), moment.zone()).orElse(""));
        return Html.page(templates.deskDesk(visit, desk));
    }

    /// Who may not train now is not called to move either (STOP4).
    static boolean isLocked(History history) {
        return history.verdict()
                .filter(verdict -> !(verdict instanceof Verdict.Train))
                .isPresent();
    }

    @GetMapping("/api/v1/desk")
    ResponseEntity<byte[]> state(
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            Journal journal,
            BusyTimes busy,
            Moment moment) {
        DeskNow now = DeskNow.of(repertoire, journal.history(), moment, DeskNow.meetings(busy, moment));
        byte[] json = StateJson.bytes(now, repertoire);
        String tag = StateJson.tag(json);
        ResponseEntity.BodyBuilder answer = known.contains(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        answer.eTag(tag).cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate());
        return known.contains(tag) ? answer.build() : answer.body(json);
    }
}
