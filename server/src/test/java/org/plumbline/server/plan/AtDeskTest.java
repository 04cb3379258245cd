package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.plumbline.server.plan.SomeDesk.REPERTOIRE;
import static org.plumbline.server.plan.SomeDesk.SOMEBODY;
import static org.plumbline.server.plan.SomeDesk.TUESDAY;
import static org.plumbline.server.plan.SomeDesk.ZONE;
import static org.plumbline.server.plan.SomeDesk.at;
import static org.plumbline.server.plan.SomeDesk.desk;
import static org.plumbline.server.plan.SomeDesk.history;
import static org.plumbline.server.plan.SomeDesk.lasting;
import static org.plumbline.server.plan.SomeDesk.profile;
import static org.plumbline.server.plan.SomeDesk.told;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskState;
import org.plumbline.desk.DeskTally;
import org.plumbline.desk.Hours;
import org.plumbline.desk.Pace;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Profile;
import org.plumbline.person.Reminder;
import org.plumbline.person.Sign;
import org.plumbline.planner.AtDesk;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Program;
import org.plumbline.planner.WeeklyTarget;
import org.plumbline.screening.Verdict;

/// One person at their desk: what breaks keep away from, what they count for, and what came of them (DESK3, F6).
class AtDeskTest {

    private static final SessionId SESSION = new SessionId(new UUID(1, 1));
    private static final DeskPlan TUESDAYS = new DeskPlan(
            true, Set.of(DayOfWeek.TUESDAY), Hours.parse("14:00-15:00"), Optional.empty(), Pace.USUAL, List.of());
    private static final Script ROWS = new Script(
            List.of(new Script.Item(
                    Part.STRENGTH,
                    Prescription.parse("1 x 10 reps: band-row, red band"),
                    45,
                    Optional.empty(),
                    new Reason.StartHere())),
            600,
            Optional.empty());

    @Test
    void aStopListEndsBreaksUntilItIsCleared() {
        Verdict.NotNow locked =
                new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")));
        History history = history(
                SOMEBODY,
                lasting(90),
                new LogEntry.SignsTold(at("08:00"), Set.of(Sign.CHEST_PAIN), locked),
                told("09:00", new DeskEvent.SatDown()));
        AtDesk desk = desk(history, "09:50");
        assertEquals(List.of(), desk.breaks().due());
        assertEquals(new DeskState.Off(), desk.clock(List.of()).orElseThrow().at(at("09:50")));
    }

    @Test
    void theSetsOfBreaksCountAQuarterInTheWeek() {
        BreakMove squeeze = new BreakMove.OfCatalog(new ExerciseId("scapular-squeeze"), Work.reps(8));
        LogEntry[] breaks = IntStream.range(0, 8)
                .mapToObj(hour -> told("%02d:30".formatted(9 + hour), new DeskEvent.BreakTaken(List.of(squeeze))))
                .toArray(LogEntry[]::new);
        int without = volume(history(SOMEBODY, lasting(90)));
        assertEquals(without + 4, volume(history(SOMEBODY, lasting(90), breaks)));
        Instant nextWeek = at("18:00").plus(Duration.ofDays(7));
        assertEquals(without, volume(history(SOMEBODY, lasting(90), breaks), nextWeek));
    }

    /// Eight sets that count a quarter are two sets, which are four half sets, of the middle trapezius.
    private static int volume(History history) {
        return volume(history, at("18:00"));
    }

    private static int volume(History history, Instant now) {
        Program.Now moment = new Program.Now(now, instant -> LocalDate.ofInstant(instant, ZONE));
        return Program.of(REPERTOIRE, history, moment).orElseThrow().workbench().volumes().stream()
                .filter(volume -> volume.target() == WeeklyTarget.MIDDLE_TRAPEZIUS)
                .mapToInt(MuscleVolume::halfSets)
                .sum();
    }

    @Test
    void breaksAreNoSessionsAndEndNoGap() {
        History history = history(
                SOMEBODY,
                lasting(90),
                told("09:50", new DeskEvent.BreakTaken(List.of(new BreakMove.Walk(Work.seconds(60))))));
        assertEquals(0, history.attendance().sessions());
        assertEquals(Optional.empty(), history.attendance().daysOff(at("10:00")));
    }

    @Test
    void breaksKeepAwayFromASessionDoneUnderWayOrPlanned() {
        LogEntry sat = told("09:00", new DeskEvent.SatDown());
        LogEntry started = new LogEntry.SessionStarted(at("10:00"), SESSION, ROWS);
        History underWay = history(SOMEBODY, lasting(90), sat, started);
        assertInstanceOf(DeskState.NearSession.class, state(underWay, "10:10"));
        History done = underWay.after(new LogEntry.SessionFinished(at("10:20"), SESSION, false, List.of()));
        assertEquals(new DeskState.NearSession(at("11:20")), state(done, "10:30"));
        assertInstanceOf(DeskState.Prompt.class, state(done, "11:21"));
        LogEntry reminder =
                new LogEntry.ReminderSet(at("00:30"), Optional.of(new Reminder(LocalTime.parse("16:00"), false)));
        Profile tuesdays =
                profile("{\"age\": 41, \"equipment\": [\"wall\", \"band\"], \"free_days\": [\"TUE\", \"FRI\"]}");
        History planned = history(tuesdays, lasting(90), sat, reminder);
        assertInstanceOf(DeskState.NearSession.class, state(planned, "15:10"));
        assertInstanceOf(DeskState.NearSession.class, state(planned, "16:00"));
        assertInstanceOf(DeskState.NearSession.class, state(planned, "16:10"));
        DeskState.NearSession late = assertInstanceOf(DeskState.NearSession.class, state(planned, "15:59"));
        assertEquals(late, state(planned, "16:01"));
        assertFalse(state(planned, "17:59") instanceof DeskState.NearSession);
    }

    @Test
    void theEndOfASessionUnderWayDoesNotMoveWithEveryLook() {
        History underWay = history(
                SOMEBODY,
                lasting(90),
                told("09:00", new DeskEvent.SatDown()),
                new LogEntry.SessionStarted(at("10:00"), SESSION, ROWS));
        assertEquals(new DeskState.NearSession(at("13:00")), state(underWay, "10:10"));
        assertEquals(state(underWay, "10:10"), state(underWay, "10:11"));
    }

    @Test
    void thePlanOfTodayDoesNotChangeWhatIsToldOfPastDays() {
        List<BreakMove> moves = List.of(new BreakMove.Walk(Work.seconds(60)));
        Instant nine = at("09:00").minus(Duration.ofDays(1));
        History history = history(
                SOMEBODY,
                lasting(90),
                new LogEntry.DeskTold(nine, new DeskEvent.SatDown()),
                new LogEntry.DeskTold(nine.plusSeconds(3000), new DeskEvent.Prompted(moves)),
                new LogEntry.DeskTold(nine.plusSeconds(3010), new DeskEvent.Skipped()));
        LocalDate monday = TUESDAY.minusDays(1);
        DeskTally told = desk(history, "11:00").tallies(monday).get(monday);
        History other = history.after(new LogEntry.DeskPlanned(at("08:30"), TUESDAYS));
        assertEquals(new DeskTally(1, 0, 0, 1, 0, 0), told);
        assertEquals(told, desk(other, "11:00").tallies(monday).get(monday));
    }

    @Test
    void aSessionLeftLyingIsOverForTheDesk() {
        History forgotten = history(
                SOMEBODY,
                lasting(90),
                new LogEntry.SessionStarted(at("06:00"), SESSION, ROWS),
                told("09:00", new DeskEvent.SatDown()));
        assertInstanceOf(DeskState.Counting.class, state(forgotten, "09:30"));
    }

    private static DeskState state(History history, String time) {
        return desk(history, time).clock(List.of()).orElseThrow().at(at(time));
    }

    @Test
    void whatCameOfBreaksIsCountedByDaysAndWeeks() {
        List<BreakMove> moves = List.of(new BreakMove.Walk(Work.seconds(60)));
        Instant monday = at("00:00").minus(Duration.ofDays(1));
        History history = history(
                SOMEBODY,
                lasting(90),
                new LogEntry.DeskTold(monday.plus(Duration.ofHours(9)), new DeskEvent.SatDown()),
                new LogEntry.DeskTold(monday.plus(Duration.ofHours(10)), new DeskEvent.Prompted(moves)),
                told("09:00", new DeskEvent.SatDown()),
                told("09:50", new DeskEvent.Prompted(moves)),
                told("09:52", new DeskEvent.BreakTaken(moves)),
                told("10:42", new DeskEvent.Prompted(moves)),
                told("10:43", new DeskEvent.Skipped()));
        var days = desk(history, "11:00").tallies(TUESDAY.minusDays(7));
        assertEquals(new DeskTally(1, 0, 0, 0, 0, 0), days.get(TUESDAY.minusDays(1)));
        assertEquals(new DeskTally(2, 1, 0, 1, 0, 0), days.get(TUESDAY));
        assertEquals(Map.of(TUESDAY.minusDays(1), new DeskTally(3, 1, 0, 1, 0, 0)), AtDesk.byWeek(days));
    }
}
