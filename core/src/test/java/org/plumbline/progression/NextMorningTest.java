package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;

/// What the morning after a session changes about it (P2, P3, D4, PAIN4).
class NextMorningTest {

    private static final String ROWS = "2 x 12 reps: band-row, red band";
    private static final String ANGELS = "2 x 10 reps: back-to-wall-angel, bodyweight";

    private final Weeks weeks = new Weeks();

    @BeforeEach
    void answer() {
        weeks.answered(0);
    }

    @Test
    void aGoodMorningChangesNothing() {
        weeks.asAsked(0, ROWS, ANGELS);
        LogEntry.MorningTold told = told(0, 0, false);
        assertEquals(List.of(), told.decided());
        assertEquals(List.of(), told.changes());
    }

    @Test
    void aBadMorningTakesTheStepUpBackAndMore() {
        weeks.asAsked(0, ROWS, ANGELS);
        assertEquals(
                List.of("P3 1 x 10 reps: back-to-wall-angel, bodyweight", "P3 1 x 12 reps: band-row, yellow band"),
                spoken(told(2, 2, false)));
    }

    @Test
    void anUneasyMorningHolds() {
        weeks.asAsked(0, ROWS);
        assertEquals(List.of("P2 2 x 12 reps: band-row, red band"), spoken(told(1, 1, false)));
    }

    @Test
    void painThatIsNewAtNightIsBadAtAnyNumber() {
        weeks.asAsked(0, ROWS);
        assertEquals(List.of("P3 1 x 12 reps: band-row, yellow band"), spoken(told(0, 0, true)));
        assertEquals(List.of("P3 1 x 12 reps: band-row, yellow band"), spoken(told(5, 0, false)));
    }

    /// P3: those that hurt in the session, or all of them if none did.
    @Test
    void onlyWhatHurtIsMadeEasierWhereSomethingHurt() {
        weeks.session(0, ROWS, ANGELS)
                .set(0, 1, "12 reps", "red band")
                .set(0, 2, "12 reps", "red band")
                .hurts(0, 1)
                .set(1, 1, "10 reps", "bodyweight")
                .set(1, 2, "10 reps", "bodyweight")
                .end();
        assertEquals(List.of("P3 1 x 12 reps: band-row, yellow band"), spoken(told(3, 3, false)));
    }

    /// P3: where pain already changed the exercise for that session, a morning adds nothing.
    @Test
    void whatPainChangedInTheSessionIsNotChangedAgain() {
        weeks.session(0, ROWS)
                .set(0, 1, "12 reps", "red band")
                .set(0, 2, "12 reps", "red band")
                .hurts(0, 3)
                .end();
        assertEquals(List.of(), spoken(told(6, 3, false)));
    }

    @Test
    void aStepDownOfTheSessionStays() {
        weeks.asAsked(0, ROWS);
        shortDay(2);
        shortDay(4);
        assertEquals(
                "2 x 12 reps: band-row, yellow band",
                weeks.history()
                        .standing(Book.BAND_ROW)
                        .orElseThrow()
                        .prescription()
                        .toString());
        assertEquals(List.of("P3 1 x 12 reps: band-row, yellow band"), spoken(told(2, 2, false)));
    }

    @Test
    void soreMusclesBringALighterWeek() {
        weeks.asAsked(0, ROWS);
        assertEquals(
                List.of(new Change.LighterWeek(new Change.Cause.Sore(6), Weeks.day(8))),
                told(new MorningReport(Pain.NONE, 0, false), Optional.of(new Pain(6)))
                        .changes());
    }

    @Test
    void painThatRisesOverWeeksIsForAProfessional() {
        weeks.asAsked(14, ROWS);
        weeks.with(new LogEntry.CheckedIn(Weeks.day(1), CheckIn.of(new Pain(0))));
        weeks.with(new LogEntry.CheckedIn(Weeks.day(14), CheckIn.of(new Pain(4))));
        LogEntry.MorningTold told = new NextMorning(Book.repertoire(), weeks.terms(), weeks.history())
                .told(
                        weeks.history().lastFinished().orElseThrow().session().id(),
                        new MorningReport(Pain.NONE, 0, false),
                        Optional.empty(),
                        Weeks.day(15));
        assertEquals(List.of(new Change.SeeProfessional(true, 0, 20)), told.changes());
    }

    /// The reference: before the session, or else the usual of the week, or else what was answered.
    @Test
    void theRiseIsCountedFromBeforeTheSession() {
        assertEquals(1, morning().rise(new Pain(4), 3, Weeks.day(1)));
        assertEquals(0, morning().rise(new Pain(2), 3, Weeks.day(1)));
        weeks.with(new LogEntry.CheckedIn(Weeks.day(0), CheckIn.of(new Pain(1))));
        assertEquals(3, morning().rise(new Pain(4), 3, Weeks.day(1)));
        Script script = new Script(
                List.of(new Script.Item(
                        Part.STRENGTH, Prescription.parse(ROWS), 45, Optional.empty(), new Reason.StartHere())),
                600);
        weeks.session(1, script, CheckIn.of(new Pain(2)), List.of()).end();
        assertEquals(2, morning().rise(new Pain(4), 3, Weeks.day(2)));
    }

    private void shortDay(int day) {
        weeks.session(day, "2 x 13 reps: band-row, red band")
                .set(0, 1, "9 reps", "red band")
                .set(0, 2, "9 reps", "red band")
                .end();
    }

    private NextMorning morning() {
        return new NextMorning(Book.repertoire(), weeks.terms(), weeks.history());
    }

    private LogEntry.MorningTold told(int pain, int rise, boolean isNewAtNight) {
        return told(new MorningReport(new Pain(pain), rise, isNewAtNight), Optional.empty());
    }

    private LogEntry.MorningTold told(MorningReport morning, Optional<Pain> soreness) {
        return morning()
                .told(weeks.history().lastFinished().orElseThrow().session().id(), morning, soreness, Weeks.day(1));
    }

    private static List<String> spoken(LogEntry.MorningTold told) {
        return told.decided().stream()
                .map(decided -> decided.decision().reason().rule() + " "
                        + decided.decision()
                                .prescription()
                                .map(Prescription::toString)
                                .orElse("left out"))
                .toList();
    }
}
