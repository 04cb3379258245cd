package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Prescription;

/// The chronicle keeps what was done, as it was corrected, whatever order it was heard in.
class ChronicleTest {

    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final Prescription PULLS = Prescription.parse("2 x 15 reps: band-pull-apart, red band");
    private static final Prescription HEAVIER = Prescription.parse("2 x 10 reps: band-pull-apart, green band");
    private static final Load GREEN = Load.parse("green band");

    @Test
    void keepsTheBestCleanSetAndHowManyWereDone() {
        Deed deed = deeds(History.of(session(1, 15, 14))).getFirst();
        assertEquals(PULLS.variant(), deed.variant());
        assertEquals(PULLS.load(), deed.load());
        assertEquals(Optional.of(15), deed.best());
        assertEquals(2, deed.sets());
        assertEquals(Measure.REPS, deed.shown().measure());
    }

    @Test
    void aSetThatWasNotDoneIsNoSet() {
        Deed deed = deeds(History.of(session(1, 15, 0))).getFirst();
        assertEquals(1, deed.sets());
        assertEquals(Optional.of(15), deed.best());
    }

    @Test
    void aNumberInDoubtIsNothingThatWasShown() {
        Performance doubted = Performance.of(List.of(90, 90), Effort.OK).withDoubt(new Doubt(90, PULLS.load()));
        Deed deed = deeds(History.of(session(1, doubted, hold()))).getFirst();
        assertEquals(Optional.empty(), deed.best());
        assertEquals(2, deed.sets());
    }

    @Test
    void aCorrectedSetCountsAsItWasCorrected() {
        List<LogEntry> log = new ArrayList<>(session(1, 15, 14));
        log.add(corrected(1, 1, 12, PULLS.load(), List.of()));
        assertEquals(Optional.of(14), deeds(History.of(log)).getFirst().best());
        log.add(corrected(1, 2, 14, GREEN, List.of()));
        assertEquals(PULLS.load(), deeds(History.of(log)).getFirst().load(), "the other set was with the red band");
        log.add(corrected(1, 1, 12, GREEN, List.of()));
        assertEquals(GREEN, deeds(History.of(log)).getFirst().load(), "both were with the green band");
    }

    @Test
    void theLastWordAboutASetCountsWheneverItIsHeard() {
        LogEntry first = corrected(1, 1, 12, PULLS.load(), List.of());
        LogEntry second = new LogEntry.SetCorrected(
                first.at().plusSeconds(60), id(1), 0, 1, new DoneSet(Work.reps(11), PULLS.load()), List.of());
        for (List<LogEntry> order :
                List.of(List.of(first, second), List.of(second, first), List.of(second, first, second))) {
            List<LogEntry> log = new ArrayList<>(session(1, 15, 10));
            log.addAll(order);
            assertEquals(
                    List.of(11, 10), deeds(History.of(log)).getFirst().shown().amounts());
        }
    }

    @Test
    void aSessionThatIsHeardOfLateTakesItsPlace() {
        List<LogEntry> late = new ArrayList<>(session(1, 15, 14));
        late.addAll(session(3, 17, 16));
        late.addAll(session(2, 16, 15));
        assertEquals(List.of(15, 16, 17), best(History.of(late)));
    }

    @Test
    void keepsWhereItGotHarderWithTheWordsOfThatDay() {
        Decided up = decided(heavier(), Performance.of(List.of(20, 20), Effort.OK));
        Turn turn = History.of(session(1, up)).chronicle().turns().getFirst();
        assertEquals("Green is about a quarter harder.", turn.told());
        assertEquals(Step.Direction.UP, turn.direction());
        assertEquals(Optional.of(id(1)), turn.session());
    }

    @Test
    void oneMoreRepetitionIsNoTurn() {
        assertEquals(List.of(), History.of(session(1, 15, 14)).chronicle().turns());
    }

    @Test
    void whatIsDecidedAnewAfterACorrectionTakesThePlaceOfTheTurn() {
        Decided up = decided(heavier(), Performance.of(List.of(20, 20), Effort.OK));
        List<LogEntry> log = new ArrayList<>(session(1, up));
        Decided anew = decided(hold(), Performance.of(List.of(15, 20), Effort.OK));
        log.add(corrected(1, 1, 15, PULLS.load(), List.of(anew)));
        assertEquals(List.of(), History.of(log).chronicle().turns());
    }

    @Test
    void aCorrectionKeepsHowTheSessionBegan() {
        Reason back = new Reason.Returned("B3", 30, Optional.empty());
        List<LogEntry> log =
                new ArrayList<>(session(1, decided(hold(), Performance.of(List.of(15, 14), Effort.OK)), back));
        Decided anew = decided(hold(), Performance.of(List.of(12, 14), Effort.OK));
        log.add(corrected(1, 1, 12, PULLS.load(), List.of(anew)));
        Turn softer = History.of(log).chronicle().turns().getFirst();
        assertEquals(back, softer.decision().reason());
        assertEquals(1, History.of(log).chronicle().turns().size());
    }

    @Test
    void aCorrectionAfterALaterDecisionShowsNoTurnThatNeverTookEffect() {
        Decided up = decided(heavier(), Performance.of(List.of(20, 20), Effort.OK));
        List<LogEntry> log = new ArrayList<>(session(1, 15, 14));
        log.addAll(session(2, 15, 14));
        log.add(corrected(1, 1, 20, PULLS.load(), List.of(up)));
        assertEquals(List.of(), History.of(log).chronicle().turns());
        assertEquals(Optional.of(20), deeds(History.of(log)).getFirst().best(), "what was done is still corrected");
    }

    @Test
    void practiceIsKeptApart() {
        Script stretches = new Script(
                List.of(new Script.Item(Part.STRETCH, PULLS, 0, Optional.empty(), new Reason.StartHere())), 60);
        List<LogEntry> log = List.of(
                new LogEntry.SessionStarted(at(1), id(1), stretches),
                new LogEntry.SetLogged(at(1), id(1), 0, 1, new DoneSet(Work.reps(12), PULLS.load())),
                new LogEntry.SessionFinished(at(1).plusSeconds(300), id(1), false, List.of()));
        Chapter practice = History.of(log).chronicle().chapters().getFirst();
        assertTrue(practice.isPractice());
        assertEquals(1, practice.deeds().getFirst().sets());
    }

    /// Sessions from several devices, in a hundred orders.
    @Test
    void theOrderInWhichSessionsAreHeardOfChangesNothing() {
        List<List<LogEntry>> sessions = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            sessions.add(session(number, 10 + number, 9 + number));
        }
        Chronicle inOrder = History.of(joined(sessions)).chronicle();
        for (int seed = 0; seed < 100; seed++) {
            List<List<LogEntry>> order = new ArrayList<>(sessions);
            Collections.shuffle(order, new Random(seed));
            assertEquals(
                    inOrder.chapters(), History.of(joined(order)).chronicle().chapters(), "seed " + seed);
        }
    }

    private static List<LogEntry> joined(List<List<LogEntry>> sessions) {
        return sessions.stream().flatMap(List::stream).toList();
    }

    private static List<Deed> deeds(History history) {
        return history.chronicle().chapters().getFirst().deeds();
    }

    private static List<Integer> best(History history) {
        return history.chronicle().chapters().stream()
                .map(chapter -> chapter.deeds().getFirst().best().orElseThrow())
                .toList();
    }

    private static List<LogEntry> session(int number, int first, int second) {
        return session(number, Performance.of(List.of(first, second), Effort.OK), hold());
    }

    private static List<LogEntry> session(int number, Performance done, Decision decision) {
        return session(number, decided(decision, done));
    }

    private static List<LogEntry> session(int number, Decided decided) {
        return session(number, decided, new Reason.StartHere());
    }

    private static List<LogEntry> session(int number, Decided decided, Reason because) {
        Script script = new Script(List.of(new Script.Item(Part.STRENGTH, PULLS, 45, Optional.empty(), because)), 300);
        List<LogEntry> log = new ArrayList<>();
        log.add(new LogEntry.SessionStarted(at(number), id(number), script));
        for (int set = 1; set <= decided.done().amounts().size(); set++) {
            int amount = decided.done().amounts().get(set - 1);
            log.add(new LogEntry.SetLogged(
                    at(number).plusSeconds(set), id(number), 0, set, new DoneSet(Work.reps(amount), PULLS.load())));
        }
        log.add(new LogEntry.SessionFinished(
                at(number).plus(Duration.ofMinutes(20)), id(number), false, List.of(decided)));
        return log;
    }

    private static LogEntry corrected(int session, int number, int amount, Load load, List<Decided> decided) {
        Instant at = at(session).plus(Duration.ofHours(1)).plusSeconds(number + 10L * (load.equals(GREEN) ? 1 : 0));
        return new LogEntry.SetCorrected(at, id(session), 0, number, new DoneSet(Work.reps(amount), load), decided);
    }

    private static Decided decided(Decision decision, Performance done) {
        return new Decided(
                PULLS.exercise(),
                done,
                decision,
                Optional.of(Standing.startingWith(PULLS)),
                "Green is about a quarter harder.");
    }

    private static Decision hold() {
        return new Decision.Train(Step.HOLD, PULLS, new Reason.NothingReported());
    }

    private static Decision heavier() {
        return new Decision.Train(Step.LOAD_UP, HEAVIER, new Reason.NextLoad(20, PULLS.load(), GREEN));
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static SessionId id(int number) {
        return new SessionId(new UUID(0, number));
    }
}
