package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decision;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Step;

/// The end of a session and the morning after, where several exercises and several days come together.
class ClosingTest {

    private static final String ROWS = "1 x 15 reps: band-row, red band";
    private static final String ANGELS = "1 x 15 reps: back-to-wall-angel, bodyweight";

    private final Weeks weeks = new Weeks();

    ClosingTest() {
        weeks.answered(0);
    }

    /// D4: in two sessions running two exercises drop; one that does so alone is not enough.
    @Test
    void oneExerciseThatDropsTwiceIsNotEnough() {
        done(0, 15, 15);
        done(2, 12, 12);
        assertFalse(isForDrops(done(4, 9, 12)));
        assertFalse(isForDrops(done(6, 7, 9)));
    }

    /// D2 and D4 on the same day make one lighter week, for the first of the reasons.
    @Test
    void thereIsOneLighterWeekAtATime() {
        done(0, 15, 15);
        done(3, 15, 15);
        done(6, 12, 12);
        assertEquals(
                List.of(new Change.LighterWeek(
                        new Change.Cause.Dropped(List.of(Book.BAND_ROW, Book.ANGEL)), Weeks.day(16))),
                lighterWeeks(done(9, 9, 9)));
    }

    /// PAIN4.
    @Test
    void painThatRisesOverWeeksIsForAProfessional() {
        weeks.with(new LogEntry.CheckedIn(Weeks.day(1), CheckIn.of(new Pain(0))));
        weeks.with(new LogEntry.CheckedIn(Weeks.day(14), CheckIn.of(new Pain(4))));
        assertEquals(
                List.of(new Change.SeeProfessional(true, 0, 40)),
                done(15, 15, 15).changes());
    }

    /// 3.2: on another form the floor is where beginners start, 8 for this one.
    @Test
    void anotherFormOfAnExerciseIsNew() {
        weeks.asAsked(0, "1 x 12 reps: prone-y-raise, bodyweight, hold 2 s");
        LogEntry.SessionFinished end = weeks.session(2, "1 x 8 reps: prone-y-raise#one-arm, bodyweight, hold 2 s")
                .set(0, 1, "8 reps", "bodyweight")
                .ending(false);
        assertEquals(Step.ADD_REPS, decision(end).step());
    }

    /// P1.
    @Test
    void redPainAfterFifteenDaysIsAFirstTimeAgain() {
        weeks.session(0, ROWS).set(0, 1, "12 reps", "red band").hurts(0, 6).end();
        assertEquals(Step.REMOVE_PATTERN, decision(squeezes(14)).step());
        assertEquals(Step.STOP_EXERCISE, decision(squeezes(15)).step());
    }

    /// P3: the step down of the session stays, and the morning takes one more.
    @Test
    void theMorningTakesItsStepFromWhereTheSessionLed() {
        rows(0, 12, "green band");
        rows(2, 9, "green band");
        LogEntry.SessionFinished end = rows(4, 9, "green band");
        assertEquals(Step.LOAD_DOWN, decision(end).step());
        assertEquals(List.of("1 x 12 reps: band-row, yellow band"), badMorning(Book.repertoire()));
    }

    @Test
    void theMorningTakesAStepUpBackAlsoBesideAStepDown() {
        weeks.asAsked(0, ROWS, "1 x 12 reps: face-pull, green band");
        weeks.session(2, ROWS, "1 x 12 reps: face-pull, green band")
                .set(0, 1, "15 reps", "red band")
                .set(1, 1, "9 reps", "green band")
                .end();
        weeks.session(4, "1 x 16 reps: band-row, red band", "1 x 12 reps: face-pull, green band")
                .set(0, 1, "20 reps", "red band")
                .set(1, 1, "9 reps", "green band")
                .end();
        assertEquals(
                List.of("1 x 16 reps: band-row, yellow band", "1 x 12 reps: face-pull, yellow band"),
                badMorning(Book.repertoire()));
    }

    @Test
    void whatTheCatalogHasNoMoreIsNotSpokenOf() {
        weeks.asAsked(0, ROWS);
        assertEquals(List.of(), badMorning(Repertoire.of(List.of(), List.of(), List.of(), List.of())));
    }

    /// P3: the usual is the rating before that session, whatever was usual in the days before.
    @Test
    void theUsualIsTheRatingBeforeTheSession() {
        weeks.with(new LogEntry.CheckedIn(Weeks.day(0), CheckIn.of(new Pain(0))));
        weeks.with(new LogEntry.CheckedIn(Weeks.day(1), CheckIn.of(new Pain(0))));
        Script script = new Script(
                List.of(new Script.Item(
                        Part.STRENGTH, Prescription.parse(ROWS), 45, Optional.empty(), new Reason.StartHere())),
                600);
        weeks.session(2, script, CheckIn.of(new Pain(3)), List.of()).end();
        assertEquals(
                new Pain(3), new NextMorning(Book.repertoire(), weeks.terms(), weeks.history()).usual(5, Weeks.day(3)));
    }

    private LogEntry.SessionFinished done(int day, int rows, int angels) {
        LogEntry.SessionFinished end = weeks.session(day, ROWS, ANGELS)
                .set(0, 1, rows + " reps", "red band")
                .set(1, 1, angels + " reps", "bodyweight")
                .ending(false);
        weeks.with(end);
        return end;
    }

    private LogEntry.SessionFinished rows(int day, int amount, String load) {
        LogEntry.SessionFinished end = weeks.session(day, "1 x 12 reps: band-row, " + load)
                .set(0, 1, amount + " reps", load)
                .ending(false);
        weeks.with(end);
        return end;
    }

    private LogEntry.SessionFinished squeezes(int day) {
        return weeks.session(day, "1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s")
                .set(0, 1, "8 reps", "bodyweight")
                .hurts(0, 6)
                .ending(false);
    }

    private static Decision decision(LogEntry.SessionFinished end) {
        return end.decided().getFirst().decision();
    }

    private static boolean isForDrops(LogEntry.SessionFinished end) {
        return lighterWeeks(end).stream().anyMatch(week -> week.rule().equals("D4"));
    }

    private static List<Change> lighterWeeks(LogEntry.SessionFinished end) {
        return end.changes().stream()
                .filter(Change.LighterWeek.class::isInstance)
                .toList();
    }

    private List<String> badMorning(Repertoire repertoire) {
        return new NextMorning(repertoire, weeks.terms(), weeks.history())
                        .told(
                                weeks.history()
                                        .lastFinished()
                                        .orElseThrow()
                                        .session()
                                        .id(),
                                new MorningReport(new Pain(2), 2, false),
                                Optional.empty(),
                                Weeks.day(5))
                        .decided()
                        .stream()
                        .map(decided -> decided.decision()
                                .prescription()
                                .map(Prescription::toString)
                                .orElse("left out"))
                        .toList();
    }
}
