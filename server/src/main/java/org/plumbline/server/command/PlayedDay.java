package org.plumbline.server.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.Busy;
import org.plumbline.desk.DeskClock;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskState;
import org.plumbline.desk.DeskTally;
import org.plumbline.desk.Happened;
import org.plumbline.desk.Hours;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Profile;
import org.plumbline.planner.AtDesk;
import org.plumbline.planner.Breaks;
import org.plumbline.screening.Screener;

/// One day at the desk of somebody who has just begun, played by the break clock as a page plays it.
final class PlayedDay {

    static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Duration THINKING = Duration.ofSeconds(10);

    private final Repertoire repertoire;
    private final DeskPlan plan;
    private final Workday day;
    private final List<Happened> coming = new ArrayList<>();
    private History history;

    /// One state of the clock, when it began, and what there was to do in it.
    record Moment(Instant at, DeskState state, List<BreakMove> moves) {}

    PlayedDay(Repertoire repertoire, Profile profile, DeskPlan plan, Workday day) {
        this.repertoire = repertoire;
        this.plan = plan;
        this.day = day;
        Instant morning = at(LocalTime.MIN);
        List<LogEntry> told = new ArrayList<>();
        told.add(new LogEntry.ProfileGiven(morning, profile, Screener.screen(profile)));
        told.add(new LogEntry.DeskPlanned(morning, plan));
        for (PlanEdit edit : arranged(profile.arrangement())) {
            Instant at = morning.plusMillis(told.size());
            told.add(new LogEntry.PlanChanged(at, edit, Optional.empty(), ""));
        }
        this.history = History.of(told);
    }

    /// What a break asks of the arrangement: what is not wanted, and what there is while traveling.
    private static List<PlanEdit> arranged(Arrangement arrangement) {
        List<PlanEdit> edits = new ArrayList<>();
        arrangement.taste().dislikes().stream()
                .sorted()
                .forEach(exercise -> edits.add(new PlanEdit.Disliked(exercise, true)));
        arrangement.traveling().ifPresent(things -> edits.add(new PlanEdit.Traveling(Optional.of(things))));
        return edits;
    }

    /// Returns what the first break of the day has.
    Breaks breaks(LocalTime time) {
        return desk(at(time)).breaks();
    }

    /// Plays from sitting down to the end of work.
    List<Moment> play() {
        tell(at(day.sitsDown()), new DeskEvent.SatDown());
        List<Moment> moments = new ArrayList<>();
        Instant now = at(day.sitsDown());
        Instant end = at(plan.work().to());
        int prompts = 0;
        while (!now.isAfter(end)) {
            tellUntil(now);
            DeskState state = clock(now).at(now);
            if (state instanceof DeskState.Prompt prompt && prompt.offered().isEmpty()) {
                List<BreakMove> moves = desk(now).breaks().due();
                tell(now, new DeskEvent.Prompted(moves));
                moments.add(new Moment(now, state, moves));
                answer(day.answer(prompts++), now.plus(THINKING), moves);
                now = now.plus(THINKING);
            } else {
                moments.add(new Moment(now, state, List.of()));
                now = next(state.changesBy().orElse(end.plusSeconds(1)));
            }
        }
        return moments;
    }

    DeskTally tally() {
        Instant end = at(plan.work().to());
        return clock(end).tally(end);
    }

    private void answer(Workday.Answer answer, Instant at, List<BreakMove> moves) {
        switch (answer) {
            case TAKE -> {
                coming.add(new Happened(at, new DeskEvent.BreakBegun()));
                coming.add(new Happened(at.plusSeconds(plan.pace().seconds()), new DeskEvent.BreakTaken(moves)));
            }
            case SNOOZE -> coming.add(new Happened(at, new DeskEvent.Snoozed()));
            case SKIP -> coming.add(new Happened(at, new DeskEvent.Skipped()));
            case IGNORE -> {}
        }
    }

    private void tellUntil(Instant now) {
        while (!coming.isEmpty() && !coming.getFirst().at().isAfter(now)) {
            Happened next = coming.removeFirst();
            tell(next.at(), next.event());
        }
    }

    private Instant next(Instant changes) {
        boolean isTold = !coming.isEmpty() && coming.getFirst().at().isBefore(changes);
        return isTold ? coming.getFirst().at() : changes;
    }

    private void tell(Instant at, DeskEvent event) {
        history = history.after(new LogEntry.DeskTold(at, event));
    }

    private AtDesk desk(Instant now) {
        return new AtDesk(repertoire, history, now, ZONE);
    }

    private DeskClock clock(Instant now) {
        DeskClock known = desk(now).clock(busy(day.busy())).orElseThrow();
        return new DeskClock(known.plan(), ZONE, known.told(), known.meetings(), busy(day.sessions()));
    }

    private List<Busy> busy(List<Hours> times) {
        return times.stream()
                .map(hours -> new Busy(at(hours.from()), at(hours.to())))
                .toList();
    }

    private Instant at(LocalTime time) {
        return day.date().atTime(time).toInstant(ZoneOffset.UTC);
    }
}
