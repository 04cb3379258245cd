package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Health;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// What [TermsOf] knows from what happened before: where somebody came from, and what they answered.
class WayBackTest {

    private static final String SQUEEZE = "2 x 20 reps: scapular-squeeze, bodyweight, hold 2 s";
    private static final String FACE_PULLS = "2 x 12 reps: face-pull, red band";
    private static final String ROWS = "2 x 12 reps: band-row, red band";

    private final Weeks weeks = new Weeks();

    @Test
    void whoNeverDidAnythingElseClimbsItsOwnLadder() {
        assertEquals(Optional.of(Book.BAND_ROW), harder());
    }

    /// C2: a squeeze in place of another exercise leads back to that one.
    @Test
    void whoCameDownFromAnotherLadderClimbsThatOneAgain() {
        weeks.answered(0);
        hurting(0, FACE_PULLS);
        hurting(2, FACE_PULLS);
        assertEquals(Book.SQUEEZE, weeks.history().inPlaceOf(Book.FACE_PULL));
        assertEquals(Optional.of(Book.FACE_PULL), harder());
    }

    @Test
    void theOtherLadderComesFirstWhereSomebodyCameDownBoth() {
        weeks.answered(0);
        hurting(0, ROWS);
        hurting(2, ROWS);
        hurting(4, FACE_PULLS);
        hurting(6, FACE_PULLS);
        assertEquals(Optional.of(Book.FACE_PULL), harder());
    }

    @Test
    void anotherFormOfAnExerciseIsBegunAndNotGoneOnWith() {
        weeks.answered(0).asAsked(0, "2 x 12 reps: prone-y-raise#one-arm, bodyweight, hold 2 s");
        assertEquals(
                "1 x 8 reps: prone-y-raise, bodyweight, hold 2 s",
                weeks.terms().first(Book.exercise(Book.RAISE)).toString());
    }

    @Test
    void anAnswerLeavesAnExerciseOutOrDoesNot() {
        assertFalse(weeks.answered(0).terms().isExcluded(Book.ANGEL));
        assertTrue(weeks.answered(1, Condition.RECENT_SURGERY).terms().isExcluded(Book.ANGEL));
        assertFalse(weeks.terms().isExcluded(Book.BARBELL_ROW));
        assertFalse(weeks.terms().isExcluded(new ExerciseId("no-such-exercise")));
    }

    /// PAIN2, also before the screening has spoken, or when it says to ask somebody first.
    @Test
    void withoutAWordOfTheScreeningTheAnswersThemselvesCount() {
        hasNeckPain();
        assertEquals(Sensitivity.NECK, weeks.terms().sensitivity());
        weeks.with(new LogEntry.ProfileGiven(
                Weeks.day(0), weeks.profile, new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, false, List.of())));
        assertEquals(Sensitivity.NECK, weeks.terms().sensitivity());
    }

    private void hasNeckPain() {
        Health fine = Health.FINE;
        Profile profile = weeks.profile;
        weeks.profile = new Profile(
                profile.trainee(),
                profile.kit(),
                profile.wishes(),
                new Health(
                        Set.of(Condition.NECK_PAIN),
                        fine.signs(),
                        fine.pains(),
                        fine.bloodPressure(),
                        fine.pregnantWeeks(),
                        fine.clearances()),
                8);
    }

    /// P2: twice running leads down.
    private void hurting(int day, String asked) {
        Prescription prescription = Prescription.parse(asked);
        Weeks.Session session = weeks.session(day, asked);
        for (int set = 1; set <= prescription.sets(); set++) {
            session.set(
                    0,
                    set,
                    prescription.target().toString(),
                    prescription.load().toString());
        }
        session.hurts(0, 3).end();
    }

    private Optional<ExerciseId> harder() {
        return weeks.terms()
                .of(Prescription.parse(SQUEEZE))
                .neighbors()
                .harder()
                .map(Prescription::exercise);
    }
}
