package org.plumbline.server.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.history.Edits;
import org.plumbline.history.LogEntry;

/// The change to the week that could be taken back next: `You moved Tuesday's session to Wednesday.`
///
/// @param at when it was made, which is what it is known by
public record Edited(String told, Instant at) {

    private static final Duration NEWS = Duration.ofDays(7);

    /// Returns the last change, as long as it is news.
    public static Optional<Edited> lately(Edits edits, Instant now) {
        return edits.last().map(Edited::of).filter(last -> last.at.plus(NEWS).isAfter(now));
    }

    public static Edited of(LogEntry.PlanChanged changed) {
        return new Edited(changed.told(), changed.at());
    }
}
