package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.CheckIn;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Reason;
import org.plumbline.history.Side;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;

/// What the coach says before a session: a softer return, a lighter week, one set more, or less time.
class BriefingTest {

    private static final String ROWS = "2 x 12 reps: band-row, red band";

    private final Weeks weeks = new Weeks();

    @BeforeEach
    void answer() {
        weeks.answered(0);
    }

    @Test
    void onAnOrdinaryDayTheStandingIsAsked() {
        weeks.asAsked(0, ROWS);
        assertEquals("P8 2 x 13 reps: band-row, red band", open(3, 2));
    }

    /// B1 to B5.
    @Test
    void afterABreakTheReturnIsSofter() {
        weeks.asAsked(0, ROWS);
        assertEquals("P8 2 x 13 reps: band-row, red band", open(7, 2));
        assertEquals("B2 1 x 12 reps: band-row, red band", open(8, 2));
        assertEquals("B3 1 x 12 reps: band-row, yellow band", open(15, 2));
        assertEquals("B4 1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s", open(29, 2));
        assertEquals("B5 1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s", open(85, 2));
    }

    @Test
    void whoWasIllReturnsSoftlyAfterAnyBreak() {
        weeks.asAsked(0, ROWS);
        weeks.with(new LogEntry.IllnessTold(Weeks.day(1), true)).with(new LogEntry.IllnessTold(Weeks.day(2), false));
        assertEquals("B2 1 x 12 reps: band-row, red band", open(3, 2));
        assertEquals("B3 1 x 12 reps: band-row, yellow band", open(15, 2));
    }

    @Test
    void busyWeeksHaveOneSetAndTwoFromSixtyOn() {
        weeks.asAsked(0, "3 x 12 reps: band-row, red band");
        weeks.with(new LogEntry.BusyTold(Weeks.day(1), true));
        assertEquals("B7 1 x 13 reps: band-row, red band", open(3, 3));
        aged(60);
        assertEquals("B7 2 x 13 reps: band-row, red band", open(3, 3));
        aged(59);
        assertEquals("B7 1 x 13 reps: band-row, red band", open(3, 3));
    }

    @Test
    void whoDoesOneSetAnywayIsNotToldToDoLess() {
        weeks.asAsked(0, "1 x 12 reps: band-row, red band");
        weeks.with(new LogEntry.BusyTold(Weeks.day(1), true));
        assertEquals("P8 1 x 13 reps: band-row, red band", open(3, 2));
    }

    /// S1 and S2.
    @Test
    void theWeeksAddOneSetWhereItIsEarned() {
        kept();
        assertEquals("S1 3 x 16 reps: band-row, red band", open(14, 3));
        assertEquals("P8 2 x 16 reps: band-row, red band", open(14, 2));
        weeks.sessionsAWeek = 3;
        assertEquals("P8 2 x 16 reps: band-row, red band", open(14, 3));
    }

    @Test
    void noSetIsAddedBeforeTwoWeeksAreOver() {
        weeks.asAsked(0, ROWS).asAsked(2, ROWS).asAsked(4, ROWS).asAsked(7, ROWS);
        assertEquals("P8", open(13, 3).substring(0, 2));
        assertEquals("S1", open(14, 3).substring(0, 2));
    }

    @Test
    void noSetIsAddedAfterPainAStepUpOrInALighterWeek() {
        kept();
        weeks.session(13, ROWS)
                .set(0, 1, "12 reps", "red band")
                .set(0, 2, "12 reps", "red band")
                .hurts(0, 3)
                .end();
        assertEquals("P2 2 x 12 reps: band-row, red band", open(14, 3));
    }

    @Test
    void noSetIsAddedWithAStepUp() {
        kept();
        weeks.session(13, ROWS)
                .set(0, 1, "20 reps", "red band")
                .set(0, 2, "20 reps", "red band")
                .end();
        assertEquals("P6 2 x 8 reps: band-row, green band", open(14, 3));
    }

    @Test
    void noSetIsAddedForSoreMuscles() {
        kept();
        Briefing sore = briefing(14, new CheckIn(Optional.empty(), Optional.of(new Pain(6))));
        assertEquals(Optional.of("D4"), sore.deload());
        assertEquals(
                2,
                sore.open(weeks.history().standing(Book.BAND_ROW).orElseThrow(), 3)
                        .prescription()
                        .sets());
    }

    @Test
    void twoExercisesAWeekMayGrow() {
        kept();
        assertEquals(2, briefing(14, CheckIn.NOT_ASKED).setsLeftToAdd());
        weeks.session(14, new Reason.Ramped(3), "3 x 12 reps: band-row, red band")
                .end();
        assertEquals(1, briefing(15, CheckIn.NOT_ASKED).setsLeftToAdd());
        assertEquals(2, briefing(21, CheckIn.NOT_ASKED).setsLeftToAdd());
    }

    /// D3, D4 and PAIN4 are said as the session begins; a return from a break is soft already.
    @Test
    void aLighterWeekBeginsWithASessionButNotAfterABreak() {
        weeks.asAsked(0, ROWS);
        CheckIn sore = new CheckIn(Optional.empty(), Optional.of(new Pain(7)));
        assertEquals(
                List.of(new Change.LighterWeek(new Change.Cause.Sore(7), Weeks.day(14))),
                briefing(7, sore).changes());
        assertEquals(List.of(), briefing(8, sore).changes());
        assertEquals(Optional.empty(), briefing(8, sore).deload());
        assertEquals(Optional.empty(), briefing(7, CheckIn.NOT_ASKED).deload());
        weeks.with(new LogEntry.IllnessTold(Weeks.day(1), true));
        assertEquals(List.of(), briefing(7, sore).changes());
    }

    @Test
    void aLighterWeekUnderWayGoesOn() {
        weeks.asAsked(0, ROWS);
        Change begun = new Change.LighterWeek(new Change.Cause.Scheduled(6), Weeks.day(9));
        weeks.with(new LogEntry.MorningTold(
                Weeks.day(2),
                weeks.history().lastFinished().orElseThrow().session().id(),
                new MorningReport(Pain.NONE, 0, false),
                Optional.empty(),
                List.of(),
                Changed.untold(List.of(begun))));
        assertEquals(Optional.of("D3"), briefing(3, CheckIn.NOT_ASKED).deload());
        assertEquals(Optional.empty(), briefing(9, CheckIn.NOT_ASKED).deload());
    }

    @Test
    void painThatRisesOverWeeksIsSaidOnce() {
        weeks.with(new LogEntry.CheckedIn(Weeks.day(1), CheckIn.of(new Pain(1))));
        weeks.with(new LogEntry.CheckedIn(Weeks.day(15), CheckIn.of(new Pain(4))));
        assertEquals(
                List.of(new Change.SeeProfessional(true, 10, 40)),
                briefing(16, CheckIn.NOT_ASKED).changes());
    }

    @Test
    void aSiblingStandsInForFourWeeks() {
        weeks.asAsked(0, ROWS);
        Change tried = new Change.SiblingTried(Book.BAND_ROW, Book.ANGEL, Weeks.day(30));
        weeks.session(2, ROWS).end();
        weeks.with(new LogEntry.MorningTold(
                Weeks.day(3),
                weeks.history().lastFinished().orElseThrow().session().id(),
                new MorningReport(Pain.NONE, 0, false),
                Optional.empty(),
                List.of(),
                Changed.untold(List.of(tried))));
        assertEquals(Optional.of(Book.ANGEL), briefing(29, CheckIn.NOT_ASKED).standIn(Book.BAND_ROW));
        assertEquals(Optional.empty(), briefing(30, CheckIn.NOT_ASKED).standIn(Book.BAND_ROW));
        assertEquals(Optional.empty(), briefing(29, CheckIn.NOT_ASKED).standIn(Book.ROW));
    }

    @Test
    void theWeakerSideBegins() {
        assertEquals(Optional.empty(), briefing(1, CheckIn.NOT_ASKED).weakerSide(Book.ROW));
        weeks.session(0, "1 x 8 reps: one-arm-dumbbell-row, 4 kg")
                .sides(0, 9, 10, "4 kg")
                .end();
        assertEquals(
                Optional.of(Side.LEFT),
                briefing(1, CheckIn.NOT_ASKED).weakerSide(Book.ROW).map(side -> side.side()));
    }

    @Test
    void onlyWhatMayBeDoneBegins() {
        Briefing briefing = briefing(1, CheckIn.NOT_ASKED);
        assertEquals(
                Optional.of("1 x 10 reps: band-row, red band"),
                briefing.begin(Book.BAND_ROW).map(Prescription::toString));
        assertEquals(Optional.empty(), briefing.begin(Book.CABLE_ROW));
        assertTrue(briefing.isEligible(Book.BAND_ROW));
        assertFalse(briefing.isEligible(Book.CABLE_ROW));
        assertFalse(briefing.isEligible(new ExerciseId("unknown")));
    }

    private void kept() {
        weeks.asAsked(0, ROWS)
                .asAsked(3, "2 x 13 reps: band-row, red band")
                .asAsked(7, "2 x 14 reps: band-row, red band")
                .asAsked(10, "2 x 15 reps: band-row, red band");
    }

    private void aged(int age) {
        Profile old = weeks.profile;
        weeks.profile = new Profile(
                new Trainee(age, Optional.empty(), Level.L0, false), old.kit(), old.wishes(), old.health(), 8);
    }

    private Briefing briefing(int day, CheckIn checkIn) {
        return new Briefing(weeks.terms(), weeks.history(), Weeks.day(day), checkIn, weeks.sessionsAWeek);
    }

    private String open(int day, int planned) {
        Briefing.Opening opening = briefing(day, CheckIn.NOT_ASKED)
                .open(weeks.history().standing(Book.BAND_ROW).orElseThrow(), planned);
        return opening.because().rule() + " " + opening.prescription();
    }
}
