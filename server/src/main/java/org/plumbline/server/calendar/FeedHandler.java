package org.plumbline.server.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.person.Reminder;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.log.Journals;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The planned sessions for calendar programs: `GET /calendar/{secret}.ics`. The secret is all they need to have.
@RestController
public final class FeedHandler {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final Repertoire repertoire;
    private final Feeds feeds;
    private final Journals journals;

    public FeedHandler(Repertoire repertoire, Feeds feeds, Journals journals) {
        this.repertoire = repertoire;
        this.feeds = feeds;
        this.journals = journals;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> show(@PathVariable("secret") String secret, Moment moment) {
        TraineeId trainee = FeedSecret.find(secret)
                .flatMap(feeds::owner)
                .orElseThrow(() -> new NotFound("no feed with that secret"));
        Feed.On on = feeds.find(trainee).orElseThrow(() -> new NotFound("no feed with that secret"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"plumbline.ics\"")
                .body(body(trainee, on, moment));
    }

    private byte[] body(TraineeId trainee, Feed.On on, Moment moment) {
        History history = journals.of(trainee).history();
        Optional<Reminder> reminder = history.between().settings().reminder();
        LocalTime begins = on.time(reminder);
        List<Meeting> meetings = new Ahead(repertoire, history, moment.now(), moment.zone(), begins).meetings();
        List<Told> told = feeds.retell(trainee, before -> Told.next(before, meetings, moment.at(), moment.zone()));
        return FeedText.write(trainee, told, moment.zone(), reminder);
    }
}
