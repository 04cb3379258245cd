package org.plumbline.server.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.Busy;
import org.plumbline.desk.DeskClock;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskState;
import org.plumbline.desk.DeskTally;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.AtDesk;
import org.plumbline.server.calendar.BusyTimes;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DeskWords;

/// How somebody's break clock stands at the moment of a request, the same on all of their devices.
///
/// @param plan empty before they said anything about breaks
/// @param moves of the break that is offered, or of one that is taken now
record DeskNow(
        Moment moment, Optional<DeskPlan> plan, DeskState state, DeskTally tally, List<BreakMove> moves, AtDesk desk) {

    static DeskNow of(Repertoire repertoire, History history, Moment moment, List<Busy> meetings) {
        AtDesk desk = new AtDesk(repertoire, history, moment.at(), moment.zone());
        Optional<DeskClock> clock = desk.clock(meetings);
        DeskState state = clock.map(running -> running.at(moment.at())).orElseGet(DeskState.Off::new);
        DeskTally tally = clock.map(running -> running.tally(moment.at())).orElse(DeskTally.NONE);
        List<BreakMove> moves = state instanceof DeskState.Prompt prompt
                ? prompt.offered().orElseGet(desk.breaks()::due)
                : desk.breaks().due();
        return new DeskNow(moment, history.between().settings().plan(), state, tally, moves, desk);
    }

    /// Returns when the calendar is busy on the day of a request.
    static List<Busy> meetings(BusyTimes busy, Moment moment) {
        Instant start = moment.today().atStartOfDay(moment.zone()).toInstant();
        Instant end = moment.today().plusDays(1).atStartOfDay(moment.zone()).toInstant();
        return busy.between(start, end);
    }

    DeskWords words() {
        return new DeskWords(moment.zone(), plan.orElse(DeskPlan.USUAL).pace());
    }

    Optional<DeskState.Prompt> prompt() {
        return state instanceof DeskState.Prompt prompt ? Optional.of(prompt) : Optional.empty();
    }

    /// Returns the id under which every device tells that this break was offered, so that it is stored once.
    static UUID entryId(DeskState.Prompt prompt) {
        return UUID.nameUUIDFromBytes(("desk prompt " + prompt.due()).getBytes(StandardCharsets.UTF_8));
    }
}
