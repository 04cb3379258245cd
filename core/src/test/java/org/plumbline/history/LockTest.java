package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Verdict;

/// P0 and STOP4: a sign told while training ends the session and locks the program until clearance is confirmed.
class LockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Verdict FINE = new Verdict.Train(Set.of(), List.of());
    private static final Verdict.NotNow LOCKED =
            new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")));
    private static final LogEntry ANSWERS = new LogEntry.ProfileGiven(NOON, profile(), FINE);
    private static final LogEntry START = new LogEntry.SessionStarted(
            NOON,
            new SessionId(UUID.fromString("01950000-0000-7000-8000-000000000001")),
            new Script(
                    List.of(new Script.Item(
                            Part.STRENGTH,
                            Prescription.parse("2 x 15 reps: band-pull-apart, red band"),
                            45,
                            Optional.empty(),
                            new Reason.StartHere())),
                    300));
    private static final LogEntry SIGN = new LogEntry.SignsTold(NOON, Set.of(Sign.CHEST_PAIN), LOCKED);

    @Test
    void aSignEndsTheSessionAndLocks() {
        History history = History.of(List.of(ANSWERS, START, SIGN));
        assertTrue(history.openSession().isEmpty());
        assertEquals(Optional.of(LOCKED), history.verdict());
    }

    @Test
    void newAnswersDoNotOpenIt() {
        assertEquals(
                Optional.of(LOCKED), History.of(List.of(ANSWERS, SIGN, ANSWERS)).verdict());
    }

    @Test
    void confirmedClearanceOpensIt() {
        assertEquals(
                Optional.of(FINE),
                History.of(List.of(ANSWERS, SIGN, new LogEntry.ClearanceConfirmed(NOON)))
                        .verdict());
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
