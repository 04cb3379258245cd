package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Side;

/// What the coach says at the end of a session, for each exercise and for the program as a whole.
class DebriefTest {

    private static final String ROWS = "2 x 12 reps: band-row, red band";
    private static final String ANGELS = "2 x 10 reps: back-to-wall-angel, bodyweight";

    private final Weeks weeks = new Weeks();

    @BeforeEach
    void answer() {
        weeks.answered(0);
    }

    @Test
    void eachExerciseOfWhichSomethingWasToldIsDecided() {
        LogEntry.SessionFinished end = weeks.session(0, ROWS, ANGELS)
                .set(0, 1, "12 reps", "red band")
                .set(0, 2, "12 reps", "red band")
                .ending(false);
        assertEquals(List.of("P8 2 x 13 reps: band-row, red band"), spoken(end));
    }

    @Test
    void aSetThatWasNotDoneCountsUnlessTimeRanOut() {
        Weeks.Session session = weeks.session(0, ROWS).set(0, 1, "12 reps", "red band");
        assertEquals(List.of("P5 2 x 10 reps: band-row, red band"), spoken(session.ending(false)));
        assertEquals(List.of("P8 2 x 13 reps: band-row, red band"), spoken(session.ending(true)));
    }

    @Test
    void theLoadThatWasTakenCountsNotTheOneThatWasAsked() {
        LogEntry.SessionFinished end = weeks.session(0, ROWS)
                .set(0, 1, "12 reps", "green band")
                .set(0, 2, "12 reps", "yellow band")
                .ending(false);
        assertEquals(List.of("P8 2 x 13 reps: band-row, yellow band"), spoken(end));
    }

    @Test
    void warmUpsAndStretchesAreNotDecided() {
        Script script = new Script(
                List.of(
                        item(Part.WARM_UP, ANGELS, new Reason.StartHere()),
                        item(Part.STRENGTH, ROWS, new Reason.StartHere())),
                600);
        LogEntry.SessionFinished end = weeks.session(0, script, CheckIn.NOT_ASKED, List.of())
                .set(0, 1, "10 reps", "bodyweight")
                .set(1, 1, "12 reps", "red band")
                .set(1, 2, "12 reps", "red band")
                .ending(false);
        assertEquals(List.of("P8 2 x 13 reps: band-row, red band"), spoken(end));
    }

    /// P2: two above what hurt before the session.
    @Test
    void painCountsFromTheStartOfTheSession() {
        Script script = new Script(List.of(item(Part.STRENGTH, ROWS, new Reason.StartHere())), 600);
        LogEntry.SessionFinished end = weeks.session(0, script, CheckIn.of(Pain.NONE), List.of())
                .set(0, 1, "12 reps", "red band")
                .set(0, 2, "12 reps", "red band")
                .hurts(0, 2)
                .ending(false);
        assertEquals(List.of("P2 2 x 12 reps: band-row, red band"), spoken(end));
    }

    @Test
    void aNumberBeyondBeliefWaitsUntilItIsConfirmed() {
        Weeks.Session session =
                weeks.session(0, "1 x 12 reps: band-row, red band").set(0, 1, "99 reps", "red band");
        assertEquals(List.of("P10 1 x 12 reps: band-row, red band"), spoken(session.ending(false)));
        assertEquals(
                List.of("P6 1 x 8 reps: band-row, green band"),
                spoken(session.confirmed(0, 1, "99 reps", "red band").ending(false)));
    }

    @Test
    void aLoadFarAboveTheHeaviestSoFarWaitsToo() {
        weeks.asAsked(0, "1 x 8 reps: one-arm-dumbbell-row, 5 kg");
        LogEntry.SessionFinished end = weeks.session(2, "1 x 8 reps: one-arm-dumbbell-row, 4 kg")
                .set(0, 1, "8 reps", "10.5 kg")
                .ending(false);
        assertEquals("P10", end.decided().getFirst().decision().reason().rule());
        LogEntry.SessionFinished fine = new Weeks()
                .answered(0)
                .asAsked(0, "1 x 8 reps: one-arm-dumbbell-row, 6 kg")
                .session(2, "1 x 8 reps: one-arm-dumbbell-row, 4 kg")
                .set(0, 1, "8 reps", "10.5 kg")
                .ending(false);
        assertEquals("P8", fine.decided().getFirst().decision().reason().rule());
    }

    /// P1: in the same pattern, on whatever exercise of the ladder.
    @Test
    void redPainTwiceInAPatternTakesItOut() {
        weeks.session(0, ROWS).set(0, 1, "12 reps", "red band").hurts(0, 6).end();
        assertEquals(Book.SQUEEZE, weeks.history().inPlaceOf(Book.BAND_ROW));
        LogEntry.SessionFinished end = weeks.session(14, "1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s")
                .set(0, 1, "8 reps", "bodyweight")
                .hurts(0, 5)
                .ending(false);
        assertEquals(
                "REMOVE_PATTERN", end.decided().getFirst().decision().step().name());
        weeks.with(end);
        assertEquals(List.of(Book.SQUEEZE), List.copyOf(weeks.history().removedPatterns()));
    }

    @Test
    void redPainElsewhereIsAnotherMatter() {
        weeks.session(0, ROWS).set(0, 1, "12 reps", "red band").hurts(0, 6).end();
        LogEntry.SessionFinished end = weeks.session(3, ANGELS)
                .set(0, 1, "10 reps", "bodyweight")
                .hurts(0, 5)
                .ending(false);
        assertEquals("STOP_EXERCISE", end.decided().getFirst().decision().step().name());
    }

    @Test
    void inALighterWeekTheOldPlaceIsKept() {
        weeks.asAsked(0, ROWS);
        LogEntry.SessionFinished end = weeks.session(2, new Reason.Deloading("D3"), "1 x 13 reps: band-row, red band")
                .set(0, 1, "13 reps", "red band")
                .ending(false);
        assertEquals(List.of("D3 2 x 13 reps: band-row, red band"), spoken(end));
    }

    @Test
    void inABusyWeekTheSetsComeBack() {
        weeks.asAsked(0, ROWS);
        LogEntry.SessionFinished end = weeks.session(2, new Reason.Busy(), "1 x 13 reps: band-row, red band")
                .set(0, 1, "13 reps", "red band")
                .ending(false);
        assertEquals(List.of("P8 2 x 14 reps: band-row, red band"), spoken(end));
    }

    @Test
    void afterABreakTheWayBackBegins() {
        weeks.asAsked(0, ROWS);
        Reason back = new Reason.Returned("B3", 20, Optional.empty());
        weeks.session(20, back, "1 x 12 reps: band-row, yellow band")
                .set(0, 1, "12 reps", "yellow band")
                .end();
        assertTrue(weeks.history()
                .standing(Book.BAND_ROW)
                .orElseThrow()
                .footing()
                .restore()
                .isPresent());
        assertEquals(
                "1 x 13 reps: band-row, yellow band",
                weeks.history()
                        .standing(Book.BAND_ROW)
                        .orElseThrow()
                        .prescription()
                        .toString());
    }

    /// S2: four fifths of the plan, where the same hour two weeks ago still counts.
    @Test
    void roomForSetsNeedsTimeAndTwoGoodWeeks() {
        for (int day : List.of(0, 3, 7, 10)) {
            weeks.asAsked(day, ANGELS);
        }
        Weeks.Session session = weeks.session(14, "2 x 20 s: front-plank, bodyweight")
                .set(0, 1, "45 s", "bodyweight")
                .set(0, 2, "45 s", "bodyweight");
        assertEquals(List.of("S2 3 x 20 s: front-plank, bodyweight"), spoken(session.ending(false)));
        weeks.sessionsAWeek = 4;
        assertEquals(List.of("P6 2 x 45 s: front-plank, bodyweight"), spoken(session.ending(false)));
    }

    /// G1 and G2.
    @Test
    void theGripIsTrainedWhenItGaveOutTwiceInThree() {
        gripSession(0, true);
        assertEquals(Optional.empty(), weeks.history().course().grip().accessory());
        gripSession(2, false);
        gripSession(4, true);
        assertEquals(Optional.of(Book.CARRY), weeks.history().course().grip().accessory());
        gripSession(6, false);
        gripSession(8, false);
        assertEquals(Optional.of(Book.CARRY), weeks.history().course().grip().accessory());
        gripSession(10, false);
        assertEquals(Optional.empty(), weeks.history().course().grip().accessory());
    }

    @Test
    void withoutAnythingForTheGripNothingIsAdded() {
        weeks.profile = Weeks.profile(
                weeks.profile.trainee().level(), weeks.profile.wishes().goal(), Set.of());
        gripSession(0, true);
        gripSession(2, true);
        assertEquals(Optional.empty(), weeks.history().course().grip().accessory());
    }

    /// A1.
    @Test
    void theWeakerSideGetsOneMoreSetAfterTwoSessions() {
        sides(0, 8, 10);
        assertEquals(Optional.empty(), extra(1));
        sides(2, 10, 8);
        assertEquals(Optional.empty(), extra(3), "the other side");
        sides(4, 10, 8);
        assertEquals(Optional.of(Side.RIGHT), extra(5));
        assertEquals(Optional.of(Side.RIGHT), extra(31));
        assertEquals(Optional.empty(), extra(32));
        assertTrue(sides(6, 10, 5).stream().noneMatch(Change.SideGetsMore.class::isInstance), "it has one already");
        assertEquals(Optional.of(Side.RIGHT), extra(31));
        assertEquals(Optional.empty(), extra(32));
    }

    /// D4.
    @Test
    void twoExercisesThatDropTwiceBringALighterWeek() {
        weeks.asAsked(0, "1 x 20 reps: band-row, red band", "1 x 20 reps: back-to-wall-angel, bodyweight");
        assertEquals(List.of(), dropped(2, 16, 17));
        assertEquals(List.of(), dropped(4, 12, 13));
        assertEquals(
                List.of(new Change.LighterWeek(
                        new Change.Cause.Dropped(List.of(Book.BAND_ROW, Book.ANGEL)), Weeks.day(13))),
                dropped(6, 9, 10));
        assertEquals(List.of(), dropped(8, 7, 8), "once");
        assertEquals(List.of(), dropped(10, 5, 6), "none in a lighter week");
    }

    /// D1 and D2.
    @Test
    void whatStandsStillIsAnsweredByALighterWeekFirst() {
        weeks.asAsked(0, "1 x 12 reps: band-row, red band");
        flat(2);
        flat(4);
        assertEquals(Optional.empty(), weeks.history().course().deloads().week());
        flat(6);
        Change.LighterWeek week = weeks.history().course().deloads().week().orElseThrow();
        assertEquals(new Change.Cause.StoodStill(Book.BAND_ROW, 3), week.cause());
        assertEquals(Weeks.day(13), week.until());
    }

    @Test
    void whoCameTooSeldomDoesNotStandStill() {
        weeks.asAsked(0, "1 x 12 reps: band-row, red band");
        flat(7);
        flat(14);
        flat(21);
        assertEquals(Optional.empty(), weeks.history().course().deloads().week());
    }

    @Test
    void practiceChangesNothingAboutTheProgram() {
        Script stretch = new Script(List.of(item(Part.STRETCH, ANGELS, new Reason.StartHere())), 60);
        weeks.session(0, stretch, CheckIn.NOT_ASKED, List.of()).gripFirst(0).end();
        LogEntry.SessionFinished end = weeks.session(1, stretch, CheckIn.NOT_ASKED, List.of())
                .gripFirst(0)
                .ending(false);
        assertEquals(List.of(), end.changes());
        assertFalse(weeks.history().lastFinished().isPresent());
    }

    private void flat(int day) {
        weeks.session(day, "1 x 12 reps: band-row, red band")
                .set(0, 1, "12 reps", "red band")
                .felt(0, Effort.HARD)
                .end();
    }

    private List<Change> dropped(int day, int rows, int angels) {
        LogEntry.SessionFinished end = weeks.session(
                        day, "1 x 5 reps: band-row, red band", "1 x 5 reps: back-to-wall-angel, bodyweight")
                .set(0, 1, rows + " reps", "red band")
                .set(1, 1, angels + " reps", "bodyweight")
                .ending(false);
        weeks.with(end);
        return end.changes();
    }

    private void gripSession(int day, boolean isFirst) {
        Weeks.Session session =
                weeks.session(day, "1 x 12 reps: band-row, red band").set(0, 1, "12 reps", "red band");
        (isFirst ? session.gripFirst(0) : session).end();
    }

    private List<Change> sides(int day, int left, int right) {
        LogEntry.SessionFinished end = weeks.session(day, "1 x 8 reps: one-arm-dumbbell-row, 4 kg")
                .sides(0, left, right, "4 kg")
                .ending(false);
        weeks.with(end);
        return end.changes();
    }

    private Optional<Side> extra(int day) {
        return weeks.history()
                .course()
                .sides()
                .weaker(Book.ROW, Weeks.day(day))
                .filter(Script.WeakerSide::getsMore)
                .map(Script.WeakerSide::side);
    }

    private static Script.Item item(Part part, String prescription, Reason because) {
        return new Script.Item(part, Prescription.parse(prescription), 45, Optional.empty(), because);
    }

    private static List<String> spoken(LogEntry.SessionFinished end) {
        return end.decided().stream().map(DebriefTest::spoken).toList();
    }

    private static String spoken(Decided decided) {
        return decided.decision().reason().rule() + " "
                + decided.decision().prescription().map(Prescription::toString).orElse("left out");
    }
}
