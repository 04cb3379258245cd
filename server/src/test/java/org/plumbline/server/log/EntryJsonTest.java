package org.plumbline.server.log;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.Pace;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.dose.Band;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.Begun;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.Doubt;
import org.plumbline.history.EachSide;
import org.plumbline.history.Footing;
import org.plumbline.history.Hurt;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Reason;
import org.plumbline.history.Restore;
import org.plumbline.history.Script;
import org.plumbline.history.Selection;
import org.plumbline.history.SessionId;
import org.plumbline.history.Side;
import org.plumbline.history.SkipReason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.history.Streaks;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Reminder;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Verdict;

/// Every entry that can be written can be read again, and a form written once stays readable for ever.
class EntryJsonTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SessionId SESSION = new SessionId(UUID.fromString("01950000-0000-7000-8000-000000000001"));
    private static final Prescription PULL_APART = Prescription.parse("2 x 15 reps: band-pull-apart, red band");

    static Stream<LogEntry> entries() {
        return Stream.of(
                new LogEntry.ProfileGiven(
                        NOON, profile(), new Verdict.Train(Set.of(Condition.NECK_TENSION), List.of())),
                new LogEntry.ProfileGiven(NOON, profile(), new Verdict.Train(Set.of(), List.of()), false),
                new LogEntry.SessionStarted(NOON, SESSION, script()),
                new LogEntry.SessionStarted(
                        NOON,
                        SESSION,
                        script(),
                        CheckIn.NOT_ASKED,
                        List.of(new Changed(new Change.LighterWeek(new Change.Cause.Sore(7), NOON), "A lighter week.")),
                        new Begun("Good to see you.", Map.of(0, "21 days off: one step lighter."))),
                new LogEntry.SetLogged(NOON, SESSION, 4, 1, new DoneSet(Work.reps(20), new Load.Elastic(Band.RED))),
                new LogEntry.EffortTold(NOON, SESSION, 4, Effort.HARD),
                new LogEntry.PainTold(NOON, SESSION, 4, new Pain(6), PainKind.SHARP, true),
                new LogEntry.ItemSkipped(NOON, SESSION, 2, SkipReason.NO_EQUIPMENT),
                new LogEntry.SessionStarted(NOON, SESSION, script().madeAt(NOON.minusSeconds(86_400))),
                new LogEntry.ItemSwapped(NOON, SESSION, 2, SkipReason.TOO_HARD, PULL_APART),
                new LogEntry.NoteTold(NOON, SESSION, Optional.of(2), "The door was in the way."),
                new LogEntry.NoteTold(NOON, SESSION, Optional.empty(), "Slept badly, \"as always\"\nbut it went well."),
                new LogEntry.SetCorrected(
                        NOON,
                        SESSION,
                        4,
                        2,
                        new DoneSet(Work.reps(9), new Load.Elastic(Band.RED)).confirmed(),
                        List.of(decided(new Reason.SetBefore()))),
                new LogEntry.SessionFinished(
                        NOON,
                        SESSION,
                        true,
                        reasons().map(EntryJsonTest::decided).toList()),
                new LogEntry.MorningTold(
                        NOON,
                        SESSION,
                        new MorningReport(new Pain(4), 3, true),
                        List.of(decided(new Reason.MorningPain(new Pain(4), 3)))),
                new LogEntry.SignsTold(
                        NOON,
                        Set.of(Sign.CHEST_PAIN),
                        new Verdict.NotNow(
                                Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")))),
                new LogEntry.ClearanceConfirmed(NOON),
                new LogEntry.GripTold(NOON, SESSION, 4),
                new LogEntry.CheckedIn(NOON, new CheckIn(Optional.of(new Pain(7)), Optional.empty())),
                new LogEntry.OfferAnswered(NOON, PULL_APART.exercise(), true, List.of(decided(new Reason.StartHere()))),
                new LogEntry.BusyTold(NOON, true),
                new LogEntry.IllnessTold(NOON, false),
                new LogEntry.UpperTrapeziusTold(NOON, true),
                new LogEntry.PlanChanged(
                        NOON,
                        new PlanEdit.Swapped(DayOfWeek.TUESDAY, new ExerciseId("face-pull"), PULL_APART.exercise()),
                        Optional.of(Selection.parse(
                                "TUESDAY band-row x3, band-pull-apart x2; FRIDAY band-row x3, prone-y-raise x2")),
                        "Tuesday: band pull-apart instead of face pull"),
                new LogEntry.PlanUndone(NOON, NOON.minusSeconds(90)));
    }

    static Stream<LogEntry> betweenSessions() {
        List<BreakMove> moves = List.of(
                new BreakMove.OfCatalog(new ExerciseId("chin-tuck"), Work.reps(8)),
                new BreakMove.Own("Glide: left", Work.seconds(30)),
                new BreakMove.Walk(Work.seconds(60)));
        Stream<LogEntry> desk = Stream.of(
                        new DeskEvent.SatDown(),
                        new DeskEvent.CameBack(NOON.minusSeconds(900)),
                        new DeskEvent.LeftDesk(),
                        new DeskEvent.Prompted(moves),
                        new DeskEvent.Snoozed(),
                        new DeskEvent.Skipped(),
                        new DeskEvent.BreakBegun(),
                        new DeskEvent.BreakTaken(moves),
                        new DeskEvent.BreakTaken(moves.subList(1, 3), moves.subList(0, 1)))
                .map(event -> new LogEntry.DeskTold(NOON, event));
        Stream<LogEntry> others = Stream.of(
                new LogEntry.DeskPlanned(
                        NOON,
                        new DeskPlan(
                                true,
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                Hours.parse("09:00-18:00"),
                                Optional.of(Hours.parse("12:00-13:00")),
                                Pace.USUAL,
                                List.of(new OwnMove("Nerve glide", Work.reps(8), "As Mia showed it.")))),
                new LogEntry.SetupTold(NOON, Map.of(SetupPoint.ELBOWS, SetupAnswer.FITS)),
                new LogEntry.DayTold(
                        NOON,
                        new DailyReport(
                                Optional.of(new Pain(3)),
                                Optional.of(4),
                                Optional.of(90),
                                Optional.of(false),
                                Optional.of(7),
                                "Long drive.")),
                new LogEntry.DailyAsked(NOON, false),
                new LogEntry.Measured(
                        NOON, new Measurement(OutcomeMeasure.TRAGUS_TO_WALL, List.of(124, 126, 125), Setup.NONE)),
                new LogEntry.Measured(
                        NOON,
                        new Measurement(
                                OutcomeMeasure.CRANIOVERTEBRAL_ANGLE,
                                List.of(458),
                                Setup.parse("stance standing; side left; device my phone"))),
                new LogEntry.MeasurementDropped(NOON, NOON.minusSeconds(60)),
                new LogEntry.ReminderSet(NOON, Optional.of(new Reminder(LocalTime.of(17, 30), true))),
                new LogEntry.ReminderSet(NOON, Optional.empty()));
        return Stream.concat(desk, others);
    }

    /// Every change of a week, each also in the form that takes it back.
    static Stream<LogEntry> edits() {
        return edit().map(edit -> new LogEntry.PlanChanged(NOON, edit, Optional.empty(), ""));
    }

    private static Stream<PlanEdit> edit() {
        ExerciseId id = new ExerciseId("face-pull");
        LocalDate date = LocalDate.of(2026, 3, 4);
        return Stream.of(
                new PlanEdit.Swapped(DayOfWeek.TUESDAY, id, PULL_APART.exercise()),
                new PlanEdit.Pinned(DayOfWeek.TUESDAY, id, true),
                new PlanEdit.Pinned(DayOfWeek.TUESDAY, id, false),
                new PlanEdit.Disliked(id, true),
                new PlanEdit.Disliked(id, false),
                new PlanEdit.Favored(id, true),
                new PlanEdit.Favored(id, false),
                new PlanEdit.WeakPointTold(Muscle.LOWER_TRAPEZIUS, true),
                new PlanEdit.WeakPointTold(Muscle.LOWER_TRAPEZIUS, false),
                new PlanEdit.Moved(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                new PlanEdit.Traveling(Optional.of(Set.of(Equipment.BAND, Equipment.WALL))),
                new PlanEdit.Traveling(Optional.of(Set.of())),
                new PlanEdit.Traveling(Optional.empty()),
                new PlanEdit.ShortenedDay(date, 8),
                new PlanEdit.SkippedDay(date),
                new PlanEdit.UpperBodyDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY)),
                new PlanEdit.UpperBodyDays(Set.of()),
                new PlanEdit.RoutineFollowed(new RoutineId("T-B")),
                new PlanEdit.TakenOver(),
                new PlanEdit.Afresh());
    }

    /// The fields that are only there sometimes.
    static Stream<LogEntry> fullEntries() {
        CheckIn sore = new CheckIn(Optional.of(new Pain(1)), Optional.of(new Pain(8)));
        DoneSet oneSided = new DoneSet(Work.reps(99), new Load.Weight(7_500), Optional.of(new EachSide(99, 101)), true);
        return Stream.of(
                new LogEntry.SessionStarted(NOON, SESSION, weakerFirst(), sore, changes()),
                new LogEntry.SetLogged(NOON, SESSION, 0, 1, oneSided),
                new LogEntry.EffortTold(NOON, SESSION, 0, Effort.EASY, Optional.of(6)),
                new LogEntry.SessionFinished(NOON, SESSION, false, List.of(doubted()), Changed.untold(changes())),
                new LogEntry.MorningTold(
                        NOON,
                        SESSION,
                        new MorningReport(Pain.NONE, 0, false),
                        Optional.of(new Pain(3)),
                        List.of(),
                        Changed.untold(changes())));
    }

    private static List<Change> changes() {
        ExerciseId id = PULL_APART.exercise();
        return List.of(
                new Change.LighterWeek(new Change.Cause.StoodStill(id, 4), NOON),
                new Change.LighterWeek(new Change.Cause.Scheduled(6), NOON),
                new Change.LighterWeek(new Change.Cause.Dropped(List.of(id)), NOON),
                new Change.LighterWeek(new Change.Cause.Sore(7), NOON),
                new Change.SiblingTried(id, new ExerciseId("face-pull"), NOON),
                new Change.PlateauAnswered(id, 3),
                new Change.GripAdded(new ExerciseId("farmers-carry")),
                new Change.GripRemoved(new ExerciseId("farmers-carry")),
                new Change.SideGetsMore(id, Side.RIGHT, NOON),
                new Change.SeeProfessional(true, 12, 34));
    }

    private static Script weakerFirst() {
        Script.Item line = new Script.Item(
                Part.STRENGTH,
                Prescription.parse("3 x 8 reps: band-pull-apart#narrow, 7.5 kg, hold 2 s, longer-hold"),
                60,
                Optional.empty(),
                new Reason.Returned("B3", 20, Optional.of(new ExerciseId("face-pull"))),
                Optional.of(new Script.WeakerSide(Side.LEFT, true)));
        return new Script(List.of(line), 600);
    }

    private static Decided doubted() {
        Reason reason = new Reason.Doubted(99, new Load.Weight(7_500));
        Footing footing =
                new Footing(Optional.empty(), false, 2, 12, Optional.of(new Restore(new Load.Weight(10_000), 1)));
        Standing standing = new Standing(PULL_APART, reason, Streaks.NONE, footing);
        return new Decided(
                PULL_APART.exercise(),
                Performance.of(List.of(99), Effort.OK).withDoubt(new Doubt(99, new Load.Weight(7_500))),
                new Decision.Train(Step.HOLD, PULL_APART, reason)
                        .offering(Prescription.parse("1 x 8 reps: face-pull, red band")),
                Optional.of(standing),
                "99 is a lot. Was it really that many?");
    }

    private static Stream<Reason> reasons() {
        Load green = new Load.Elastic(Band.GREEN);
        return Stream.of(
                new Reason.StartHere(),
                new Reason.NothingReported(),
                new Reason.StopSign(Sign.FAINTING),
                new Reason.RedPain(new Pain(6), true, false, true),
                new Reason.AmberPain(new Pain(3), true),
                new Reason.MorningPain(new Pain(5), 2),
                new Reason.FormSlipped(40, true),
                new Reason.BelowFloor(9, 12, true),
                new Reason.ConfirmCeiling(20, new Load.Weight(10_000)),
                new Reason.NextLoad(20, new Load.Elastic(Band.RED), green),
                new Reason.SmallerStep(20, HalfStep.NARROWER_GRIP),
                new Reason.NextExercise(20, new ExerciseId("prone-y-raise")),
                new Reason.AtTheTop(21),
                new Reason.FeltHard(12),
                new Reason.Building(14, Effort.EASY),
                new Reason.UneasyMorning(new Pain(1), true),
                new Reason.AnotherSet(20, 3),
                new Reason.Ramped(2),
                new Reason.Returned("B2", 10, Optional.empty()),
                new Reason.Restored(green, new Load.Elastic(Band.BLUE)),
                new Reason.Deloading("D3"),
                new Reason.Busy(),
                new Reason.ForGrip(),
                new Reason.StandsIn(new ExerciseId("face-pull")),
                new Reason.Instead(new ExerciseId("face-pull"), SkipReason.TOO_HARD),
                new Reason.SetBefore());
    }

    @ParameterizedTest
    @MethodSource({"entries", "fullEntries", "edits", "betweenSessions"})
    void readsWhatItWrites(LogEntry entry) {
        String text = EntryJson.write(entry);
        assertEquals(entry, EntryJson.read(EntryKind.of(entry), NOON, text), text);
    }

    @Test
    void everyKindOfEntryIsTried() {
        Set<Class<?>> tried = Stream.concat(entries(), betweenSessions())
                .map(LogEntry::getClass)
                .collect(toSet());
        tried.add(LogEntry.NotUnderstood.class);
        assertEquals(Set.of(LogEntry.class.getPermittedSubclasses()), tried);
        assertEquals(
                Set.of(Reason.class.getPermittedSubclasses()),
                Stream.concat(reasons(), Stream.of(doubted().decision().reason()))
                        .map(Reason::getClass)
                        .collect(toSet()));
        assertEquals(
                Set.of(PlanEdit.class.getPermittedSubclasses()),
                edit().map(PlanEdit::getClass).collect(toSet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind":"swapped","weekday":"TUESDAY","from":"face-pull","to":"band-pull-apart"} | Swapped[weekday=TUESDAY, from=face-pull, to=band-pull-apart]
            {"kind":"pinned","weekday":"TUESDAY","exercise":"face-pull","pinned":true}       | Pinned[weekday=TUESDAY, exercise=face-pull, isPinned=true]
            {"kind":"disliked","exercise":"face-pull","disliked":true}                       | Disliked[exercise=face-pull, isDisliked=true]
            {"kind":"favored","exercise":"face-pull","favorite":true}                        | Favored[exercise=face-pull, isFavorite=true]
            {"kind":"weak-point-told","muscle":"lower-trapezius","weak":true}                | WeakPointTold[muscle=lower-trapezius, isWeak=true]
            {"kind":"moved","from":"TUESDAY","to":"THURSDAY"}                                | Moved[from=TUESDAY, to=THURSDAY]
            {"kind":"traveling","equipment":["band"]}                                        | Traveling[equipment=Optional[[band]]]
            {"kind":"traveling","equipment":[]}                                              | Traveling[equipment=Optional[[]]]
            {"kind":"traveling"}                                                             | Traveling[equipment=Optional.empty]
            {"kind":"shortened-day","date":"2026-03-04","minutes":8}                         | ShortenedDay[date=2026-03-04, minutes=8]
            {"kind":"skipped-day","date":"2026-03-04"}                                       | SkippedDay[date=2026-03-04]
            {"kind":"upper-body-days","weekdays":["SATURDAY"]}                               | UpperBodyDays[weekdays=[SATURDAY]]
            {"kind":"routine-followed","routine":"T-B"}                                      | RoutineFollowed[routine=T-B]
            {"kind":"taken-over"}                                                            | TakenOver[]
            {"kind":"afresh"}                                                                | Afresh[]
            """)
    void everyFormOfAChangeOfTheWeekStaysReadable(String stored, String edit) {
        LogEntry read = EntryJson.read("plan-changed", NOON, "{\"edit\":%s,\"told\":\"\"}".formatted(stored));
        assertEquals(
                edit, assertInstanceOf(LogEntry.PlanChanged.class, read).edit().toString());
        assertEquals("{\"edit\":%s,\"told\":\"\"}".formatted(stored), EntryJson.write(read));
    }

    @Test
    void readsTheFirstFormOfAProfileAsAScreening() {
        LogEntry entry = new LogEntry.ProfileGiven(NOON, profile(), new Verdict.Train(Set.of(), List.of()));
        String stored = EntryJson.write(entry).replace(",\"screening\":true", "");
        assertFalse(stored.contains("screening"), stored);
        assertEquals(entry, EntryJson.read("profile-given", NOON, stored));
    }

    @Test
    void keepsADecisionThatLeavesOut() {
        Decided leftOut = new Decided(
                new ExerciseId("face-pull"),
                Performance.of(List.of(8), Effort.OK).with(new Hurt(new Pain(7), false, false, 0)),
                new Decision.LeaveOut(Step.REMOVE_PATTERN, new Reason.RedPain(new Pain(7), false, false, true)),
                Optional.empty());
        LogEntry entry = new LogEntry.SessionFinished(NOON, SESSION, false, List.of(leftOut));
        assertEquals(entry, EntryJson.read("session-finished", NOON, EntryJson.write(entry)));
    }

    @Test
    void readsTheFirstFormOfASet() {
        String stored = """
                {"session":"01950000-0000-7000-8000-000000000001","item":4,"set":1,"work":"20 reps","load":"red band"}""";
        assertEquals(
                new LogEntry.SetLogged(NOON, SESSION, 4, 1, new DoneSet(Work.reps(20), new Load.Elastic(Band.RED))),
                EntryJson.read("set-logged", NOON, stored));
    }

    @Test
    void readsAChangeWrittenBeforeItsWordsWereKept() {
        String stored = """
                {"session":"01950000-0000-7000-8000-000000000001","shortened":false,"decided":[],
                 "changes":[{"change":"grip-added","exercise":"farmer-carry"}]}""";
        assertEquals(
                new LogEntry.SessionFinished(
                        NOON,
                        SESSION,
                        false,
                        List.of(),
                        Changed.untold(List.of(new Change.GripAdded(new ExerciseId("farmer-carry"))))),
                EntryJson.read("session-finished", NOON, stored));
    }

    @Test
    void refusesAnEntryOfAVersionItDoesNotKnow() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> EntryJson.read("set-measured-by-moon", NOON, "{}"));
        assertEquals("This version does not know the entry 'set-measured-by-moon'", refused.getMessage());
    }

    private static Decided decided(Reason reason) {
        Standing standing = new Standing(
                PULL_APART.withHalfStep(HalfStep.NARROWER_GRIP),
                reason,
                new Streaks(1, 0, 2, 0, 1),
                new Footing(Optional.of(3), true, 1, 14, Optional.empty()));
        Performance done = Performance.of(List.of(15, 14), Effort.EASY)
                .with(new Hurt(new Pain(2), false, true, 1))
                .withMorning(new MorningReport(new Pain(4), 3, false));
        return new Decided(
                PULL_APART.exercise(),
                done,
                new Decision.Train(Step.HOLD, standing.prescription(), reason),
                Optional.of(standing));
    }

    private static Script script() {
        return new Script(
                List.of(
                        new Script.Item(
                                Part.WARM_UP,
                                Prescription.parse("1 x 10 reps: cat-cow, bodyweight"),
                                15,
                                Optional.of("on fists"),
                                new Reason.StartHere()),
                        new Script.Item(
                                Part.STRENGTH, PULL_APART, 45, Optional.empty(), new Reason.Building(14, Effort.OK))),
                1234);
    }

    private static Profile profile() {
        return new Profile(
                new Trainee(34, Optional.of(64_500), Level.L1, true),
                Kit.of(Set.of(Equipment.BAND, Equipment.WALL), List.of(Band.RED, Band.GREEN), List.of(500, 7500)),
                new Wishes(3, 25, true, Goal.STRENGTH, List.of("T-B"), Set.of()),
                new Health(
                        Set.of(Condition.NECK_TENSION),
                        Set.of(),
                        Map.of("neck", new Pain(2)),
                        Optional.of(new Health.BloodPressure(134, 84)),
                        Optional.of(24),
                        Set.of(Clearance.DOCTOR)),
                8);
    }
}
