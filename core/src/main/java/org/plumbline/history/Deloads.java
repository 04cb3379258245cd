package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.rule.Numbers;

/// The lighter weeks of a program: the one under way, when the last one began, and what may bring one early (D2 to D4).
///
/// @param week the latest one
/// @param since from when on the weeks to the next one are counted: the last one, a long break, or the beginning
/// @param droppedSessions sessions in a row in which several exercises dropped
public record Deloads(Optional<Change.LighterWeek> week, Optional<Instant> since, int droppedSessions) {

    static final Deloads NONE = new Deloads(Optional.empty(), Optional.empty(), 0);

    /// Returns the lighter week that is under way.
    public Optional<Change.LighterWeek> now(Instant now) {
        return week.filter(lighter -> now.isBefore(lighter.until()));
    }

    /// Returns the days since the latest lighter week began.
    public Optional<Integer> daysSince(Instant now) {
        return week.map(lighter -> Numbers.DELOAD_DAYS
                + Math.toIntExact(Duration.between(lighter.until(), now).toDays()));
    }

    Deloads with(Change.LighterWeek begun, Instant at) {
        return new Deloads(Optional.of(begun), Optional.of(at), 0);
    }

    Deloads countedFrom(Instant at) {
        return new Deloads(week, Optional.of(at), droppedSessions);
    }

    Deloads afterSession(boolean hasDropped) {
        return new Deloads(week, since, hasDropped ? droppedSessions + 1 : 0);
    }
}
