package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.dose.Band;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Begun;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.server.rules.Samples;

/// Every reason names the numbers that led to it, and none says what must not be said.
class CoachWordsTest {

    private static final CoachWords WORDS = new CoachWords(Catalog.open().repertoire());
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SessionId SESSION = new SessionId(UUID.fromString("01950000-0000-7000-8000-000000000001"));

    @Test
    void namesWhatWasReachedAndHowMuchHarderTheNextBandIs() {
        assertEquals(
                "Both sets reached 20 and felt ok. Green is about a quarter harder, so we start at 10.",
                said(
                        Step.LOAD_UP,
                        new Reason.NextLoad(20, new Load.Elastic(Band.RED), new Load.Elastic(Band.GREEN)),
                        "2 x 10 reps: band-pull-apart, green band",
                        done(Effort.OK, 20, 21)));
    }

    @Test
    void namesKilogramsAndPercent() {
        assertEquals(
                "All three sets reached 20 and felt easy. 10 kg is 2 kg (25 %) more, so we start at 8.",
                said(
                        Step.LOAD_UP,
                        new Reason.NextLoad(20, new Load.Weight(8000), new Load.Weight(10_000)),
                        "3 x 8 reps: one-arm-dumbbell-row, 10 kg",
                        done(Effort.EASY, 20, 20, 20)));
        assertEquals(
                "Both sets reached 20 and felt ok. 10 kg is 2 kg (25 %) more, a big step: once more like this, and it is"
                        + " yours.",
                said(
                        Step.CONFIRM,
                        new Reason.ConfirmCeiling(20, new Load.Weight(10_000)),
                        "2 x 20 reps: one-arm-dumbbell-row, 8 kg",
                        done(Effort.OK, 20, 20)));
    }

    @Test
    void namesTheFirstWeightOnTopOfTheArm() {
        assertEquals(
                "Your set reached 20 and felt ok. 0.5 kg comes on top, so we start at 8.",
                said(
                        Step.LOAD_UP,
                        new Reason.NextLoad(20, Load.BODYWEIGHT, new Load.Weight(500)),
                        "1 x 8 reps: prone-y-raise, 0.5 kg",
                        done(Effort.OK, 20)));
    }

    @Test
    void namesTheSecondsOfALongerHold() {
        assertEquals(
                "Both sets reached 20 and felt ok. A heavier load is too far off or not there, so a small step comes"
                        + " first: hold each one for 3 s, from 8.",
                said(
                        Step.HALF_STEP,
                        new Reason.SmallerStep(20, HalfStep.LONGER_HOLD),
                        "2 x 8 reps: prone-y-raise, bodyweight, hold 3 s, longer-hold",
                        done(Effort.OK, 20, 20)));
    }

    @Test
    void namesTheFormOfTheNextExercise() {
        assertEquals(
                "Both sets reached 20 and felt ok, and no smaller step is left here. Prone Y raise, one arm at a time is"
                        + " next, from 8.",
                said(
                        Step.LADDER_UP,
                        new Reason.NextExercise(20, new ExerciseId("prone-y-raise")),
                        "2 x 8 reps: prone-y-raise#one-arm, bodyweight",
                        done(Effort.OK, 20, 20)));
    }

    @Test
    void namesTheSmallestSetOrAllOfThemWhereTheyWereAlike() {
        String next = "2 x 15 reps: band-pull-apart, red band";
        assertEquals(
                "Your smallest set was 14 and felt ok, so next time aim for 15.",
                said(Step.ADD_REPS, new Reason.Building(14, Effort.OK), next, done(Effort.OK, 16, 14)));
        assertEquals(
                "Both sets reached 14 and felt ok, so next time aim for 15.",
                said(Step.ADD_REPS, new Reason.Building(14, Effort.OK), next, done(Effort.OK, 14, 14)));
    }

    @Test
    void namesTheFloorWithoutShame() {
        Reason once = new Reason.BelowFloor(8, 10, false);
        assertEquals(
                "Your smallest set was 8, and we build from 10 on. Next time 10 is enough.",
                said(Step.HOLD_BELOW_FLOOR, once, "2 x 10 reps: band-pull-apart, red band", done(Effort.OK, 11, 8)));
        Reason open = new Reason.BelowFloor(0, 10, false);
        assertEquals(
                "One set stayed open. Next time 10 is enough.",
                said(Step.HOLD_BELOW_FLOOR, open, "2 x 10 reps: band-pull-apart, red band", done(Effort.OK, 11, 0)));
        Reason again = new Reason.BelowFloor(8, 10, true);
        assertEquals(
                "Both sets reached 8, and we build from 10 on, twice in a row. Next time it is lighter: 2 × 15 with the"
                        + " yellow band.",
                said(Step.LOAD_DOWN, again, "2 x 15 reps: band-pull-apart, yellow band", done(Effort.OK, 8, 8)));
    }

    @Test
    void namesThePainAndWhatTakesThePlace() {
        assertEquals(
                "You felt pain at 6 of 10. Next time scapular squeeze takes its place: 1 × 12.",
                said(
                        Step.STOP_EXERCISE,
                        new Reason.RedPain(new Pain(6), false, false, false),
                        "1 x 12 reps: scapular-squeeze, bodyweight",
                        Performance.NONE));
        assertEquals(
                "The morning after you felt 5 of 10, 3 more than usual. Next time it is less: 1 × 15 with the yellow"
                        + " band. Then we look again.",
                said(
                        Step.REDUCE,
                        new Reason.MorningPain(new Pain(5), 3),
                        "1 x 15 reps: band-pull-apart, yellow band",
                        done(Effort.OK, 15, 15)));
    }

    @Test
    void welcomesBackWithWhatChangesAndWhatWasBefore() {
        Prescription before = Prescription.parse("2 x 15 reps: band-pull-apart, green band");
        Prescription now = Prescription.parse("1 x 15 reps: band-pull-apart, red band");
        assertEquals(
                "21 days off: one step lighter and one set less. That is 1 × 15 with the red band instead of 2 × 15 with"
                        + " the green band.",
                opened(now, new Reason.Returned("B3", 21, Optional.empty()), before));
        assertEquals(
                "Back from being ill: a little less. That is 1 × 13 with the red band instead of 1 × 15 with the red"
                        + " band.",
                opened(now.withTarget(13), new Reason.Returned("B2", 3, Optional.empty()), now));
    }

    @Test
    void keepsWhatTheBeginningOfASessionDecidedAndNothingThatWasToldBefore() {
        Script script = new Script(
                List.of(
                        item("2 x 15 reps: band-row, red band", new Reason.Building(14, Effort.OK)),
                        item("2 x 15 reps: band-pull-apart, red band", new Reason.Ramped(2))),
                600);
        LogEntry.SessionStarted told = WORDS.telling(
                new LogEntry.SessionStarted(
                        NOON,
                        SESSION,
                        script,
                        CheckIn.NOT_ASKED,
                        List.of(new Change.GripAdded(new ExerciseId("farmer-carry")))),
                History.empty());
        assertEquals(
                Map.of(1, "You kept your plan for two weeks and pain stayed low, so there is one set more: 2 now."),
                told.told().lines());
        assertFalse(told.changed().stream().map(Changed::told).anyMatch(String::isEmpty));
    }

    @Test
    void greetsOnceWhoComesBack() {
        Reason back = new Reason.Returned("B3", 21, Optional.empty());
        Script script = new Script(
                List.of(item("1 x 15 reps: band-row, red band", back), item("1 x 12 reps: face-pull, red band", back)),
                600);
        Begun told = WORDS.telling(new LogEntry.SessionStarted(NOON, SESSION, script), History.empty())
                .told();
        assertTrue(told.greeting().startsWith("Good to see you. It has been 21 days"), told::toString);
        assertTrue(told.lines().values().stream().allMatch(line -> line.startsWith("21 days off")), told::toString);
    }

    @Test
    void whatWasToldStands() {
        Decided old = new Decided(
                new ExerciseId("face-pull"),
                Performance.NONE,
                new Decision.LeaveOut(Step.STOP_EXERCISE, new Reason.NothingReported()),
                Optional.empty(),
                "What was said that day.");
        assertEquals("What was said that day.", WORDS.cited(old).text());
    }

    @Test
    void everyReasonKeepsTheWordingRules() {
        Prescription next = Prescription.parse("2 x 10 reps: band-pull-apart, green band");
        Samples.of(Reason.class)
                .forEach(reason -> Stream.of(Step.values())
                        .flatMap(step -> Stream.<Decision>of(
                                new Decision.Train(step, next, reason), new Decision.LeaveOut(step, reason)))
                        .flatMap(decision -> Stream.of(Performance.NONE, done(Effort.EASY, 5), done(Effort.HARD, 5, 9))
                                .map(done -> WORDS.why(decision, done)))
                        .forEach(words -> {
                            assertFalse(WordingTest.NEVER.matcher(words).find(), words);
                            assertTrue(words.endsWith(".") && !words.contains("null") && !words.contains("  "), words);
                        }));
    }

    private static String opened(Prescription now, Reason.Returned back, Prescription before) {
        Standing stood = Standing.startingWith(before);
        Decided decided = new Decided(
                before.exercise(),
                Performance.NONE,
                new Decision.Train(Step.HOLD, before, stood.because()),
                Optional.of(stood));
        History history = History.of(List.of(
                new LogEntry.SessionStarted(NOON, SESSION, new Script(List.of(item(before, stood.because())), 600)),
                new LogEntry.SessionFinished(NOON, SESSION, false, List.of(decided))));
        return WORDS.opening(item(now, back), history);
    }

    private static Script.Item item(String prescription, Reason because) {
        return item(Prescription.parse(prescription), because);
    }

    private static Script.Item item(Prescription prescription, Reason because) {
        return new Script.Item(Part.STRENGTH, prescription, 45, Optional.empty(), because);
    }

    private static String said(Step step, Reason reason, String next, Performance done) {
        return WORDS.why(new Decision.Train(step, Prescription.parse(next), reason), done);
    }

    private static Performance done(Effort effort, Integer... amounts) {
        return Performance.of(List.of(amounts), effort);
    }
}
