package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// What a history says after one entry and another of the [Diary].
class HistoryTest {

    private static final List<LogEntry> LOG = Diary.entries();

    @Test
    void nothingHasHappenedAtFirst() {
        History history = History.empty();
        assertEquals(Optional.empty(), history.profile());
        assertEquals(Optional.empty(), history.verdict());
        assertEquals(Optional.empty(), history.programStart());
        assertEquals(List.of(), history.attendance().lately());
        assertFalse(history.isMorningTold());
    }

    @Test
    void theLatestAnswersCountAndTheProgramBeganWithTheFirst() {
        History history = History.of(LOG);
        assertEquals(35, history.profile().orElseThrow().trainee().age());
        assertEquals(Optional.of(Diary.START), history.programStart());
    }

    @Test
    void noProgramBeginsWithAnswersThatAllowNone() {
        LogEntry.ProfileGiven given = (LogEntry.ProfileGiven) LOG.getFirst();
        Verdict notNow = new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, false, List.of());
        History history = History.of(List.of(new LogEntry.ProfileGiven(Diary.START, given.profile(), notNow)));
        assertEquals(Optional.of(notNow), history.verdict());
        assertEquals(Optional.empty(), history.programStart());
        Instant later = Diary.START.plusSeconds(60);
        assertEquals(
                Optional.of(later),
                history.after(new LogEntry.ProfileGiven(later, given.profile(), given.verdict()))
                        .programStart());
    }

    @Test
    void whatIsToldIsPartOfTheSessionUnderWay() {
        OpenSession open = History.of(until(Diary.correction())).openSession().orElseThrow();
        assertEquals(Diary.FIRST, open.id());
        assertEquals("12 reps", open.item(0).sets().get(1).work().toString());
        assertEquals("14 reps", open.item(0).sets().get(2).work().toString());
        assertEquals(Optional.of(Effort.OK), open.item(0).effort());
        assertEquals(new Hurt(new Pain(5), false, true, 0), open.item(1).hurt());
        assertTrue(open.item(1).isStopped());
        assertEquals(Optional.of(SkipReason.NO_TIME), open.item(2).skipped());
        assertEquals(Optional.empty(), open.next());
    }

    @Test
    void theNextSetIsTheFirstThatIsNeitherDoneNorSkipped() {
        assertEquals(Optional.of(new OpenSession.Next(0, 1)), nextAfter(List.of()));
        assertEquals(Optional.of(new OpenSession.Next(0, 2)), nextAfter(reports(0, 1)));
        assertEquals(Optional.of(new OpenSession.Next(0, 1)), nextAfter(reports(1, 2)));
        assertEquals(Optional.of(new OpenSession.Next(1, 1)), nextAfter(reports(0, 4)));
        assertEquals(Optional.of(new OpenSession.Next(2, 1)), nextAfter(reports(0, 5)));
    }

    @Test
    void aWordAboutAnotherSessionIsNotHeard() {
        History open = History.of(List.of(Diary.start(Diary.SECOND)));
        assertEquals(open.openSession(), open.after(Diary.reports()).openSession());
        LogEntry end = new LogEntry.SessionFinished(Diary.START, Diary.FIRST, false, List.of());
        assertEquals(open.openSession(), open.after(end).openSession());
    }

    @Test
    void theEndOfASessionSaysWhereThePersonStands() {
        History history = History.of(until(LogEntry.SessionFinished.class));
        assertEquals(Optional.empty(), history.openSession());
        assertEquals(Diary.FIRST, history.lastFinished().orElseThrow().session().id());
        assertEquals(Diary.HARDER_PULL, history.inPlaceOf(Diary.PULL));
        assertEquals("2 x 10 reps: face-pull, red band", asked(history, Diary.HARDER_PULL));
        assertEquals("1 x 8 reps: prone-y-raise, bodyweight", asked(history, Diary.RAISE));
        assertEquals(Optional.empty(), history.standing(Diary.ROW));
        assertTrue(history.isLeftOut(Diary.ROW));
        assertFalse(history.isLeftOut(Diary.RAISE));
        assertEquals(Set.of(Diary.ROW), history.removedPatterns());
    }

    @Test
    void aDecisionAboutAnExerciseThatWasNotInTheSessionIsReportedAndTheOthersCount() {
        List<LogEntry> log = until(LogEntry.SessionFinished.class);
        LogEntry.SessionFinished end = (LogEntry.SessionFinished) log.getLast();
        List<Decided> decided = new ArrayList<>(end.decided());
        Decided own = decided.getFirst();
        ExerciseId elsewhere = new ExerciseId("deadlift");
        decided.add(new Decided(elsewhere, own.done(), own.decision(), own.standing()));
        History history = History.of(log.subList(0, log.size() - 1))
                .after(new LogEntry.SessionFinished(end.at(), end.session(), false, decided, end.changed()));
        assertEquals(
                List.of(new LogEntry.NotUnderstood(
                        end.at(), "session-finished", "It decides about 'deadlift', which was not in the session")),
                history.notUnderstood());
        assertEquals(History.of(log).standings(), history.standings());
        assertEquals(History.of(log).records(), history.records());
    }

    @Test
    void redPainIsRememberedWithItsDayAndNoOther() {
        History history = History.of(LOG);
        assertEquals(Optional.of(history.attendance().lately().getFirst()), history.lastRed(Diary.ROW));
        assertEquals(Optional.empty(), history.lastRed(Diary.RAISE));
    }

    /// P3: a bad morning is judged by where the person stood before the session: by its script, the first time.
    @Test
    void theSessionBeforeTheMorningIsRemembered() {
        History first = History.of(until(LogEntry.SessionFinished.class));
        assertEquals(
                Set.of(Diary.PULL, Diary.ROW, Diary.RAISE), first.beforeLast().keySet());
        assertEquals(
                "2 x 12 reps: band-row, green band",
                first.beforeLast().get(Diary.ROW).standing().prescription().toString());
        assertEquals(Set.of(Diary.PULL), History.of(LOG).beforeLast().keySet());
    }

    @Test
    void theMorningCountsUntilTheNextSessionEnds() {
        assertFalse(History.of(until(LogEntry.SessionFinished.class)).isMorningTold());
        History told = History.of(until(LogEntry.MorningTold.class));
        assertTrue(told.isMorningTold());
        assertEquals(Diary.PULL, told.inPlaceOf(Diary.PULL));
        assertEquals("2 x 15 reps: band-pull-apart, red band", asked(told, Diary.PULL));
        int second = LOG.lastIndexOf(last(LogEntry.SessionFinished.class));
        assertTrue(History.of(LOG.subList(0, second)).isMorningTold());
        assertFalse(History.of(LOG.subList(0, second + 1)).isMorningTold());
    }

    @Test
    void practiceIsNoSessionOfTheProgram() {
        History history = History.of(LOG);
        assertEquals(2, history.attendance().lately().size());
        assertEquals(
                Diary.STRETCHES, history.lastPractice().orElseThrow().session().id());
        assertEquals(
                Diary.SECOND, history.lastFinished().orElseThrow().session().id());
    }

    @Test
    void clearanceBringsBackWhatWasTakenOut() {
        History stopped = History.of(until(LogEntry.SignsTold.class));
        assertTrue(stopped.stopped().isPresent());
        assertEquals(stopped.stopped().map(Verdict.class::cast), stopped.verdict());
        assertEquals(Set.of(Diary.ROW), stopped.removedPatterns());
        History cleared = History.of(LOG);
        assertEquals(Optional.empty(), cleared.stopped());
        assertEquals(Set.of(), cleared.removedPatterns());
    }

    private static Optional<OpenSession.Next> nextAfter(List<LogEntry> told) {
        return History.of(List.of(Diary.start(Diary.FIRST)))
                .after(told)
                .openSession()
                .orElseThrow()
                .next();
    }

    private static List<LogEntry> reports(int from, int to) {
        return Diary.reports().subList(from, to);
    }

    private static String asked(History history, ExerciseId exercise) {
        return history.standing(exercise).orElseThrow().prescription().toString();
    }

    private static LogEntry last(Class<? extends LogEntry> kind) {
        return LOG.reversed().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    /// The diary up to the first entry of this kind, and with it.
    private static List<LogEntry> until(Class<? extends LogEntry> kind) {
        return until(LOG.stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    private static List<LogEntry> until(LogEntry entry) {
        return LOG.subList(0, LOG.indexOf(entry) + 1);
    }
}
