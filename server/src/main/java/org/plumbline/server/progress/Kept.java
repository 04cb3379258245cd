package org.plumbline.server.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.WeakHashMap;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.progress.Progress;
import org.plumbline.server.web.Moment;

/// The progress of the histories that are in memory, each made once a day. A history never changes, so nothing but speed
/// depends on this.
final class Kept {

    private final Repertoire repertoire;
    private final Map<History, Day> kept = new WeakHashMap<>();

    private record Day(LocalDate date, ZoneId zone, Progress progress) {}

    Kept(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    Progress of(History history, Moment moment) {
        synchronized (kept) {
            Day known = kept.get(history);
            if (known != null && known.date().equals(moment.today()) && known.zone().equals(moment.zone())) {
                return known.progress();
            }
        }
        Progress progress = Progress.of(repertoire, history, moment.at(), moment.zone());
        synchronized (kept) {
            kept.put(history, new Day(moment.today(), moment.zone(), progress));
        }
        return progress;
    }
}
