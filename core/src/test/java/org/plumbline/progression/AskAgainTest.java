package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.progression.AskAgain.AfterBreak;
import org.plumbline.progression.AskAgain.AfterMonths;
import org.plumbline.progression.AskAgain.AfterStop;
import org.plumbline.screening.Verdict;
import org.plumbline.screening.Verdict.Finding;

/// SCR2: the safety questions are asked again after a stop, after more than 84 days off, and after 12 months.
class AskAgainTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Verdict FINE = new Verdict.Train(Set.of(), List.of());
    private static final Finding CLUMSY = new Finding("STOP2", "clumsy-hands");
    private static final Verdict.NotNow STOP = new Verdict.NotNow(Sign.Advice.SAME_DAY, true, List.of(CLUMSY));
    private static final Verdict.NotNow HEART =
            new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, false, List.of(new Finding("SCR1", "heart-condition")));

    private final List<LogEntry> log = new ArrayList<>();

    @Test
    void asksNothingAgainBeforeTheFirstAnswers() {
        assertEquals(Optional.empty(), on(MONDAY));
    }

    @Test
    void holdsFor84DaysOff() {
        answer(MONDAY);
        train(MONDAY.plusDays(2));

        assertEquals(Optional.empty(), on(MONDAY.plusDays(2 + 84)));
        assertEquals(Optional.of(new AfterBreak(85)), on(MONDAY.plusDays(2 + 85)));
    }

    @Test
    void countsFromTheAnswersWhereNobodyTrained() {
        answer(MONDAY);

        assertEquals(Optional.empty(), on(MONDAY.plusDays(84)));
        assertEquals(Optional.of(new AfterBreak(85)), on(MONDAY.plusDays(85)));
    }

    @Test
    void aPracticeEndsNoBreak() {
        answer(MONDAY);
        train(MONDAY.plusDays(2));
        session(MONDAY.plusDays(80), Part.WARM_UP);

        assertEquals(Optional.of(new AfterBreak(85)), on(MONDAY.plusDays(2 + 85)));
    }

    @Test
    void answersOfTheBreakHold() {
        answer(MONDAY);
        answer(MONDAY.plusDays(100));

        assertEquals(Optional.empty(), on(MONDAY.plusDays(101)));
        assertEquals(Optional.empty(), on(MONDAY.plusDays(184)));
        assertEquals(Optional.of(new AfterBreak(85)), on(MONDAY.plusDays(185)), "a break of its own");
    }

    @Test
    void soDoThoseOfABreakFromTraining() {
        answer(MONDAY);
        train(MONDAY);
        answer(MONDAY.plusDays(85));

        assertEquals(Optional.empty(), on(MONDAY.plusDays(86)));
    }

    @Test
    void answersOfAShorterTimeOffDoNotHoldForABreak() {
        answer(MONDAY);
        train(MONDAY);
        answer(MONDAY.plusDays(84));

        assertEquals(Optional.of(new AfterBreak(85)), on(MONDAY.plusDays(85)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2027-03-01, 0",
        "2026-03-02, 2027-03-02, 12",
        "2026-03-02, 2028-04-01, 24",
        "2028-02-29, 2029-02-27, 0",
        "2028-02-29, 2029-02-28, 12",
        "2027-02-28, 2028-02-27, 0",
        "2027-02-28, 2028-02-28, 12"
    })
    void asksEveryTwelveMonths(LocalDate asked, LocalDate today, int months) {
        answer(asked);
        train(today.minusDays(3));

        assertEquals(months == 0 ? Optional.empty() : Optional.of(new AfterMonths(months)), on(today));
    }

    @Test
    void aChangedAnswerIsNoScreening() {
        answer(MONDAY);
        change(MONDAY.plusDays(300), FINE);
        train(MONDAY.plusYears(1).minusDays(1));

        assertEquals(Optional.of(new AfterMonths(12)), on(MONDAY.plusYears(1)));
    }

    @Test
    void asksAfterAStopOnceItIsLifted() {
        answer(MONDAY);
        log.add(new LogEntry.SignsTold(at(MONDAY.plusDays(1)), Set.of(Sign.CLUMSY_HANDS), STOP));
        assertEquals(Optional.empty(), on(MONDAY.plusDays(1)), "locked, which is more");

        log.add(new LogEntry.ClearanceConfirmed(at(MONDAY.plusDays(5))));
        assertEquals(Optional.of(new AfterStop(List.of(CLUMSY))), on(MONDAY.plusDays(5)));

        change(MONDAY.plusDays(5), FINE);
        assertEquals(Optional.of(new AfterStop(List.of(CLUMSY))), on(MONDAY.plusDays(5)), "one answer is not all");

        answer(MONDAY.plusDays(6));
        assertEquals(Optional.empty(), on(MONDAY.plusDays(6)));
    }

    @Test
    void asksAllOnceMoreWhenAStopIsTakenBackByOneAnswer() {
        log.add(new LogEntry.ProfileGiven(at(MONDAY), profile(), STOP));
        assertEquals(Optional.empty(), on(MONDAY));

        change(MONDAY, FINE);
        assertEquals(Optional.of(new AfterStop(List.of(CLUMSY))), on(MONDAY));

        answer(MONDAY);
        assertEquals(Optional.empty(), on(MONDAY));
    }

    @Test
    void aYesWhereItWasAskedNeedsNoNewRound() {
        log.add(new LogEntry.ProfileGiven(at(MONDAY), profile(), HEART));
        change(MONDAY, FINE);

        assertEquals(Optional.empty(), on(MONDAY));
    }

    @Test
    void clearanceWithoutAStopAsksNothing() {
        answer(MONDAY);
        log.add(new LogEntry.ClearanceConfirmed(at(MONDAY)));

        assertEquals(Optional.empty(), on(MONDAY));
    }

    @Test
    void interruptsNoSession() {
        answer(MONDAY);
        train(MONDAY.plusDays(360));
        start(MONDAY.plusDays(364), Part.STRENGTH);

        assertEquals(Optional.empty(), on(MONDAY.plusYears(1)));
    }

    @Test
    void aSessionLeftOpenIsABreakToo() {
        answer(MONDAY);
        start(MONDAY.plusDays(1), Part.STRENGTH);

        assertEquals(Optional.empty(), on(MONDAY.plusDays(85)));
        assertEquals(Optional.of(new AfterBreak(86)), on(MONDAY.plusDays(86)));
    }

    @Test
    void aClockSetBackIsNoBreak() {
        answer(MONDAY);

        assertEquals(Optional.empty(), on(MONDAY.minusDays(500)));
    }

    private Optional<AskAgain> on(LocalDate today) {
        return AskAgain.find(History.of(log), today, AskAgainTest::dateOf);
    }

    private void answer(LocalDate date) {
        log.add(new LogEntry.ProfileGiven(at(date), profile(), FINE));
    }

    private void change(LocalDate date, Verdict verdict) {
        log.add(new LogEntry.ProfileGiven(at(date), profile(), verdict, false));
    }

    private void train(LocalDate date) {
        session(date, Part.STRENGTH);
    }

    private void session(LocalDate date, Part part) {
        log.add(new LogEntry.SessionFinished(at(date), start(date, part), false, List.of()));
    }

    private SessionId start(LocalDate date, Part part) {
        SessionId session = new SessionId(new UUID(7, log.size()));
        Script script = new Script(
                List.of(new Script.Item(
                        part,
                        Prescription.parse("1 x 10 reps: shoulder-roll, bodyweight"),
                        0,
                        Optional.empty(),
                        new Reason.StartHere())),
                60);
        log.add(new LogEntry.SessionStarted(at(date), session, script));
        return session;
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant at(LocalDate date) {
        return date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static Profile profile() {
        return new Profile(
                new Trainee(34, Optional.empty(), Level.L0, false),
                Kit.EMPTY,
                new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of()),
                Health.FINE,
                8);
    }
}
