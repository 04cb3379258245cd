package org.plumbline.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Level;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Health.BloodPressure;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// Whose yes counts for what, and from which number on: the rules of SAFETY.md about answers, one by one.
class WhoMayTrainTest {

    private static final Set<Clearance> EVERYBODY = Set.of(Clearance.values());

    @Test
    void nothingToTellMeansTraining() {
        assertEquals(new Verdict.Train(Set.of(), List.of()), screen(34, Health.FINE));
    }

    /// SCR1 and SCR4: the first wait for a yes, the second for a medical review whatever was said before.
    @ParameterizedTest
    @CsvSource({
        "heart-condition, doctor, true",
        "heart-condition, clinician, false",
        "chronic-condition, clinician, true",
        "chronic-condition, doctor, true",
        "joint-problem, doctor, true",
        "joint-problem, maternity-provider, false",
        "chest-pain, doctor, false",
        "fainting, doctor, false",
        "supervised-only, clinician, false",
    })
    void aYesCountsForWhatItIsAbout(String sign, String clearance, boolean mayTrain) {
        Health told = health(Set.of(), Set.of(Sign.parse(sign)), Set.of(Clearance.parse(clearance)));
        assertEquals(mayTrain, screen(50, told) instanceof Verdict.Train, told::toString);
    }

    /// B6: an illness that passes waits for no one's yes, and opens with time.
    @Test
    void anIllnessWaitsAndLocksNothing() {
        Verdict.NotNow verdict = notNow(screen(50, health(Set.of(), Set.of(Sign.ILL), EVERYBODY)));
        assertEquals(Sign.Advice.WAIT, verdict.advice());
        assertEquals(false, verdict.isLocked());
    }

    /// STOP3: dizziness, headache and chest pain are signs to stop for in pregnancy.
    @Test
    void dizzinessIsASignInPregnancy() {
        for (Health told : List.of(
                health(Set.of(Condition.PREGNANCY, Condition.DIZZINESS), Set.of(), EVERYBODY),
                health(Set.of(Condition.PREGNANCY), Set.of(Sign.NEW_DIZZINESS), EVERYBODY),
                health(Set.of(Condition.PREGNANCY), Set.of(Sign.CHEST_PAIN), EVERYBODY))) {
            Verdict.NotNow verdict = notNow(screen(30, told));
            assertEquals(
                    new Verdict.Finding("STOP3", "pregnancy-sign"),
                    verdict.findings().getFirst());
            assertEquals(Sign.Advice.SAME_DAY, verdict.advice());
            assertEquals(true, verdict.isLocked());
        }
    }

    @Test
    void aYesToSomethingUnknownIsNeverIgnored() {
        assertEquals(
                Sign.Advice.ASK_A_PROFESSIONAL,
                notNow(screen(50, health(Set.of(), Set.of(Sign.UNKNOWN_ANSWER), EVERYBODY)))
                        .advice());
    }

    /// COND-ARM, COND-FRACTURE, COND-SURGERY, COND-PREG: no plan until the one whose matter it is said yes.
    @ParameterizedTest
    @CsvSource({
        "arm-symptoms, clinician, true",
        "arm-symptoms, doctor, true",
        "arm-symptoms, maternity-provider, false",
        "vertebral-fracture, professional-setup, true",
        "vertebral-fracture, doctor, false",
        "recent-surgery, surgery, true",
        "recent-surgery, doctor, true",
        "recent-surgery, clinician, true",
        "recent-surgery, maternity-provider, false",
        "pregnancy, maternity-provider, true",
        "pregnancy, doctor, false",
    })
    void someConditionsWaitForAYes(String condition, String clearance, boolean mayTrain) {
        Health told = health(Set.of(Condition.parse(condition)), Set.of(), Set.of(Clearance.parse(clearance)));
        assertEquals(mayTrain, screen(50, told) instanceof Verdict.Train, told::toString);
        assertInstanceOf(
                Verdict.NotNow.class, screen(50, health(Set.of(Condition.parse(condition)), Set.of(), Set.of())));
    }

    /// COND-BP: unknown, or from 160/100 on, is for a doctor first, and from 140/90 on the plan is gentle.
    @ParameterizedTest
    @CsvSource({
        "139, 89, false, true",
        "139, 90, true, true",
        "140, 80, true, true",
        "159, 99, true, true",
        "160, 80, true, false",
        "150, 100, true, false"
    })
    void bloodPressureLimitsOrWaits(int systolic, int diastolic, boolean isFiltered, boolean mayTrain) {
        Verdict verdict = screen(
                50,
                new Health(
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Optional.of(new BloodPressure(systolic, diastolic)),
                        Optional.empty(),
                        EVERYBODY));
        assertEquals(mayTrain, verdict instanceof Verdict.Train);
        if (verdict instanceof Verdict.Train train) {
            assertEquals(isFiltered, train.filters().contains(Condition.HYPERTENSION_CAUTION));
        }
    }

    @Test
    void highBloodPressureWithoutAReadingWaits() {
        assertEquals(
                new Verdict.NotNow(
                        Sign.Advice.ASK_A_DOCTOR, false, List.of(new Verdict.Finding("COND-BP", "blood-pressure"))),
                screen(50, health(Set.of(Condition.HYPERTENSION_CAUTION), Set.of(), EVERYBODY)));
    }

    /// What the answers alone can change needs no confirmation; only tingling and weakness in the arm locks.
    @ParameterizedTest
    @CsvSource({
        "arm-symptoms, COND-ARM, ask-a-professional, true",
        "vertebral-fracture, COND-FRACTURE, ask-a-professional, false",
        "recent-surgery, COND-SURGERY, ask-a-doctor, false",
        "pregnancy, COND-PREG, ask-a-doctor, false",
    })
    void aConditionSaysWhomToAskAndWhetherItLocks(String condition, String rule, String advice, boolean isLocked) {
        Verdict.NotNow verdict = notNow(screen(50, health(Set.of(Condition.parse(condition)), Set.of(), Set.of())));
        assertEquals(List.of(new Verdict.Finding(rule, condition)), verdict.findings());
        assertEquals(advice, verdict.advice().toString());
        assertEquals(isLocked, verdict.isLocked());
    }

    @Test
    void minorsAreSentToAnAdultAndNotLocked() {
        assertEquals(
                new Verdict.NotNow(
                        Sign.Advice.ASK_A_PROFESSIONAL, false, List.of(new Verdict.Finding("COND-MINOR", "age"))),
                screen(17, Health.FINE));
    }

    /// COND-MINOR and COND-65.
    @ParameterizedTest
    @CsvSource({"17, false, false", "18, true, false", "64, true, false", "65, true, true"})
    void ageDecides(int age, boolean mayTrain, boolean isSenior) {
        Verdict verdict = screen(age, Health.FINE);
        assertEquals(mayTrain, verdict instanceof Verdict.Train);
        assertEquals(
                isSenior,
                verdict instanceof Verdict.Train train && train.filters().contains(Condition.AGE_65_PLUS));
    }

    /// COND-PREG: from week 14 neither on the back nor on the chest, and an unknown week counts as a late one.
    @ParameterizedTest
    @CsvSource({"13, 1", "14, 3", "27, 3", "28, 4", "0, 4"})
    void weeksOfPregnancyAddFilters(int weeks, int filters) {
        Health told = new Health(
                Set.of(Condition.PREGNANCY),
                Set.of(),
                Map.of(),
                Optional.empty(),
                weeks == 0 ? Optional.empty() : Optional.of(weeks),
                EVERYBODY);
        assertEquals(
                filters,
                assertInstanceOf(Verdict.Train.class, screen(30, told))
                        .filters()
                        .size());
    }

    @Test
    void weeksOfPregnancySayPregnancyWithoutBeingAsked() {
        Health told = new Health(Set.of(), Set.of(), Map.of(), Optional.empty(), Optional.of(8), EVERYBODY);
        assertEquals(
                Set.of(Condition.PREGNANCY),
                assertInstanceOf(Verdict.Train.class, screen(30, told)).filters());
    }

    /// COND-OVERHEAD, COND-LBP, COND-WRIST, COND-TENSION: a place that hurts at 3 or more leaves things out.
    @ParameterizedTest
    @CsvSource({
        "neck, neck-pain",
        "shoulder_overhead, overhead-pain",
        "shoulder, shoulder-pain",
        "shoulder_rest, shoulder-pain",
        "low_back, low-back-pain",
        "shoulder_left, shoulder-pain",
        "shoulder_right, shoulder-pain",
        "wrist, wrist-pain",
        "hand, wrist-pain",
        "knee, knee-pain",
        "upper_trapezius_tension, neck-tension",
    })
    void painLeavesThingsOut(String place, String condition) {
        assertEquals(Set.of(), filters(Map.of(place, new Pain(2))));
        assertEquals(Set.of(Condition.parse(condition)), filters(Map.of(place, new Pain(3))));
    }

    /// COND-INSTAB and COND-DIZZY: what is new is for a professional first.
    @ParameterizedTest
    @EnumSource(names = {"RECENT_DISLOCATION", "NEW_DIZZINESS"})
    void whatIsNewIsLookedAtFirst(Sign sign) {
        assertEquals(
                Sign.Advice.ASK_A_PROFESSIONAL,
                notNow(screen(50, health(Set.of(), Set.of(sign), EVERYBODY))).advice());
    }

    /// COND-LATEX: bands declared free of latex are fine.
    @Test
    void latexFreeBandsAreFine() {
        Health told = health(Set.of(Condition.LATEX_ALLERGY), Set.of(), Set.of());
        assertEquals(
                Set.of(Condition.LATEX_ALLERGY),
                assertInstanceOf(Verdict.Train.class, Screener.screen(profile(34, Kit.EMPTY, told)))
                        .filters());
        assertEquals(
                Set.of(),
                assertInstanceOf(
                                Verdict.Train.class, Screener.screen(profile(34, Kit.EMPTY.withLatexFreeBands(), told)))
                        .filters());
    }

    private static Set<Condition> filters(Map<String, Pain> pains) {
        Health told = new Health(Set.of(), Set.of(), pains, Optional.empty(), Optional.empty(), Set.of());
        return assertInstanceOf(Verdict.Train.class, screen(50, told)).filters();
    }

    private static Verdict screen(int age, Health health) {
        return Screener.screen(profile(age, Kit.EMPTY, health));
    }

    private static Verdict.NotNow notNow(Verdict verdict) {
        return assertInstanceOf(Verdict.NotNow.class, verdict);
    }

    private static Health health(Set<Condition> conditions, Set<Sign> signs, Set<Clearance> clearances) {
        return new Health(conditions, signs, Map.of(), Optional.empty(), Optional.empty(), clearances);
    }

    private static Profile profile(int age, Kit kit, Health health) {
        return new Profile(
                new Trainee(age, Optional.empty(), Level.L0, false),
                kit,
                new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of()),
                health,
                8);
    }
}
