package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// What an entry does that is heard after newer ones: two devices, a queue that was sent twice, a slow network.
class LateEntriesTest {

    private static final Verdict.NotNow CALL =
            new Verdict.NotNow(Sign.Advice.EMERGENCY, true, List.of(new Verdict.Finding("STOP1", "emergency")));
    private static final LogEntry FIRST = Diary.start(Diary.FIRST);

    @Test
    void olderAnswersDoNotWin() {
        History history = History.of(List.of(given(2, 35), given(1, 34)));
        assertEquals(35, history.profile().orElseThrow().trainee().age());
        assertEquals(Optional.of(day(2)), history.programStart());
    }

    @Test
    void olderAnswersMayHaveBegunTheProgram() {
        LogEntry notNow = new LogEntry.ProfileGiven(day(2), Diary.profile(35), CALL);
        History history = History.of(List.of(notNow, given(1, 34)));
        assertEquals(Optional.of(CALL), history.verdict());
        assertEquals(Optional.of(day(1)), history.programStart());
    }

    @Test
    void answersAfterAVeryLongBreakBeginTheProgramAnew() {
        List<LogEntry> trained = List.of(given(0, 34), FIRST, end(Diary.FIRST, 1));
        assertEquals(
                Optional.of(day(0)), History.of(trained).after(given(85, 34)).programStart());
        assertEquals(
                Optional.of(day(86)), History.of(trained).after(given(86, 34)).programStart());
    }

    /// Two devices: both collect their words, and the one that began last is the one to go on with.
    @Test
    void ofTwoSessionsTheOneThatBeganLastGoesOnAndTheOtherLosesNothing() {
        LogEntry later = new LogEntry.SessionStarted(Diary.minute(9), Diary.session(2), script());
        History history = History.of(List.of(FIRST, later, Diary.reports().getFirst()));
        assertEquals(Diary.session(2), history.openSession().orElseThrow().id());
        assertEquals(
                List.of(Diary.session(2), Diary.FIRST),
                history.openSessions().stream().map(OpenSession::id).toList());
        assertTrue(history.findOpen(Diary.FIRST).orElseThrow().item(0).isTold());
        assertFalse(history.findOpen(Diary.session(2)).orElseThrow().item(0).isTold());
    }

    @Test
    void aSessionLeftForADayBeforeAnotherIsNotGoneOnWithAndStillCounts() {
        History history = History.of(List.of(start(1), start(3)));
        assertEquals(
                List.of(Diary.session(3)),
                history.openSessions().stream().map(OpenSession::id).toList());
        History over = history.after(List.of(end(Diary.session(3), 3)));
        assertEquals(Optional.empty(), over.openSession());
        assertTrue(over.findOpen(Diary.session(1)).isPresent());
        History late = over.after(end(Diary.session(1), 1));
        assertEquals(Optional.empty(), late.findOpen(Diary.session(1)));
        assertEquals(List.of(day(1), day(3)), late.attendance().lately());
        assertEquals(
                Diary.session(3), late.lastFinished().orElseThrow().session().id());
    }

    @Test
    void sessionsThatNeverEndDoNotPileUpForEver() {
        List<LogEntry> begun = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            begun.add(start(number));
        }
        History history = History.of(begun);
        long waiting = begun.stream()
                .filter(one -> history.findOpen(((LogEntry.SessionStarted) one).session())
                        .isPresent())
                .count();
        assertEquals(16, waiting);
        assertTrue(history.findOpen(Diary.session(40)).isPresent());
    }

    @Test
    void wordsOfTwoSessionsBeforeTheirBeginningsFindEachTheirOwn() {
        LogEntry other = new LogEntry.SetLogged(
                Diary.minute(1), Diary.session(2), 0, 1, ((LogEntry.SetLogged) Diary.correction()).set());
        History history = History.of(List.of(Diary.reports().getFirst(), other, start(0), start(2), FIRST));
        assertTrue(history.findOpen(Diary.FIRST).orElseThrow().item(0).isTold());
        assertTrue(history.findOpen(Diary.session(2)).orElseThrow().item(0).isTold());
    }

    @Test
    void aSessionThatIsOverNeverOpensAgain() {
        List<LogEntry> log = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            log.add(start(number));
            log.add(end(Diary.session(number), number));
        }
        History history = History.of(log);
        assertEquals(40, history.attendance().sessions());
        for (LogEntry again : log) {
            assertEquals(Optional.empty(), history.after(again).openSession(), again::toString);
        }
        assertTrue(history.after(start(41)).openSession().isPresent());
    }

    /// A clock that was set back hides no new session.
    @Test
    void aSessionMayBeginBeforeTheLastOneEnded() {
        History history = History.of(List.of(start(9), end(Diary.session(9), 10)));
        assertTrue(history.after(start(8)).openSession().isPresent());
    }

    @Test
    void anOldMorningIsANumberInTheDiaryAndNoMore() {
        List<LogEntry> two = List.of(start(1), end(Diary.session(1), 2), start(3), end(Diary.session(3), 4));
        History history = History.of(two).after(morning(1, 5));
        assertFalse(history.isMorningTold());
        assertEquals(Optional.empty(), history.standing(Diary.PULL));
        assertEquals(Optional.of(3), history.course().pain().usual(day(5)));
    }

    @Test
    void aMorningToldAnewCountsAndTheOldOneNoLonger() {
        History told = History.of(List.of(start(1), end(Diary.session(1), 2), morning(1, 4)));
        assertEquals(told.standings(), told.after(morning(1, 3)).standings());
        LogEntry anew = new LogEntry.MorningTold(
                day(5), Diary.session(1), new MorningReport(Pain.NONE, 0, false), List.of(Diary.leftOut()));
        assertTrue(told.after(anew).isLeftOut(Diary.ROW));
    }

    @Test
    void anOldSignDoesNotLockAgain() {
        History cleared = History.of(List.of(given(0, 34), sign(1, Diary.LOCKED), clearance(2)));
        assertEquals(Optional.empty(), cleared.after(sign(1, Diary.LOCKED)).stopped());
        assertEquals(
                Optional.of(Diary.LOCKED), cleared.after(sign(3, Diary.LOCKED)).stopped());
    }

    @Test
    void anOldClearanceDoesNotUnlock() {
        History locked = History.of(List.of(sign(2, Diary.LOCKED)));
        assertEquals(Optional.of(Diary.LOCKED), locked.after(clearance(1)).stopped());
        assertEquals(Optional.empty(), locked.after(clearance(3)).stopped());
        assertEquals(
                Optional.empty(),
                History.of(List.of(clearance(3), clearance(1), sign(2, Diary.LOCKED)))
                        .stopped());
    }

    /// SCR2: after a stop that was lifted everything is asked again, once.
    @Test
    void aStopThatWasLiftedIsRememberedUntilEverythingIsAskedAgain() {
        History cleared = History.of(List.of(given(0, 34), sign(1, Diary.LOCKED), clearance(2)));
        assertEquals(Optional.of(Diary.LOCKED), cleared.lifted());
        assertEquals(Optional.of(Diary.LOCKED), cleared.after(given(0, 34)).lifted());
        assertEquals(Optional.of(Diary.LOCKED), cleared.after(clearance(2)).lifted());
        assertEquals(Optional.empty(), cleared.after(given(3, 34)).lifted());
        assertEquals(
                Optional.empty(),
                cleared.after(List.of(given(3, 34), clearance(2))).lifted());
        assertEquals(
                Optional.empty(),
                History.of(List.of(sign(2, Diary.LOCKED), clearance(1))).lifted());
    }

    /// SCR2: changing one answer is no screening.
    @Test
    void theLastScreeningIsTheOneWithAllQuestions() {
        LogEntry one = new LogEntry.ProfileGiven(day(5), Diary.profile(35), Diary.FINE, false);
        assertEquals(Optional.of(day(5)), History.of(List.of(one)).screenedAt());
        History history = History.of(List.of(given(1, 34), one));
        assertEquals(Optional.of(day(1)), history.screenedAt());
        assertEquals(Optional.of(day(3)), history.after(given(3, 36)).screenedAt());
        assertEquals(
                35,
                history.after(given(3, 36)).profile().orElseThrow().trainee().age());
        assertEquals(
                Optional.of(day(3)),
                history.after(List.of(given(3, 36), given(2, 36))).screenedAt());
    }

    /// SCR5: the most restrictive answer wins, whichever comes last.
    @Test
    void ofSeveralSignsTheMostUrgentCounts() {
        assertEquals(Optional.of(CALL), stopped(sign(1, CALL), sign(2, Diary.LOCKED)));
        assertEquals(Optional.of(CALL), stopped(sign(2, Diary.LOCKED), sign(1, CALL)));
    }

    @Test
    void nothingBeginsThatIsOlderThanASign() {
        History locked = History.of(List.of(sign(2, Diary.LOCKED)));
        assertEquals(Optional.empty(), locked.after(start(1)).openSession());
        assertEquals(Optional.empty(), locked.after(start(2)).openSession());
        assertTrue(locked.after(start(3)).openSession().isPresent());
    }

    @Test
    void aSignHeardAfterItsClearanceStillEndsTheSessionOfItsTime() {
        History cleared = History.of(List.of(start(1), clearance(3)));
        assertEquals(Optional.empty(), cleared.after(sign(2, Diary.LOCKED)).openSession());
        History later = History.of(List.of(clearance(3), start(4)));
        assertTrue(later.after(sign(2, Diary.LOCKED)).openSession().isPresent());
    }

    @Test
    void anAnswerCountsForTheOfferItWasGivenTo() {
        List<LogEntry> offered = List.of(
                start(1), new LogEntry.SessionFinished(day(2), Diary.session(1), false, List.of(Diary.offered())));
        History history = History.of(offered);
        assertEquals(Optional.of(harder()), history.offer(Diary.PULL));
        assertEquals(Set.of(Diary.PULL), history.offers().keySet());
        assertTrue(history.after(answer(1)).offer(Diary.PULL).isPresent());
        History taken = history.after(answer(2));
        assertEquals(Optional.empty(), taken.offer(Diary.PULL));
        assertEquals(Diary.HARDER_PULL, taken.inPlaceOf(Diary.PULL));
        History back = taken.after(List.of(
                start(3), new LogEntry.SessionFinished(day(4), Diary.session(3), false, List.of(Diary.stepBack()))));
        assertEquals(Diary.PULL, back.after(answer(2)).inPlaceOf(Diary.PULL));
    }

    @Test
    void theLatestChoiceCounts() {
        Choices choices = History.of(List.of(
                        new LogEntry.BusyTold(day(2), false),
                        new LogEntry.BusyTold(day(1), true),
                        new LogEntry.UpperTrapeziusTold(day(2), true),
                        new LogEntry.UpperTrapeziusTold(day(1), false)))
                .course()
                .choices();
        assertFalse(choices.isBusy());
        assertTrue(choices.wantsUpperTrapezius());
    }

    @Test
    void anIllnessToldAfterTheRecoveryStillMakesTheReturnSofter() {
        LogEntry ill = new LogEntry.IllnessTold(day(4), true);
        LogEntry well = new LogEntry.IllnessTold(day(5), false);
        History before = History.of(List.of(start(1), end(Diary.session(1), 2)));
        assertEquals(
                before.after(List.of(ill, well)).course(),
                before.after(List.of(well, ill)).course());
        Choices choices = before.after(List.of(well, ill)).course().choices();
        assertFalse(choices.isIll());
        assertTrue(choices.isRecovering());
        History trained = before.after(List.of(ill, well, start(6), end(Diary.session(6), 7)));
        assertFalse(trained.course().choices().isRecovering());
        assertFalse(trained.after(ill).course().choices().isRecovering());
    }

    /// P1: after clearance what red pain took out may come back, without its old standing.
    @Test
    void clearanceBringsBackWhatRedPainTookOutBeforeIt() {
        History out = History.of(List.of(
                start(1), new LogEntry.SessionFinished(day(2), Diary.session(1), false, List.of(Diary.leftOut()))));
        assertTrue(out.isLeftOut(Diary.ROW));
        assertEquals(Set.of(Diary.ROW), out.removedPatterns());
        assertTrue(out.after(clearance(1)).isLeftOut(Diary.ROW));
        assertEquals(Set.of(Diary.ROW), out.after(clearance(1)).removedPatterns());
        assertFalse(out.after(clearance(3)).isLeftOut(Diary.ROW));
        assertEquals(Set.of(), out.after(clearance(3)).removedPatterns());
        assertEquals(Optional.empty(), out.after(clearance(3)).standing(Diary.ROW));
    }

    @Test
    void whatWasTooHardStaysOutAfterAClearance() {
        Decided tooHard = new Decided(
                Diary.ROW,
                Performance.NONE,
                new Decision.LeaveOut(Step.LADDER_DOWN, new Reason.BelowFloor(5, 12, true)),
                Optional.empty());
        History out = History.of(
                List.of(start(1), new LogEntry.SessionFinished(day(2), Diary.session(1), false, List.of(tooHard))));
        assertTrue(out.after(clearance(3)).isLeftOut(Diary.ROW));
        assertEquals(Set.of(), out.removedPatterns());
    }

    private static Optional<Verdict.NotNow> stopped(LogEntry... entries) {
        return History.of(List.of(entries)).stopped();
    }

    private static Prescription harder() {
        return Prescription.parse("2 x 10 reps: face-pull, red band");
    }

    private static LogEntry answer(int day) {
        return new LogEntry.OfferAnswered(day(day), Diary.PULL, true, List.of(Diary.stepUp()));
    }

    private static LogEntry given(int day, int age) {
        return new LogEntry.ProfileGiven(day(day), Diary.profile(age), Diary.FINE);
    }

    private static LogEntry sign(int day, Verdict.NotNow verdict) {
        return new LogEntry.SignsTold(day(day), Set.of(Sign.CHEST_PAIN), verdict);
    }

    private static LogEntry clearance(int day) {
        return new LogEntry.ClearanceConfirmed(day(day));
    }

    private static LogEntry morning(int session, int day) {
        return new LogEntry.MorningTold(
                day(day), Diary.session(session), new MorningReport(new Pain(3), 2, false), List.of(Diary.stepBack()));
    }

    /// A session named after the day it begins on.
    private static LogEntry start(int day) {
        LogEntry.SessionStarted made = (LogEntry.SessionStarted) Diary.start(Diary.session(day));
        return new LogEntry.SessionStarted(day(day), made.session(), made.script());
    }

    private static Script script() {
        return ((LogEntry.SessionStarted) FIRST).script();
    }

    private static LogEntry end(SessionId session, int day) {
        return new LogEntry.SessionFinished(day(day), session, false, List.of());
    }

    private static Instant day(int number) {
        return Diary.START.plus(Duration.ofDays(number));
    }
}
