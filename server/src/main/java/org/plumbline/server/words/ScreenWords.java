package org.plumbline.server.words;

import java.util.List;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Sign;
import org.plumbline.person.Sign.Advice;
import org.plumbline.progression.AskAgain;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict.Finding;

/// What the safety questions come to, in words that name no disease and frighten nobody (SAY1, SAY2, SAY9).
public final class ScreenWords {

    private static final int DAYS_A_WEEK = 7;

    private ScreenWords() {}

    /// Returns whom to ask, and how soon.
    public static String advice(Advice advice) {
        return switch (advice) {
            case EMERGENCY -> "Call your local emergency number now.";
            case SAME_DAY ->
                "Please do not train. Get medical advice today. Your data stay here, and so does your place in the program.";
            case ASK_A_PROFESSIONAL ->
                "This is outside what this app can help with. Please talk to a health professional before you train.";
            case ASK_A_DOCTOR -> "Please talk to a doctor before you train. Come back when you have their yes.";
            case WAIT -> "Come back when you are well. Your place in the program waits, and so do your data.";
        };
    }

    /// Returns what one answer means here.
    public static String finding(Finding finding) {
        return switch (finding.answer()) {
            case "age" ->
                "Plumbline is made for adults. Under 18, please train with a guardian and a qualified adult who know you.";
            case "blood-pressure" ->
                "Your last blood pressure reading is unknown or in a range where a doctor should say yes first.";
            default ->
                List.of(Sign.values()).stream()
                        .filter(sign -> sign.toString().equals(finding.answer()))
                        .findFirst()
                        .map(ScreenWords::sign)
                        .orElseGet(() -> conditionFinding(finding));
        };
    }

    /// Returns what one answer means here, and the rule it met.
    public static Cited cited(Finding finding) {
        return Cited.of(finding(finding), finding.rule());
    }

    private static String conditionFinding(Finding finding) {
        Condition condition = Condition.parse(finding.answer());
        return switch (condition) {
            case ARM_SYMPTOMS ->
                "Pain, tingling or weakness in an arm should be looked at by a professional before any exercise.";
            case VERTEBRAL_FRACTURE ->
                "After a fracture in the back, a professional sets up the first program with you.";
            case RECENT_SURGERY -> "After surgery, please get a written yes from the people who treat you first.";
            case PREGNANCY -> "In pregnancy, please get a yes from your midwife or doctor first.";
            default -> "We leave out what does not go with " + condition(condition) + ".";
        };
    }

    /// Returns what a sign is, as the person answered it.
    public static String sign(Sign sign) {
        return switch (sign) {
            case CHEST_PAIN ->
                "You told us about chest pain or pressure. A doctor should look at that before any plan.";
            case FAINTING ->
                "You told us about fainting or losing your balance. A doctor should look at that before any plan.";
            case SUPERVISED_ONLY ->
                "You were told to train under supervision only. Please do; this app cannot be that.";
            case HEART_CONDITION -> "With a heart condition, please get a doctor's yes first.";
            case CHRONIC_CONDITION ->
                "With a long-term condition or medicine for one, please get a yes from a professional first.";
            case JOINT_PROBLEM ->
                "With a bone, joint or soft-tissue problem, please get a yes from a professional first.";
            case UNCONTROLLED_BLOOD_PRESSURE -> "Please have your blood pressure looked at by a doctor first.";
            case EMERGENCY -> "You told us about a sign that cannot wait.";
            case ARM_WEAKNESS -> "A weaker arm or grip should be looked at today.";
            case CLUMSY_HANDS -> "Hands that have become clumsy should be looked at today.";
            case GAIT_CHANGE -> "New trouble with walking or balance should be looked at today.";
            case SPREADING_NUMBNESS -> "Numbness or tingling that spreads should be looked at today.";
            case ELECTRIC_SHOCK -> "A feeling like an electric shock on bending the neck should be looked at.";
            case NIGHT_PAIN -> "Pain that is constant, gets steadily worse or comes at night should be looked at.";
            case UNWELL -> "Fever, night sweats or unexplained weight loss should be looked at.";
            case SERIOUS_ILLNESS -> "With that illness and new pain in the back, please ask a professional first.";
            case INFLAMED_JOINTS -> "With inflamed joints or a neck that needs care, please ask a professional first.";
            case SUDDEN_BACK_PAIN -> "Sudden pain in the middle of the back or lost height should be looked at.";
            case OLD_SURGERY_NEW_SYMPTOMS -> "New complaints after an older surgery should be looked at.";
            case FIRST_NECK_PAIN -> "Neck pain for the first time at your age should be looked at.";
            case BONE_TENDERNESS -> "A bone that is very tender to touch should be looked at.";
            case ARM_WEAK_AFTER_INJURY -> "An arm you cannot lift after an injury should be looked at.";
            case DEFORMITY -> "A changed shape of the shoulder or a hot, swollen joint should be looked at.";
            case ILL -> "While you are ill, rest comes first.";
            case RECENT_DISLOCATION -> "A shoulder that came out recently should be looked at first.";
            case NEW_DIZZINESS -> "Dizziness that is new should be looked at first.";
            case PREGNANCY_SIGN -> "In pregnancy, that sign is for your midwife or doctor today.";
            case UNKNOWN_ANSWER -> "You said yes to something this app cannot judge. Please ask a professional first.";
        };
    }

    /// Returns a condition in words that follow `because of`.
    public static String condition(Condition condition) {
        return switch (condition) {
            case AGE_65_PLUS -> "your age, 65 or over";
            case ARM_SYMPTOMS -> "pain or tingling in your arm";
            case DIZZINESS -> "dizziness";
            case FLOOR_TRANSFER_UNSAFE -> "getting up from the floor being unsafe";
            case HYPERTENSION_CAUTION -> "your blood pressure";
            case KNEE_PAIN -> "knee pain";
            case LATEX_ALLERGY -> "a latex allergy";
            case LOW_BACK_PAIN -> "low-back pain";
            case MARKED_UPPER_BACK_CURVE -> "a marked curve of your upper back";
            case NECK_INSTABILITY -> "a neck that needs care";
            case NECK_PAIN -> "neck pain";
            case NECK_TENSION -> "neck tension";
            case OSTEOPOROSIS -> "osteoporosis";
            case OVERHEAD_PAIN -> "pain with your arm overhead";
            case PREGNANCY, PREGNANCY_LATE, PREGNANCY_PRONE, PREGNANCY_SUPINE -> "pregnancy";
            case RECENT_SURGERY -> "recent surgery";
            case SHOULDER_INSTABILITY -> "a shoulder that slips";
            case SHOULDER_PAIN -> "shoulder pain";
            case SPONDYLOLYSIS -> "what you told us about your lower back";
            case VERTEBRAL_FRACTURE -> "a fracture in your back";
            case WRIST_PAIN -> "wrist pain";
        };
    }

    /// Returns why the safety questions are asked again (SCR2, SAY7).
    public static Cited askAgain(AskAgain again) {
        return Cited.of(why(again), "SCR2");
    }

    private static String why(AskAgain again) {
        return switch (again) {
            case AskAgain.AfterStop _ ->
                "You told us about a sign to stop for. Before training goes on, tell us how things stand now.";
            case AskAgain.AfterBreak(int days) ->
                "Good to see you. It has been %d weeks, and bodies change in that time.".formatted(days / DAYS_A_WEEK);
            case AskAgain.AfterMonths(int months)
            when months < 2 * Numbers.ANSWERS_HOLD_MONTHS ->
                "It has been a year since we asked how you are, and bodies change in that time.";
            case AskAgain.AfterMonths(int months) ->
                "It has been %d years since we asked how you are, and bodies change in that time."
                        .formatted(months / Numbers.ANSWERS_HOLD_MONTHS);
        };
    }

    /// Returns the signs for which to call the emergency number at once (STOP1).
    public static List<String> emergencySigns() {
        return List.of(
                "Chest pain or pressure, or arm or jaw pain brought on by effort",
                "Unusual breathlessness, or fainting",
                "Sudden weakness or numbness of face, arm or leg, or trouble speaking",
                "A sudden headache, the worst ever",
                "New severe neck pain or headache, with " + withSevereNeckPain(),
                "No control of bladder or bowel, or numb between the legs",
                "Neck pain after a serious fall or crash, or a neck that no longer turns halfway after an injury",
                "Fever with a very stiff neck, headache or rash");
    }

    /// Returns what makes severe neck pain or headache an emergency, as one list (STOP1 [75]).
    public static String withSevereNeckPain() {
        return "dizziness, double vision, slurred speech, trouble swallowing, sudden falls, unsteady walking, "
                + "a numb face, jerking eyes or nausea";
    }

    /// Returns the signs that stop training in pregnancy, as one list (STOP3).
    public static String pregnancySigns() {
        return "bleeding or fluid loss, regular contractions, dizziness, headache, chest pain, a swollen calf, "
                + "less movement of the baby, or being breathless before effort";
    }

    /// Returns a list in words: `a, b and c`.
    public static String list(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }
}
