package org.plumbline.server.past;

import java.util.List;
import java.util.Optional;

/// A page of the sessions somebody did, the latest first, week by week.
///
/// @param older where the log goes on before this page; empty at its beginning
/// @param isLatest whether nothing later is left out
public record SessionsView(List<Week> weeks, Optional<Long> older, boolean isLatest) {

    /// A week: `Week of March 2`, `2 sessions, 46 minutes, 22 sets`.
    public record Week(String name, String fact, List<Row> rows) {

        public Week {
            rows = List.copyOf(rows);
        }
    }

    /// A session: `Monday, March 2`, `21 minutes, 6 sets`, and what changed.
    ///
    /// @param path its own page
    /// @param state the shape of its knot: done or same
    /// @param title the day, with the time where two sessions share it
    /// @param changed a sentence each: `Goes up: band row.`
    public record Row(String path, String state, String title, String fact, List<String> changed) {

        public Row {
            changed = List.copyOf(changed);
        }
    }

    public SessionsView {
        weeks = List.copyOf(weeks);
    }

    public String olderPath() {
        return older.map(place -> "/sessions?before=" + place).orElse("");
    }
}
