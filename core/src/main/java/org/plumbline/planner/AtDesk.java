package org.plumbline.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plumbline.desk.Busy;
import org.plumbline.desk.DeskClock;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;

/// One person at their desk at one moment: their break clock, what the next break has, and how many there were.
///
/// It is there for whoever has a desk plan, also before they answered the questions: then a break is a walk.
public final class AtDesk {

    private final Repertoire repertoire;
    private final History history;
    private final Instant now;
    private final ZoneId zone;

    public AtDesk(Repertoire repertoire, History history, Instant now, ZoneId zone) {
        this.repertoire = repertoire;
        this.history = history;
        this.now = now;
        this.zone = zone;
    }

    /// Returns the clock, or empty before anything was said about breaks.
    ///
    /// @param meetings when the calendar is busy today
    public Optional<DeskClock> clock(List<Busy> meetings) {
        return history.between()
                .settings()
                .plan()
                .map(plan -> new DeskClock(plan, zone, List.of(), meetings, List.of()));
    }

    /// Returns what the breaks have.
    public Breaks breaks() {
        return new Breaks();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
