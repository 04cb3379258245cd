package org.plumbline.server.command;

import static java.util.Map.entry;

import java.util.List;
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

    private static final Map<String, Condition> CONDITIONS = Words.meaning(List.of(
            entry(Condition.HYPERTENSION_CAUTION, """
                    bp_diagnosed high_blood_pressure high_bp hypertension bp_high bp_medication hypertensive
                    hypertension_diagnosed blood_pressure_high"""),
            entry(Condition.OSTEOPOROSIS, "osteopenia low_bone_density osteoporosis_diagnosed"),
            entry(Condition.VERTEBRAL_FRACTURE, """
                    fracture fractures spine_fracture spinal_fracture compression_fracture fragility_fracture
                    low_trauma_fracture low_trauma_fractures multiple_fractures vertebral_fractures back_fracture"""),
            entry(Condition.PREGNANCY, "pregnant is_pregnant pregnancy_confirmed"),
            entry(Condition.RECENT_SURGERY, """
                    surgery surgery_recent recent_operation operation surgery_12_months surgery_last_12_months
                    surgery_last_12_weeks surgery_within_12_weeks shoulder_surgery neck_surgery chest_surgery
                    breast_surgery abdominal_surgery heart_surgery spine_surgery cuff_repair"""),
            entry(Condition.LATEX_ALLERGY, "latex allergic_to_latex latex_allergic"),
            entry(Condition.DIZZINESS, "dizzy vertigo lightheaded light_headed"),
            entry(Condition.ARM_SYMPTOMS, """
                    arm_tingling arm_numbness arm_numb arm_pain arm tingling numbness hand_tingling hand_numbness
                    tingling_hand tingling_arm fingers_tingling pins_and_needles radiating_pain radiating_arm_pain
                    arm_pain_with_neck_pain neck_and_arm_symptoms neck_arm_symptoms"""),
            entry(Condition.OVERHEAD_PAIN, "painful_arc overhead pain_overhead arm_overhead_pain shoulder_overhead"),
            entry(Condition.LOW_BACK_PAIN, "low_back lower_back lower_back_pain back_pain lumbar_pain lbp"),
            entry(Condition.SHOULDER_INSTABILITY, """
                    shoulder_dislocation dislocation dislocated_shoulder shoulder_unstable unstable_shoulder"""),
            entry(Condition.SHOULDER_PAIN, "shoulder"),
            entry(Condition.WRIST_PAIN, "wrist hand hand_pain wrist_or_hand_pain"),
            entry(Condition.KNEE_PAIN, "knee"),
            entry(Condition.NECK_PAIN, "neck"),
            entry(Condition.NECK_TENSION, "upper_trapezius_tension neck_tight tight_neck"),
            entry(Condition.NECK_INSTABILITY, "unstable_neck"),
            entry(Condition.MARKED_UPPER_BACK_CURVE, "upper_back_curve rounded_upper_back"),
            entry(Condition.AGE_65_PLUS, "deconditioned frail age_65 over_65"),
            entry(Condition.FLOOR_TRANSFER_UNSAFE, """
                    unsafe_floor_transfer floor_unsafe cannot_get_up_from_floor floor_transfer_difficult""")));

    private static final Map<String, Clearance> CLEARANCES = Words.meaning(List.of(
            entry(Clearance.DOCTOR, """
                    doctor_ok doctor_cleared cleared_by_doctor doctor_clearance physician_ok physician_clearance gp_ok
                    medical_ok medical_clearance"""),
            entry(Clearance.CLINICIAN, """
                    clinician_ok clinician_cleared cleared_by_clinician clinician_clearance physio_ok
                    physiotherapist_ok physical_therapist_ok therapist_ok"""),
            entry(Clearance.MATERNITY_PROVIDER, """
                    provider_ok provider_cleared provider_clearance maternity_provider_ok maternity_ok midwife_ok
                    obstetrician_ok pregnancy_ok"""),
            entry(Clearance.SURGERY, """
                    surgery_clearance surgery_cleared surgery_ok surgeon_ok surgeon_cleared surgeon_clearance
                    cleared_by_surgeon surgical_clearance written_clearance clearance_written
                    surgery_written_clearance"""),
            entry(Clearance.PROFESSIONAL_SETUP, """
                    professional_setup professional_set_up professional_setup_ok setup_by_professional""")));

    /// Answers that are bad news when they are no.
    private static final Map<String, Sign> BAD_WHEN_NO = Words.meaning(List.of(
            entry(Sign.UNCONTROLLED_BLOOD_PRESSURE, "controlled bp_controlled controlled_bp hypertension_controlled"),
            entry(Sign.PREGNANCY_SIGN, "uncomplicated uncomplicated_pregnancy pregnancy_uncomplicated"),
            entry(Sign.ARM_WEAK_AFTER_INJURY, "can_lift_arm can_raise_arm"),
            entry(Sign.EMERGENCY, "can_turn_neck can_turn_head"),
            entry(Sign.ILL, "well feels_well feeling_well")));

    private Answers() {}

    static Optional<Sign> sign(String key) {
        return SignWords.find(key)
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
