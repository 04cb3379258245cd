package org.plumbline.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Verdict;

/// MEAS-ADH, SAY7: sessions done beside those planned, and a week off is a fact.
class PastWeeksTest {

    private static final Instant START = Instant.parse("2026-03-04T18:00:00Z");
    private static final Prescription PULLS = Prescription.parse("2 x 15 reps: band-pull-apart, red band");
    private static final Verdict FINE = new Verdict.Train(Set.of(), List.of());
    private static final Verdict.NotNow STOP =
            new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")));

    private final List<LogEntry> log = new ArrayList<>();

    @Test
    void thereAreNoneBeforeTheProgram() {
        assertEquals(List.of(), PastWeeks.of(History.empty(), now(0)));
    }

    @Test
    void countsDaysOfTrainingBesideWhatWasWanted() {
        answered(0, 3, Level.L1);
        trained(1, 3, 5, 8);
        assertEquals(List.of("1: 3 of 3", "2: 1 of 3"), weeks(15, 2));
    }

    @Test
    void twoSessionsOfOneDayAreOneDay() {
        answered(0, 3, Level.L1);
        trained(1, 1, 3);
        assertEquals(List.of("1: 2 of 3"), weeks(7, 1));
    }

    @Test
    void aBeginnerHasTwoUntilSixAreDone() {
        answered(0, 4, Level.L0);
        trained(0, 2, 7, 9, 14, 16, 21);
        assertEquals(List.of("1: 2 of 2", "2: 2 of 2", "3: 2 of 2", "4: 1 of 3"), weeks(28, 4));
    }

    @Test
    void aWishThatChangesCountsFromItsWeekOn() {
        answered(0, 3, Level.L1);
        answered(8, 2, Level.L1);
        assertEquals(List.of("1: 0 of 3", "2: 0 of 2"), weeks(15, 2));
    }

    @Test
    void aBusyWeekHasOne() {
        answered(0, 3, Level.L1);
        log.add(new LogEntry.BusyTold(day(7), true));
        log.add(new LogEntry.BusyTold(day(13), false));
        trained(8);
        assertEquals(List.of("1: 0 of 3", "2: 1 of 1", "3: 0 of 3"), weeks(21, 3));
    }

    @Test
    void anIllnessTakesNothingAway() {
        answered(0, 3, Level.L1);
        trained(1, 3);
        log.add(new LogEntry.IllnessTold(day(4), true));
        log.add(new LogEntry.IllnessTold(day(15), false));
        assertEquals(List.of("1: 2 of 2 ILL", "2: 0 of 0 ILL", "3: 0 of 0 ILL", "4: 0 of 3"), weeks(28, 4));
    }

    @Test
    void aJourneyIsAFact() {
        answered(0, 3, Level.L1);
        travel(7, Optional.of(Set.of(Equipment.BAND)));
        travel(12, Optional.empty());
        trained(8);
        assertEquals(List.of("1: 0 of 3", "2: 1 of 1 TRAVELING", "3: 0 of 3"), weeks(21, 3));
    }

    @Test
    void nobodyMissesASessionWhileTrainingWaits() {
        answered(0, 3, Level.L1);
        log.add(new LogEntry.SignsTold(day(7), Set.of(Sign.CHEST_PAIN), STOP));
        log.add(new LogEntry.ClearanceConfirmed(day(13)));
        assertEquals(List.of("1: 0 of 3", "2: 0 of 0 WAITING", "3: 0 of 3"), weeks(21, 3));
    }

    @Test
    void theWeekThatGoesOnIsNotOver() {
        answered(0, 3, Level.L1);
        List<PastWeek> weeks = PastWeeks.of(History.of(log), now(8));
        assertEquals(List.of(true, false), weeks.stream().map(PastWeek::isOver).toList());
    }

    private List<String> weeks(int today, int count) {
        return PastWeeks.of(History.of(log), now(today)).stream()
                .limit(count)
                .map(week -> "%d: %d of %d%s"
                        .formatted(
                                week.number(),
                                week.done(),
                                week.planned(),
                                week.off().map(off -> " " + off).orElse("")))
                .toList();
    }

    @Test
    void newAnswersDoNotOpenASignToldInTraining() {
        answered(0, 3, Level.L1);
        log.add(new LogEntry.SignsTold(day(7), Set.of(Sign.CHEST_PAIN), STOP));
        answered(9, 3, Level.L1);
        log.add(new LogEntry.ClearanceConfirmed(day(20)));
        assertEquals(List.of("1: 0 of 3", "2: 0 of 0 WAITING", "3: 0 of 0 WAITING", "4: 0 of 3"), weeks(28, 4));
    }

    @Test
    void clearanceOfASignDoesNotOpenAnswersThatWait() {
        answered(0, 3, Level.L1);
        answered(7, 3, Level.L1, STOP);
        log.add(new LogEntry.ClearanceConfirmed(day(9)));
        answered(20, 3, Level.L1);
        assertEquals(List.of("1: 0 of 3", "2: 0 of 0 WAITING", "3: 0 of 0 WAITING", "4: 0 of 3"), weeks(28, 4));
    }

    private void answered(int day, int daysPerWeek, Level level) {
        answered(day, daysPerWeek, level, FINE);
    }

    private void answered(int day, int daysPerWeek, Level level, Verdict verdict) {
        Profile profile = new Profile(
                new Trainee(40, Optional.empty(), level, false),
                Kit.EMPTY,
                new Wishes(daysPerWeek, 20, false, Goal.POSTURE, List.of(), Set.of()),
                Health.FINE,
                0);
        log.add(new LogEntry.ProfileGiven(day(day), profile, verdict));
    }

    private void travel(int day, Optional<Set<Equipment>> equipment) {
        log.add(new LogEntry.PlanChanged(day(day), new PlanEdit.Traveling(equipment), Optional.empty(), ""));
    }

    private void trained(int... days) {
        for (int number = 0; number < days.length; number++) {
            SessionId id = new SessionId(new UUID(days[number], log.size()));
            Instant at = day(days[number]).plusSeconds(600L * number);
            Script script = new Script(
                    List.of(new Script.Item(Part.STRENGTH, PULLS, 45, Optional.empty(), new Reason.StartHere())), 300);
            log.add(new LogEntry.SessionStarted(at, id, script));
            log.add(new LogEntry.SessionFinished(
                    at.plusSeconds(60),
                    id,
                    false,
                    List.of(new Decided(
                            PULLS.exercise(),
                            Performance.of(List.of(15, 15), Effort.OK),
                            new Decision.Train(Step.HOLD, PULLS, new Reason.NothingReported()),
                            Optional.of(Standing.startingWith(PULLS))))));
        }
    }

    private static Program.Now now(int day) {
        return new Program.Now(day(day), at -> at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
