package org.plumbline.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Work;

/// One day at a desk, played as a page plays it: it looks at the clock when that says to look again, tells the prompt
/// it shows, and somebody answers a few seconds later, or nobody does.
final class Workday {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    static final List<BreakMove> MOVES = List.of(new BreakMove.Walk(Work.seconds(60)));

    /// What somebody does about a prompt.
    enum Answer {
        TAKES,
        SNOOZES,
        SKIPS,
        IGNORES
    }

    private final DeskPlan plan;
    private final LocalDate date;
    private final ZoneId zone;
    private final List<Happened> told = new ArrayList<>();
    private final List<Busy> meetings = new ArrayList<>();
    private final List<Busy> sessions = new ArrayList<>();
    private final List<Instant> prompts = new ArrayList<>();

    Workday(DeskPlan plan, LocalDate date, ZoneId zone) {
        this.plan = plan;
        this.date = date;
        this.zone = zone;
    }

    Workday(DeskPlan plan) {
        this(plan, THURSDAY, ZONE);
    }

    Workday() {
        this(every(50));
    }

    static DeskPlan every(int minutes) {
        return with(new Pace(minutes, 90, 8, 3, true));
    }

    static DeskPlan with(Pace pace) {
        return new DeskPlan(
                true,
                EnumSet.allOf(DayOfWeek.class),
                Hours.parse("09:00-18:00"),
                Optional.of(Hours.parse("12:00-13:00")),
                pace,
                List.of());
    }

    Workday meeting(String hours) {
        meetings.add(busy(hours));
        return this;
    }

    Workday session(String hours) {
        sessions.add(busy(hours));
        return this;
    }

    Workday tell(String time, DeskEvent event) {
        told.add(new Happened(at(time), event));
        return this;
    }

    Workday sitsDown(String time) {
        return tell(time, new DeskEvent.SatDown());
    }

    private Busy busy(String hours) {
        Hours read = Hours.parse(hours);
        return new Busy(at(read.from().toString()), at(read.to().toString()));
    }

    Instant at(String time) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    DeskClock clock() {
        return new DeskClock(plan, zone, told, meetings, sessions);
    }

    DeskState at(Instant now) {
        return clock().at(now);
    }

    DeskState stateAt(String time) {
        return at(at(time));
    }

    DeskTally tallyAt(String time) {
        return clock().tally(at(time));
    }

    /// Plays on until a time of day; every prompt is answered like this after ten seconds.
    Workday play(String from, String until, Answer answer) {
        Instant now = at(from);
        Instant end = at(until);
        while (now.isBefore(end)) {
            DeskState state = at(now);
            if (state instanceof DeskState.Prompt prompt && prompt.offered().isEmpty()) {
                prompts.add(now);
                told.add(new Happened(now, new DeskEvent.Prompted(MOVES)));
                answer(now.plusSeconds(10), answer);
                now = now.plusSeconds(10);
            } else {
                now = state.changesBy().orElse(end);
            }
        }
        return this;
    }

    private void answer(Instant at, Answer answer) {
        switch (answer) {
            case TAKES -> told.add(new Happened(at.plus(Duration.ofSeconds(80)), new DeskEvent.BreakTaken(MOVES)));
            case SNOOZES -> told.add(new Happened(at, new DeskEvent.Snoozed()));
            case SKIPS -> told.add(new Happened(at, new DeskEvent.Skipped()));
            case IGNORES -> {}
        }
    }

    /// Returns when breaks were offered, by the minute: `09:50`.
    List<String> prompts() {
        return prompts.stream().map(this::time).toList();
    }

    String time(Instant at) {
        return at.atZone(zone).toLocalTime().withSecond(0).withNano(0).toString();
    }
}
