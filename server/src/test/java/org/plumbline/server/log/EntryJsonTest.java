package org.plumbline.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.Footing;
import org.plumbline.history.Hurt;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.history.Streaks;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
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
                new LogEntry.SessionStarted(NOON, SESSION, script()),
                new LogEntry.SetLogged(NOON, SESSION, 4, 1, new DoneSet(Work.reps(20), new Load.Elastic(Band.RED))),
                new LogEntry.EffortTold(NOON, SESSION, 4, Effort.HARD),
                new LogEntry.PainTold(NOON, SESSION, 4, new Pain(6), PainKind.SHARP, true),
                new LogEntry.ItemSkipped(NOON, SESSION, 2, SkipReason.NO_EQUIPMENT),
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
                new LogEntry.ClearanceConfirmed(NOON));
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
                new Reason.Building(14, Effort.EASY));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void readsWhatItWrites(LogEntry entry) {
        String text = EntryJson.write(entry);
        assertEquals(entry, EntryJson.read(EntryJson.kind(entry), NOON, text), text);
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
