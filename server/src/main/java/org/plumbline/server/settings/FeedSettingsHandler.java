package org.plumbline.server.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.plumbline.server.calendar.Feed;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The feed of planned sessions: `POST /settings/calendar/feed` turns it on or sets its time, and two more give it
/// another address or turn it off.
@RestController
public final class FeedSettingsHandler {

    private static final String BACK = "/settings/calendar#feed";

    @PostMapping("/settings/calendar/feed")
    ResponseEntity<byte[]> begin(Form form, Feed feed) {
        boolean isSet = form.find("begins", "time"::equals).orElse(false);
        Optional<LocalTime> begins =
                isSet ? Optional.of(form.get("time", FeedSettingsHandler::time)) : Optional.empty();
        feed.begin(begins);
        return Html.seeOther(BACK);
    }

    @PostMapping("/settings/calendar/feed/renewals")
    ResponseEntity<byte[]> renew(Feed feed) {
        feed.renew();
        return Html.seeOther(BACK);
    }

    @PostMapping("/settings/calendar/feed/removals")
    ResponseEntity<byte[]> remove(Feed feed) {
        feed.end();
        return Html.seeOther(BACK);
    }

    /// Reads a time of the day as a browser sends it, `18:00`.
    static LocalTime time(String text) {
        try {
            LocalTime time = LocalTime.parse(text);
            return LocalTime.of(time.getHour(), time.getMinute());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A time of the day is like 18:00.", e);
        }
    }
}
