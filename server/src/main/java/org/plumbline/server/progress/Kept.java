package org.plumbline.server.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.WeakHashMap;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.progress.Progress;
import org.plumbline.progress.Reviews;
import org.plumbline.server.web.Moment;

/// The progress of the histories that are in memory, each made once a day. A history never changes, so nothing but
/// speed
/// depends on this.
final class Kept {

    private final Repertoire repertoire;
    private final Map<History, Day> kept = new WeakHashMap<>();
    private final Map<History, Page> pages = new WeakHashMap<>();

    private record Day(LocalDate date, ZoneId zone, Progress progress) {}

    /// The page that was made last of a day, and of which weeks.
    private record Page(Day day, Spans spans, ProgressView view) {}

    Kept(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns the page of some weeks.
    ProgressView page(History history, Moment moment, Spans spans) {
        Day day = day(history, moment);
        synchronized (pages) {
            Page known = pages.get(history);
            if (known != null && known.day().equals(day) && known.spans() == spans) {
                return known.view();
            }
        }
        ProgressView view =
                new ProgressMaker(repertoire, day.progress()).of(spans, Reviews.ready(history, moment.now()));
        synchronized (pages) {
            pages.put(history, new Page(day, spans, view));
        }
        return view;
    }

    Progress of(History history, Moment moment) {
        return day(history, moment).progress();
    }

    private Day day(History history, Moment moment) {
        synchronized (kept) {
            Day known = kept.get(history);
            if (known != null
                    && known.date().equals(moment.today())
                    && known.zone().equals(moment.zone())) {
                return known;
            }
        }
        Progress progress = Progress.of(repertoire, history, moment.at(), moment.zone());
        Day day = new Day(moment.today(), moment.zone(), progress);
        synchronized (kept) {
            kept.put(history, day);
        }
        return day;
    }
}
