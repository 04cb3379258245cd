package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.DailyReport;
import org.plumbline.catalog.Catalog;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskState;
import org.plumbline.desk.DeskTally;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.Pace;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
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
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.server.command.ProfileJson;

/// What a break has (DESK2, DESK4, F6), for one person and for those made by chance.
class BreaksTest {

    private static final Repertoire REPERTOIRE = Catalog.read();
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private static final Set<String> EFFORT =
            Set.of("chin-tuck", "scapular-squeeze", "band-pull-apart", "back-to-wall-angel");
    private static final SessionId SESSION = new SessionId(new UUID(1, 1));
    private static final Script ROWS = new Script(
            List.of(new Script.Item(
                    Part.STRENGTH,
                    Prescription.parse("1 x 10 reps: band-row, red band"),
                    45,
                    Optional.empty(),
                    new Reason.StartHere())),
            600,
            Optional.empty());
    private static final Profile SOMEBODY = profile("""
            {"age": 41, "equipment": ["wall", "doorframe", "band", "anchor", "mat"], "bands": [2, 3], "days_per_week": 2,
             "free_days": ["MON", "THU"]}""");

    private static Profile profile(String json) {
        return ProfileJson.read("profile.json", json);
    }

    private static Instant at(String time) {
        return TUESDAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    private static History history(Profile profile, DeskPlan plan, LogEntry... more) {
        Instant start = at("00:00").minus(Duration.ofDays(1));
        List<LogEntry> entries = new ArrayList<>();
        entries.add(new LogEntry.ProfileGiven(start, profile, Screener.screen(profile)));
        entries.add(new LogEntry.DeskPlanned(start, plan));
        entries.addAll(List.of(more));
        return History.of(entries);
    }

    private static LogEntry told(String time, DeskEvent event) {
        return new LogEntry.DeskTold(at(time), event);
    }

    private static AtDesk desk(History history, String time) {
        return new AtDesk(REPERTOIRE, history, at(time), ZONE);
    }

    private static DeskPlan lasting(int seconds, OwnMove... own) {
        DeskPlan usual = DeskPlan.USUAL;
        return new DeskPlan(
                true, usual.days(), usual.work(), usual.lunch(), new Pace(50, seconds, 8, 3, true), List.of(own));
    }

    /// Takes eight breaks an hour and some minutes apart.
    private static List<List<BreakMove>> day(History start, int minutesApart) {
        List<List<BreakMove>> breaks = new ArrayList<>();
        History history = start;
        for (int i = 0; i < 8; i++) {
            Instant now = at("09:00").plus(Duration.ofMinutes((long) i * minutesApart));
            List<BreakMove> due =
                    new AtDesk(REPERTOIRE, history, now, ZONE).breaks().due();
            breaks.add(due);
            history = history.after(List.of(
                    new LogEntry.DeskTold(now, new DeskEvent.Prompted(due)),
                    new LogEntry.DeskTold(now.plusSeconds(120), new DeskEvent.BreakTaken(due))));
        }
        return breaks;
    }

    private static Set<String> exercises(List<BreakMove> moves) {
        return moves.stream()
                .flatMap(move -> move instanceof BreakMove.OfCatalog known
                        ? Stream.of(known.exercise().value())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 90, 105, 120})
    void aBreakHasOneThingWithEffortAndOneChangeOfPostureInItsTime(int seconds) {
        History history = history(SOMEBODY, lasting(seconds));
        for (List<BreakMove> moves : day(history, 65)) {
            assertEquals(1, exercises(moves).stream().filter(EFFORT::contains).count(), moves::toString);
            assertTrue(
                    moves.stream().anyMatch(move -> move instanceof BreakMove.Walk)
                            || exercises(moves).stream().anyMatch(id -> !EFFORT.contains(id)),
                    moves::toString);
            int taken = moves.stream()
                    .mapToInt(desk(history, "09:00").breaks()::seconds)
                    .sum();
            assertTrue(taken <= seconds && taken > seconds - 30, () -> taken + " s: " + moves);
        }
    }

    @Test
    void theMovesTakeTurnsAndNoneHasMoreThanTwoSetsADay() {
        List<List<BreakMove>> day = day(history(SOMEBODY, lasting(90)), 65);
        Map<String, Long> counts = day.stream()
                .flatMap(moves -> exercises(moves).stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertTrue(counts.keySet().containsAll(EFFORT), counts::toString);
        assertEquals(7, counts.size(), counts::toString);
        assertTrue(counts.values().stream().allMatch(count -> count <= 2), counts::toString);
        assertTrue(day.stream().flatMap(List::stream).anyMatch(BreakMove.Walk.class::isInstance));
    }

    @Test
    void nothingComesTwiceWithinAnHour() {
        List<List<BreakMove>> day = day(history(SOMEBODY, lasting(90)), 25);
        for (int i = 2; i < day.size(); i++) {
            Set<String> before = new HashSet<>(exercises(day.get(i - 1)));
            before.addAll(exercises(day.get(i - 2)));
            before.retainAll(exercises(day.get(i)));
            assertEquals(Set.of(), before, day::toString);
        }
    }

    @Test
    void whoeverSkipsGetsSomethingElse() {
        History history = history(SOMEBODY, lasting(90));
        List<BreakMove> first = desk(history, "09:50").breaks().due();
        History skipped = history.after(
                List.of(told("09:50", new DeskEvent.Prompted(first)), told("09:51", new DeskEvent.Skipped())));
        Set<String> next = exercises(desk(skipped, "10:41").breaks().due());
        next.retainAll(exercises(first));
        assertEquals(Set.of(), next);
    }

    @Test
    void aBandAtTheDeskIsALightOne() {
        ExerciseId pullApart = new ExerciseId("band-pull-apart");
        AtDesk desk = desk(history(SOMEBODY, lasting(90)), "09:50");
        assertTrue(desk.breaks().exercises().contains(pullApart));
        assertInstanceOf(Load.Elastic.class, desk.breaks().load(pullApart));
    }

    @Test
    void withMuchPainOrAnIllnessABreakIsAWalk() {
        DeskPlan plan = lasting(90, new OwnMove("Nerve glide", Work.reps(8), ""));
        LogEntry rated = new LogEntry.CheckedIn(at("08:00"), new CheckIn(Optional.of(new Pain(6)), Optional.empty()));
        LogEntry day = new LogEntry.DayTold(
                at("08:00"),
                new DailyReport(
                        Optional.of(new Pain(7)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
        LogEntry ill = new LogEntry.IllnessTold(at("08:00"), true);
        for (LogEntry entry : List.of(rated, day, ill)) {
            List<BreakMove> due =
                    desk(history(SOMEBODY, plan, entry), "09:50").breaks().due();
            assertEquals(
                    List.of("walk: 60 s"), due.stream().map(Object::toString).toList(), entry::toString);
        }
    }

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
    void beforeAnyQuestionABreakIsAWalkOrAMoveOfOnesOwn() {
        History history = History.of(List.of(new LogEntry.DeskPlanned(
                at("08:00"), lasting(90, new OwnMove("Nerve glide", Work.reps(8), "Slowly.")))));
        assertEquals("[walk: 60 s]", desk(history, "09:50").breaks().due().toString());
        History later = history.after(told("09:52", new DeskEvent.BreakTaken(List.of())));
        assertEquals(
                "[own Nerve glide: 8 reps, walk: 50 s]",
                desk(later, "10:45").breaks().due().toString());
    }

    @Test
    void movesOfOnesOwnTakeTurnsInEveryOtherBreak() {
        DeskPlan plan = lasting(
                90, new OwnMove("Nerve glide", Work.reps(8), ""), new OwnMove("Calf raise", Work.seconds(40), ""));
        List<List<BreakMove>> day = day(history(SOMEBODY, plan), 65);
        List<String> own = IntStream.range(0, day.size())
                .boxed()
                .flatMap(i -> day.get(i).stream()
                        .filter(BreakMove.Own.class::isInstance)
                        .map(move -> i + " " + move))
                .toList();
        assertEquals(4, own.size(), day::toString);
        assertTrue(day.stream().allMatch(moves -> moves.size() >= 2), day::toString);
    }

    @Test
    void anOwnMoveThatFillsTheBreakStandsAlone() {
        DeskPlan plan = lasting(60, new OwnMove("Plank", Work.seconds(60), ""));
        History history = history(SOMEBODY, plan, told("09:00", new DeskEvent.BreakTaken(List.of())));
        assertEquals("[own Plank: 60 s]", desk(history, "09:50").breaks().due().toString());
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
        assertEquals(new DeskTally(1, 0, 0, 0, 1, 0), days.get(TUESDAY.minusDays(1)));
        assertEquals(new DeskTally(2, 1, 0, 1, 0, 0), days.get(TUESDAY));
        assertEquals(Map.of(TUESDAY.minusDays(1), new DeskTally(3, 1, 0, 1, 1, 0)), AtDesk.byWeek(days));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsOfferedWhatIsNotForThem(People people) {
        for (Person person : people.first(20, REPERTOIRE)) {
            Profile profile = person.profile();
            if (!(Screener.screen(profile) instanceof Verdict.Train train)) {
                assertEquals(
                        List.of(),
                        desk(history(profile, lasting(90)), "09:50").breaks().due(),
                        person::told);
                continue;
            }
            List<List<BreakMove>> day = day(history(profile, lasting(90)), 50);
            Map<String, Long> counts = day.stream()
                    .flatMap(moves -> exercises(moves).stream())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
            assertTrue(counts.values().stream().allMatch(count -> count <= 2), person::told);
            counts.keySet().forEach(id -> {
                var suitability = REPERTOIRE.exercise(new ExerciseId(id)).suitability();
                assertFalse(suitability.isExcludedBy(train.filters()), () -> id + " for " + person.told());
            });
            assertTrue(day.stream().noneMatch(List::isEmpty), person::told);
        }
    }
}
