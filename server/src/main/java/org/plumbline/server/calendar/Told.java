package org.plumbline.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a feed says about one session. A calendar takes what has a higher number for the newer word.
///
/// @param sequence 0 at first, and one more with each move
/// @param changedAt when anything of it changed last
record Told(Meeting meeting, int sequence, Instant changedAt) {

    private static final Duration KEPT = Duration.ofDays(35);

    /// Returns what is said next: sessions that are new, moved, done or gone since the last time. What stayed as it was
    /// is told as it was.
    static List<Told> next(List<Told> before, List<Meeting> meetings, Instant now, ZoneId zone) {
        Map<String, Told> told = new TreeMap<>();
        before.forEach(one -> told.put(one.place(), one));
        List<Told> next = new ArrayList<>();
        for (Meeting meeting : meetings) {
            Told last = told.remove(meeting.place().toString());
            next.add(last == null ? new Told(meeting, 0, now) : last.become(meeting, now, zone));
        }
        told.values().stream()
                .filter(gone -> gone.meeting().start().isAfter(now.minus(KEPT)))
                .map(gone -> gone.gone(now))
                .forEach(next::add);
        next.sort(Comparator.comparing(Told::place));
        return next;
    }

    private String place() {
        return meeting.place().toString();
    }

    /// One that was done on its day keeps the hour and the length it was told with.
    private Told become(Meeting now, Instant at, ZoneId zone) {
        boolean isDone = now.state() == Meeting.State.DONE
                && meeting.state() != Meeting.State.CANCELLED
                && meeting.start()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(now.start().atZone(zone).toLocalDate());
        Meeting next = isDone ? meeting.done() : now;
        if (next.equals(meeting)) {
            return this;
        }
        boolean isMove = !next.isSameTime(meeting) || meeting.state() == Meeting.State.CANCELLED;
        return new Told(next, isMove ? sequence + 1 : sequence, at);
    }

    /// What was planned and is not any more is called off, since one that just vanished would stay in some calendars.
    private Told gone(Instant at) {
        return meeting.state() == Meeting.State.PLANNED ? new Told(meeting.cancelled(), sequence + 1, at) : this;
    }
}
