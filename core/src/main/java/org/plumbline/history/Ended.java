package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which sessions are over, so that an old entry heard again does not open one of them: the last ones by name, older
/// ones by their time.
///
/// @param lately the last sessions, the one that ended last at the end
/// @param before the end of the newest session that is no longer known by name
record Ended(List<One> lately, Instant before) {

    static final Ended NONE = new Ended(List.of(), Instant.MIN);

    /// Enough names that a clock set back never hides a new session.
    private static final int KEPT = 16;

    /// One session and its end.
    record One(SessionId id, Instant at) {}

    Ended {
        lately = List.copyOf(lately);
    }

    /// Whether an entry of this moment is about a session that is over.
    boolean isOver(SessionId session, Instant at) {
        return !at.isAfter(before) || lately.stream().anyMatch(one -> one.id().equals(session));
    }

    /// Ends are told in any order, so it is the one that ended first that is forgotten by name.
    Ended with(SessionId session, Instant at) {
        List<One> more = new ArrayList<>(lately);
        more.add(new One(session, at));
        more.sort(Comparator.comparing(One::at));
        if (more.size() <= KEPT) {
            return new Ended(more, before);
        }
        Instant first = more.getFirst().at();
        return new Ended(more.subList(1, more.size()), first.isAfter(before) ? first : before);
    }
}
