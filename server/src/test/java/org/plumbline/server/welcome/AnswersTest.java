package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Band;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
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
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.words.Question;

/// What is ticked and typed becomes the profile that somebody meant, or a sentence beside the field.
class AnswersTest {

    private static final Answers ADULT = answer(Answers.NONE, Question.YOU, "age=34");

    @Test
    void anAgeAloneIsEnoughForAPlan() {
        Profile expected = new Profile(
                new Trainee(34, Optional.empty(), Level.L0, false),
                Kit.of(Set.of(Equipment.MAT, Equipment.WALL, Equipment.DOORFRAME, Equipment.CHAIR), Set.of(), Set.of()),
                new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of()),
                new Health(Set.of(), Set.of(), Map.of("neck", Pain.NONE), Optional.empty(), Optional.empty(), Set.of()),
                8);

        Answers answers = answer(Answers.NONE, Question.YOU, "age=34", "desk=8");

        assertEquals(expected, answers.profile());
        assertEquals(Verdict.Train.class, Screener.screen(answers.profile()).getClass());
    }

    @Test
    void withoutAnAgeThereIsNoProfile() {
        InvalidField refused = assertThrows(InvalidField.class, Answers.NONE::profile);

        assertEquals("age: Give your age in years.", refused.getMessage());
    }

    @Test
    void readsExperienceAndTheRestOfSomebody() {
        Answers answers = answer(Answers.NONE, Question.YOU, "age=52", "weight=64,5", "desk=");

        Profile profile =
                answer(answers, Question.EXPERIENCE, "level=L2", "active=yes").profile();

        assertEquals(new Trainee(52, Optional.of(64_500), Level.L2, true), profile.trainee());
        assertEquals(0, profile.deskHours());
    }

    @Test
    void bandsAndWeightsCountOnlyWhereTheyAreTicked() {
        Answers with = answer(
                ADULT, Question.KIT, "equipment=band", "equipment=dumbbell", "band=red", "band=blue", "kilograms=2, 4");
        Answers without = answer(ADULT, Question.KIT, "equipment=wall", "band=red", "kilograms=nonsense");

        assertEquals(
                Kit.of(Set.of(Equipment.BAND, Equipment.DUMBBELL), Set.of(Band.RED, Band.BLUE), Set.of(2000, 4000)),
                with.profile().kit());
        assertEquals(
                Kit.of(Set.of(Equipment.WALL), Set.of(), Set.of()),
                without.profile().kit());
    }

    @Test
    void nothingAtAllIsFineToo() {
        assertEquals(Kit.EMPTY, answer(ADULT, Question.KIT).profile().kit());
    }

    @Test
    void aRoutineIsAskedForByItsName() {
        Answers answers = answer(
                ADULT, Question.WISHES, "days=5", "minutes=other", "other-minutes=35", "kind=T10", "goal=strength");

        assertEquals(
                new Wishes(5, 35, false, Goal.STRENGTH, List.of("T10"), Set.of()),
                answers.profile().wishes());
    }

    @Test
    void aTickIsTheConditionOrTheSignItIsNamedAfter() {
        Health health = health("health=osteoporosis", "health=fainting");

        assertEquals(Set.of(Condition.OSTEOPOROSIS), health.conditions());
        assertEquals(Set.of(Sign.FAINTING), health.signs());
    }

    @Test
    void aYesToSomethingUnknownIsNeverIgnored() {
        assertEquals(Set.of(Sign.UNKNOWN_ANSWER), health("health=levitation").signs());
    }

    @Test
    void whatADoctorLookedIntoCountsNoMore() {
        assertEquals(Set.of(), health("health=chest-pain", "cleared=chest-pain").signs());
        assertEquals(
                Set.of(Sign.FAINTING),
                health("health=chest-pain", "health=fainting", "cleared=chest-pain")
                        .signs());
    }

    @Test
    void eachYesIsOfThePersonWhoCanGiveIt() {
        assertEquals(Set.of(Clearance.DOCTOR), cleared("heart-condition"));
        assertEquals(Set.of(Clearance.CLINICIAN), cleared("chronic-condition"));
        assertEquals(Set.of(Clearance.CLINICIAN), cleared("joint-problem"));
        assertEquals(Set.of(Clearance.SURGERY), cleared("recent-surgery"));
        assertEquals(Set.of(Clearance.PROFESSIONAL_SETUP), cleared("vertebral-fracture"));
        assertEquals(Set.of(Clearance.MATERNITY_PROVIDER), cleared("pregnancy"));
    }

    @Test
    void aYesForTheHeartSaysNothingAboutTheShoulder() {
        Answers answers = answer(
                ADULT, Question.HEALTH, "health=heart-condition", "health=joint-problem", "cleared=heart-condition");

        assertEquals(Set.of(), answers.profile().health().clearances());
        assertEquals(Verdict.NotNow.class, Screener.screen(answers.profile()).getClass());
    }

    @Test
    void aYesWithoutItsTickCountsForNothing() {
        assertEquals(Set.of(), health("cleared=heart-condition").clearances());
    }

    @Test
    void everythingClearedAllowsAPlan() {
        Answers health = answer(
                ADULT,
                Question.HEALTH,
                "health=heart-condition",
                "health=chronic-condition",
                "health=joint-problem",
                "cleared=heart-condition",
                "cleared=chronic-condition",
                "cleared=joint-problem");
        Answers body = answer(health, Question.BODY, "neck=0", "body=arm-symptoms", "cleared=arm-symptoms");

        assertEquals(Verdict.Train.class, Screener.screen(body.profile()).getClass());
    }

    @Test
    void aReadingIsOptionalAndUnknownMeansADoctorFirst() {
        Health known = health("health=hypertension-caution", "systolic=134", "diastolic=84");
        Health unknown = health("health=hypertension-caution", "systolic=", "diastolic=");

        assertEquals(Optional.of(new BloodPressure(134, 84)), known.bloodPressure());
        assertEquals(Optional.empty(), unknown.bloodPressure());
        assertEquals(Set.of(Condition.HYPERTENSION_CAUTION), unknown.conditions());
    }

    @Test
    void weeksAndSignsOfAPregnancyCountOnlyWithIt() {
        Health pregnant = health("health=pregnancy", "weeks=24", "pregnancy-sign=yes");
        Health not = health("weeks=24", "pregnancy-sign=yes");

        assertEquals(Optional.of(24), pregnant.pregnantWeeks());
        assertEquals(Set.of(Sign.PREGNANCY_SIGN), pregnant.signs());
        assertEquals(Optional.empty(), not.pregnantWeeks());
        assertEquals(Set.of(), not.signs());
    }

    @Test
    void bandsFreeOfLatexAreDeclaredWithTheAllergy() {
        Answers with = answer(ADULT, Question.HEALTH, "health=latex-allergy", "latex-free=yes");

        assertEquals(true, with.profile().kit().isLatexFree());
        assertEquals(
                false,
                answer(ADULT, Question.HEALTH, "latex-free=yes").profile().kit().isLatexFree());
    }

    @Test
    void whatIsNewIsASignAndNotAConditionAlone() {
        Answers answers = answer(
                ADULT, Question.BODY, "neck=3", "body=dizziness", "body=shoulder-instability", "recent=dizziness");

        Health health = answers.profile().health();

        assertEquals(Set.of(Condition.DIZZINESS, Condition.SHOULDER_INSTABILITY), health.conditions());
        assertEquals(Set.of(Sign.NEW_DIZZINESS), health.signs());
        assertEquals(3, health.pain("neck"));
    }

    @Test
    void aPlaceThatHurtsMayBeRated() {
        Health health = answer(
                        ADULT, Question.BODY, "neck=2", "body=low-back-pain", "body=knee-pain", "low_back=4", "wrist=6")
                .profile()
                .health();

        assertEquals(Map.of("neck", new Pain(2), "low_back", new Pain(4)), health.pains());
        assertEquals(Set.of(Condition.LOW_BACK_PAIN, Condition.KNEE_PAIN), health.conditions());
    }

    @Test
    void firstNeckPainIsAskedOfTheYoungAndTheOld() {
        assertEquals(Set.of(Sign.FIRST_NECK_PAIN), firstNeckPain(19, 2));
        assertEquals(Set.of(), firstNeckPain(20, 2));
        assertEquals(Set.of(), firstNeckPain(55, 2));
        assertEquals(Set.of(Sign.FIRST_NECK_PAIN), firstNeckPain(56, 2));
        assertEquals(Set.of(), firstNeckPain(56, 0));
    }

    @Test
    void everySignOfTheLastPageLocks() {
        for (Sign sign : Sign.values()) {
            if (sign.rule().equals("STOP2") && sign != Sign.FIRST_NECK_PAIN) {
                Answers answers = answer(ADULT, Question.SIGNS, "sign=" + sign);

                Verdict.NotNow verdict = (Verdict.NotNow) Screener.screen(answers.profile());

                assertEquals(true, verdict.isLocked(), sign::toString);
            }
        }
    }

    @Test
    void aFieldThatCannotBeUsedIsAnsweredWithASentence() {
        assertRefused(Question.YOU, "age=", "age: Give your age in years.");
        assertRefused(Question.YOU, "age=300", "age: Give an age from 5 to 120 years, not 300");
        assertRefused(Question.YOU, "age=old", "age: Give an age from 5 to 120 years, not 'old'");
        assertRefused(Question.YOU, "age=34 weight=abc", "weight: Give a weight in kilograms, such as 7.5, not 'abc'");
        assertRefused(Question.YOU, "age=34 weight=7", "weight: Give a body weight from 20 to 400 kg");
        assertRefused(Question.YOU, "age=34 desk=30", "desk: Give 0 to 24 desk hours a day, not 30");
        assertRefused(Question.KIT, "equipment=dumbbell", "kilograms: Give the weights you have, such as 2, 4, 6.");
        assertRefused(
                Question.KIT,
                "equipment=band",
                "band: Choose the bands you have. Colors differ between makers; go by how hard they pull.");
        assertRefused(
                Question.WISHES,
                "days=2 minutes=other other-minutes=500",
                "other-minutes: Give 1 to 90 minutes, not 500");
        assertRefused(
                Question.HEALTH,
                "health=hypertension-caution systolic=134",
                "diastolic: Give the upper and the lower value, such as 134 and 84.");
        assertRefused(
                Question.HEALTH,
                "health=hypertension-caution systolic=84 diastolic=134",
                "diastolic: Give blood pressure as upper and lower value, such as 134/84, not 84/134");
        assertRefused(Question.HEALTH, "health=pregnancy weeks=50", "weeks: Give 1 to 42 weeks of pregnancy, not 50");
        assertRefused(
                Question.BODY,
                "neck=0 body=knee-pain knee=a-lot",
                "knee: Pain is a whole number from 0 to 10, such as '3', not 'a-lot'");
        assertRefused(Question.BODY, "neck=11", "neck: Pain is rated from 0 to 10, not 11");
    }

    @Test
    void everyFieldThatIsWrongIsSaid() {
        Map<String, String> refused = Page.of(Question.YOU).refused(fields("age=300", "weight=abc", "desk=99"));

        assertEquals(List.of("age", "weight", "desk"), List.copyOf(refused.keySet()));
    }

    private static Set<Sign> firstNeckPain(int age, int pain) {
        Answers answers = answer(Answers.NONE, Question.YOU, "age=" + age);
        return answer(answers, Question.BODY, "neck=" + pain, "first=yes")
                .profile()
                .health()
                .signs();
    }

    private static Set<Clearance> cleared(String answer) {
        return health("health=" + answer, "cleared=" + answer).clearances();
    }

    private static Health health(String... typed) {
        return answer(ADULT, Question.HEALTH, typed).profile().health();
    }

    private static void assertRefused(Question question, String typed, String refused) {
        Map<String, String> sentences = Page.of(question).refused(fields(typed.split(" ")));

        assertEquals(
                List.of(refused),
                sentences.entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .toList());
    }

    private static Answers answer(Answers answers, Question question, String... typed) {
        return answers.with(question, fields(typed));
    }

    private static Fields fields(String... typed) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String field : typed) {
            int equals = field.indexOf('=');
            fields.computeIfAbsent(field.substring(0, equals), _ -> new ArrayList<>())
                    .add(field.substring(equals + 1));
        }
        return new Fields(fields);
    }
}
