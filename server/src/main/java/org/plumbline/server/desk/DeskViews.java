package org.plumbline.server.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.Busy;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskState;
import org.plumbline.desk.DeskTally;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.DeskSetup;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.planner.AtDesk;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.BreakWords;
import org.plumbline.server.words.DoseWords;

/// Makes the desk page of what is known.
final class DeskViews {

    /// Meetings that begin within this time are told ahead.
    private static final Duration NEAR = Duration.ofHours(2);

    /// Who opens the page after so long without a word is told to have sat down.
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private static final int WEEKS = 4;

    private final Repertoire repertoire;

    DeskViews(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    DeskView view(DeskNow now, History history, List<Busy> meetings) {
        List<BreakMove> moves = now.moves();
        return new DeskView(
                now,
                moves.stream().map(move -> MoveView.of(move, repertoire, now)).toList(),
                BreakWords.sentence(moves, repertoire),
                meetings.stream()
                        .filter(meeting -> isNear(meeting, now.moment().at()))
                        .findFirst(),
                weeks(now),
                setup(history, now.moment()));
    }

    private static boolean isNear(Busy meeting, Instant now) {
        return meeting.from().isAfter(now) && meeting.from().isBefore(now.plus(NEAR));
    }

    /// Returns this week and the three before it, without those at the beginning in which nothing was offered.
    private static List<WeekOfBreaks> weeks(DeskNow now) {
        LocalDate monday = now.moment().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, DeskTally> known = AtDesk.byWeek(now.desk().tallies(monday.minusWeeks(WEEKS - 1L)));
        List<WeekOfBreaks> weeks = new ArrayList<>();
        for (int back = 0; back < WEEKS; back++) {
            LocalDate from = monday.minusWeeks(back);
            weeks.add(new WeekOfBreaks(from, known.getOrDefault(from, DeskTally.NONE)));
        }
        while (!weeks.isEmpty() && weeks.getLast().tally().equals(DeskTally.NONE)) {
            weeks.removeLast();
        }
        return weeks;
    }

    private static String setup(History history, Moment moment) {
        DeskSetup setup = DeskSetup.of(history.between());
        if (setup.isDue(moment.at())) {
            return setup.asked().isEmpty()
                    ? "Your desk in eight points, three minutes."
                    : "Three months on: is your desk still set up for you?";
        }
        int waiting = setup.waiting().size();
        return waiting == 0
                ? ""
                : "%s of your desk %s for you."
                        .formatted(DoseWords.count(waiting, "point"), waiting == 1 ? "waits" : "wait");
    }

    /// Whether to tell that somebody is here who opens the page: not after every look, and not after they said that
    /// they are done for today.
    static boolean isNewHere(DeskNow now, History history) {
        if (now.state() instanceof DeskState.Off || now.state() instanceof DeskState.OutsideHours) {
            return false;
        }
        Optional<LogEntry.DeskTold> last = history.between()
                .desk()
                .latest()
                .filter(told ->
                        now.moment().dateOf(told.at()).equals(now.moment().today()));
        boolean hasLeft =
                last.filter(told -> told.event() instanceof DeskEvent.LeftDesk).isPresent();
        return !hasLeft
                && last.filter(told ->
                                told.at().plus(SILENCE).isAfter(now.moment().at()))
                        .isEmpty();
    }
}
