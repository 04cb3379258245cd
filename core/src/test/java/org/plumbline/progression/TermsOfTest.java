package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Variant;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.person.Goal;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// What holds for an exercise of one person: range, ceiling, loads, and the way up and down.
class TermsOfTest {

    private final Weeks weeks = new Weeks();

    @Test
    void theRangeAndTheCeilingAreThoseOfTheCatalog() {
        Terms terms = weeks.terms().of(Book.exercise(Book.BAND_ROW));
        assertEquals("12-15", terms.working().toString());
        assertEquals(20, terms.ceiling());
        assertEquals(45, weeks.terms().of(Book.exercise(Book.PLANK)).ceiling());
        assertEquals(Book.BAND_ROW, terms.exercise().id());
    }

    /// 3.3: from L1 on, rows in kilograms, and only for who wants strength.
    @Test
    void theStrengthOptionLowersTheCeilingOfHeavyRows() {
        assertEquals(20, ceiling(Level.L1, Goal.POSTURE, Book.ROW));
        assertEquals(20, ceiling(Level.L0, Goal.STRENGTH, Book.ROW));
        assertEquals(14, ceiling(Level.L1, Goal.STRENGTH, Book.ROW));
        assertEquals(20, ceiling(Level.L2, Goal.STRENGTH, Book.BAND_ROW));
        assertEquals(20, ceiling(Level.L1, Goal.STRENGTH, Book.CARRY));
        assertTrue(weeks.terms().of(Book.exercise(Book.ROW)).loads().isStrengthOption()
                == (weeks.profile.wishes().goal() == Goal.STRENGTH));
    }

    @Test
    void beginnersStartWithTheStartDose() {
        assertEquals("1 x 10 reps: band-row, red band", first(Book.BAND_ROW));
        assertEquals("1 x 6 reps: one-arm-dumbbell-row, 4 kg", first(Book.ROW));
        assertEquals("1 x 8 reps: prone-y-raise, bodyweight, hold 2 s", first(Book.RAISE));
        assertEquals("1 x 18 s: front-plank, bodyweight", first(Book.PLANK));
    }

    @Test
    void whoDidItBeforeGoesOn() {
        weeks.answered(0).asAsked(0, "2 x 12 reps: band-row, green band");
        assertEquals("2 x 13 reps: band-row, green band", first(Book.BAND_ROW));
    }

    @Test
    void theFirstLoadIsTheOwnedOneNearestToTheCatalogs() {
        weeks.profile = new Profile(
                weeks.profile.trainee(),
                Kit.of(Set.of(), Set.of(Band.BLACK), List.of(500, 6000, 9000)),
                weeks.profile.wishes(),
                weeks.profile.health(),
                8);
        assertEquals(
                "black band",
                weeks.terms().firstLoad(Book.exercise(Book.BAND_ROW)).toString());
        assertEquals("6 kg", weeks.terms().firstLoad(Book.exercise(Book.ROW)).toString());
        assertEquals(
                "bodyweight", weeks.terms().firstLoad(Book.exercise(Book.RAISE)).toString());
    }

    /// V2: an easier form of the same movement comes before another exercise.
    @Test
    void downGoesToAnEasierFormFirst() {
        assertEquals(
                Optional.of("1 x 8 reps: prone-y-raise#one-arm, bodyweight, hold 2 s"),
                easier("1 x 10 reps: prone-y-raise, bodyweight, hold 2 s"));
        assertEquals(
                Optional.of("1 x 8 reps: back-to-wall-angel, bodyweight"),
                easier("1 x 10 reps: prone-y-raise#one-arm, bodyweight, hold 2 s"));
        assertEquals(Optional.empty(), easier("1 x 10 reps: back-to-wall-angel, bodyweight"));
        assertEquals(Optional.of("1 x 10 reps: band-row, red band"), easier("1 x 8 reps: one-arm-dumbbell-row, 4 kg"));
    }

    @Test
    void upSkipsWhatNeedsSomethingElse() {
        assertEquals(Optional.of("1 x 6 reps: one-arm-dumbbell-row, 4 kg"), harder("1 x 12 reps: band-row, red band"));
        assertEquals(Optional.empty(), harder("1 x 8 reps: one-arm-dumbbell-row, 4 kg"));
        assertEquals(Optional.empty(), harder("1 x 20 s: front-plank, bodyweight"));
    }

    @Test
    void upWaitsForTheLevelAndTheGate() {
        Set<Equipment> things = Set.of(Equipment.DUMBBELL, Equipment.BARBELL);
        weeks.profile = Weeks.profile(Level.L0, Goal.POSTURE, things);
        assertFalse(weeks.terms().isEligible(Book.BARBELL_ROW));
        weeks.profile = Weeks.profile(Level.L1, Goal.POSTURE, things);
        assertTrue(weeks.terms().isEligible(Book.BARBELL_ROW));
        assertFalse(weeks.terms().isEligible(Book.RENEGADE_ROW));
    }

    @Test
    void whatAnAnswerLeavesOutIsNotOffered() {
        assertTrue(weeks.answered(0).terms().isEligible(Book.ANGEL));
        assertFalse(weeks.answered(1, Condition.RECENT_SURGERY).terms().isEligible(Book.ANGEL));
        assertFalse(weeks.terms().isEligible(new ExerciseId("no-such-exercise")));
    }

    @Test
    void whatTheCoachLeftOutIsNotOffered() {
        weeks.answered(0);
        weeks.session(0, "1 x 10 reps: back-to-wall-angel, bodyweight")
                .set(0, 1, "10 reps", "bodyweight")
                .hurts(0, 6)
                .end();
        assertTrue(weeks.history().isLeftOut(Book.ANGEL));
        assertFalse(weeks.terms().isEligible(Book.ANGEL));
    }

    /// PAIN2.
    @Test
    void neckAndArmComplaintsAreHeardSooner() {
        assertEquals(Sensitivity.USUAL, weeks.terms().sensitivity());
        assertEquals(
                Sensitivity.NECK, weeks.answered(0, Condition.NECK_PAIN).terms().sensitivity());
        assertEquals(
                Sensitivity.NECK,
                weeks.answered(1, Condition.ARM_SYMPTOMS).terms().sensitivity());
        assertEquals(
                Sensitivity.USUAL,
                weeks.answered(2, Condition.WRIST_PAIN).terms().sensitivity());
    }

    /// S2: time allows. Twenty minutes are 1200 s.
    @Test
    void oneMoreSetHasToFitTheMinutes() {
        Script.Item both = item("2 x 10 reps: band-row, red band");
        assertTrue(weeks.terms().hasTimeFor(1200 - 45 - 30, both));
        assertFalse(weeks.terms().hasTimeFor(1200 - 45 - 29, both));
        Script.Item each = item("2 x 10 reps: one-arm-dumbbell-row, 4 kg");
        assertTrue(weeks.terms().hasTimeFor(1200 - 45 - 60, each));
        assertFalse(weeks.terms().hasTimeFor(1200 - 45 - 59, each));
        Script.Item held = item("2 x 30 s: front-plank, bodyweight");
        assertTrue(weeks.terms().hasTimeFor(1200 - 45 - 30, held));
        assertFalse(weeks.terms().hasTimeFor(1200 - 45 - 29, held));
    }

    @Test
    void besideIsWhatIsAboutAsHard() {
        assertEquals(
                "[seated-cable-row, band-row, bent-over-barbell-row]",
                weeks.terms().beside(Variant.of(Book.ROW)).toList().toString());
        assertEquals("[]", weeks.terms().beside(Variant.of(Book.PLANK)).toList().toString());
    }

    @Test
    void ofSeveralTheFirstThatMayBeDoneIsTaken() {
        assertEquals(
                Optional.of(Book.BAND_ROW),
                weeks.terms()
                        .firstEligible(
                                Stream.of(Variant.of(Book.CABLE_ROW), Variant.of(Book.BAND_ROW), Variant.of(Book.ROW)))
                        .map(Prescription::exercise));
    }

    private static Script.Item item(String prescription) {
        return new Script.Item(
                Part.STRENGTH, Prescription.parse(prescription), 45, Optional.empty(), new Reason.StartHere());
    }

    private int ceiling(Level level, Goal goal, ExerciseId exercise) {
        weeks.profile = Weeks.profile(level, goal, Set.of());
        return weeks.terms().of(Book.exercise(exercise)).ceiling();
    }

    private String first(ExerciseId exercise) {
        return weeks.terms().first(Book.exercise(exercise)).toString();
    }

    private Optional<String> easier(String prescription) {
        return weeks.terms()
                .of(Prescription.parse(prescription))
                .neighbors()
                .easier()
                .map(Prescription::toString);
    }

    private Optional<String> harder(String prescription) {
        return weeks.terms()
                .of(Prescription.parse(prescription))
                .neighbors()
                .harder()
                .map(Prescription::toString);
    }

    @Test
    void noVerdictMeansTheConditionsOfTheAnswers() {
        LogEntry told = new LogEntry.ProfileGiven(
                Weeks.day(0), weeks.profile, new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, false, List.of()));
        assertEquals(Sensitivity.USUAL, weeks.with(told).terms().sensitivity());
    }
}
