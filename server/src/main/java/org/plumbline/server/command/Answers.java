package org.plumbline.server.command;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Clearance;
import org.plumbline.person.Sign;

/// What the keys of `screen` and `pains` mean when they are answered with yes: `chest_pain`, `grip_weaker`.
///
/// Every sign and condition is known by its own name with underscores; these are other words for them. A yes that is
/// known by no name is [Sign#UNKNOWN_ANSWER]: it is never ignored.
final class Answers {

    private static final Map<String, Sign> SIGNS = Map.ofEntries(
            entry("chest_pain_at_rest", Sign.CHEST_PAIN),
            entry("chest_pain_activity", Sign.CHEST_PAIN),
            entry("chest_pain_in_activity", Sign.CHEST_PAIN),
            entry("chest_pain_on_effort", Sign.CHEST_PAIN),
            entry("chest_pressure", Sign.CHEST_PAIN),
            entry("chest", Sign.CHEST_PAIN),
            entry("loss_of_consciousness", Sign.FAINTING),
            entry("lost_consciousness", Sign.FAINTING),
            entry("fainted", Sign.FAINTING),
            entry("balance_loss", Sign.FAINTING),
            entry("dizziness_balance_loss", Sign.FAINTING),
            entry("told_supervised_only", Sign.SUPERVISED_ONLY),
            entry("supervised", Sign.SUPERVISED_ONLY),
            entry("heart", Sign.HEART_CONDITION),
            entry("other_chronic_condition", Sign.CHRONIC_CONDITION),
            entry("bone_joint_problem", Sign.JOINT_PROBLEM),
            entry("bone_or_joint_problem", Sign.JOINT_PROBLEM),
            entry("soft_tissue_problem", Sign.JOINT_PROBLEM),
            entry("chest_pain_now", Sign.EMERGENCY),
            entry("breathlessness", Sign.EMERGENCY),
            entry("unusual_breathlessness", Sign.EMERGENCY),
            entry("bladder_or_bowel", Sign.EMERGENCY),
            entry("bladder_bowel", Sign.EMERGENCY),
            entry("saddle_numbness", Sign.EMERGENCY),
            entry("sudden_headache", Sign.EMERGENCY),
            entry("worst_headache", Sign.EMERGENCY),
            entry("speech_trouble", Sign.EMERGENCY),
            entry("double_vision", Sign.EMERGENCY),
            entry("drop_attack", Sign.EMERGENCY),
            entry("sudden_weakness", Sign.EMERGENCY),
            entry("serious_fall", Sign.EMERGENCY),
            entry("grip_weaker", Sign.ARM_WEAKNESS),
            entry("new_weakness", Sign.ARM_WEAKNESS),
            entry("weakness", Sign.ARM_WEAKNESS),
            entry("hand_weakness", Sign.ARM_WEAKNESS),
            entry("arm_weaker", Sign.ARM_WEAKNESS),
            entry("balance_trouble", Sign.GAIT_CHANGE),
            entry("gait_trouble", Sign.GAIT_CHANGE),
            entry("numbness_spreading", Sign.SPREADING_NUMBNESS),
            entry("constant_pain", Sign.NIGHT_PAIN),
            entry("progressive_pain", Sign.NIGHT_PAIN),
            entry("fever", Sign.UNWELL),
            entry("night_sweats", Sign.UNWELL),
            entry("weight_loss", Sign.UNWELL),
            entry("ill", Sign.UNWELL),
            entry("cancer", Sign.SERIOUS_ILLNESS),
            entry("cancer_history", Sign.SERIOUS_ILLNESS),
            entry("immunosuppression", Sign.SERIOUS_ILLNESS),
            entry("long_steroid_use", Sign.SERIOUS_ILLNESS),
            entry("inflammatory_arthritis", Sign.INFLAMED_JOINTS),
            entry("hot_swollen_joint", Sign.DEFORMITY),
            entry("shoulder_deformity", Sign.DEFORMITY),
            entry("height_loss", Sign.SUDDEN_BACK_PAIN),
            entry("sudden_mid_back_pain", Sign.SUDDEN_BACK_PAIN),
            entry("cannot_lift_arm", Sign.ARM_WEAK_AFTER_INJURY),
            entry("dislocation_recent", Sign.RECENT_DISLOCATION),
            entry("dizziness_new", Sign.NEW_DIZZINESS),
            entry("new_vertigo", Sign.NEW_DIZZINESS),
            entry("vaginal_bleeding", Sign.PREGNANCY_SIGN),
            entry("bleeding", Sign.PREGNANCY_SIGN),
            entry("contractions", Sign.PREGNANCY_SIGN),
            entry("calf_swelling", Sign.PREGNANCY_SIGN),
            entry("less_fetal_movement", Sign.PREGNANCY_SIGN),
            entry("pregnancy_complications", Sign.PREGNANCY_SIGN),
            entry("bp_uncontrolled", Sign.UNCONTROLLED_BLOOD_PRESSURE));

    private static final Map<String, Condition> CONDITIONS = Map.ofEntries(
            entry("bp_diagnosed", Condition.HYPERTENSION_CAUTION),
            entry("high_blood_pressure", Condition.HYPERTENSION_CAUTION),
            entry("hypertension", Condition.HYPERTENSION_CAUTION),
            entry("fracture", Condition.VERTEBRAL_FRACTURE),
            entry("pregnant", Condition.PREGNANCY),
            entry("surgery", Condition.RECENT_SURGERY),
            entry("surgery_recent", Condition.RECENT_SURGERY),
            entry("latex", Condition.LATEX_ALLERGY),
            entry("vertigo", Condition.DIZZINESS),
            entry("arm_tingling", Condition.ARM_SYMPTOMS),
            entry("arm_numbness", Condition.ARM_SYMPTOMS),
            entry("arm_pain", Condition.ARM_SYMPTOMS),
            entry("arm", Condition.ARM_SYMPTOMS),
            entry("tingling", Condition.ARM_SYMPTOMS),
            entry("upper_trapezius_tension", Condition.NECK_TENSION));

    private static final Map<String, Clearance> CLEARANCES = Map.ofEntries(
            entry("doctor_ok", Clearance.DOCTOR),
            entry("clinician_ok", Clearance.CLINICIAN),
            entry("provider_ok", Clearance.MATERNITY_PROVIDER),
            entry("surgery_clearance", Clearance.SURGERY),
            entry("surgery_cleared", Clearance.SURGERY),
            entry("surgeon_ok", Clearance.SURGERY),
            entry("written_clearance", Clearance.SURGERY),
            entry("professional_setup", Clearance.PROFESSIONAL_SETUP));

    /// Answers that are bad news when they are no.
    private static final Map<String, Sign> BAD_WHEN_NO = Map.of(
            "controlled", Sign.UNCONTROLLED_BLOOD_PRESSURE,
            "bp_controlled", Sign.UNCONTROLLED_BLOOD_PRESSURE,
            "uncomplicated", Sign.PREGNANCY_SIGN);

    private Answers() {}

    static Optional<Sign> sign(String key) {
        return Optional.ofNullable(SIGNS.get(key))
                .or(() -> Stream.of(Sign.values())
                        .filter(sign -> underscored(sign).equals(key))
                        .findFirst());
    }

    static Optional<Condition> condition(String key) {
        return Optional.ofNullable(CONDITIONS.get(key))
                .or(() -> Stream.of(Condition.values())
                        .filter(condition -> underscored(condition).equals(key))
                        .findFirst());
    }

    static Optional<Clearance> clearance(String key) {
        return Optional.ofNullable(CLEARANCES.get(key));
    }

    static Optional<Sign> badWhenNo(String key) {
        return Optional.ofNullable(BAD_WHEN_NO.get(key));
    }

    /// Returns the key a clearance is written with.
    static String key(Clearance clearance) {
        return switch (clearance) {
            case DOCTOR -> "doctor_ok";
            case CLINICIAN -> "clinician_ok";
            case MATERNITY_PROVIDER -> "provider_ok";
            case SURGERY -> "surgery_clearance";
            case PROFESSIONAL_SETUP -> "professional_setup";
        };
    }

    /// Returns the key of a constant: `chest_pain`.
    static String underscored(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
