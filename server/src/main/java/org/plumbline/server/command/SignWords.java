package org.plumbline.server.command;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.person.Sign;

/// Other words for signs, as keys of `screen` and `pains`: `grip_weaker` is an arm that became weaker.
///
/// A word that could mean something mild or something urgent stands with the urgent (SCR5). The order follows rulebook
/// 4.2 and 4.3, item by item.
final class SignWords {

    private static final Map<String, Sign> SIGNS = Words.meaning(List.of(
            // SCR1, SCR4
            entry(Sign.CHEST_PAIN, """
                    chest_pain_at_rest chest_pain_rest chest_pain_daily chest_pain_activity chest_pain_in_activity
                    chest_pain_on_activity chest_pain_on_effort chest_pain_during_activity chest_pain_exercise
                    chest_pressure chest"""),
            entry(Sign.FAINTING, """
                    loss_of_consciousness lost_consciousness consciousness_loss fainted faint blackout passed_out syncope
                    balance_loss loss_of_balance lost_balance dizziness_balance_loss dizziness_with_balance_loss"""),
            entry(Sign.SUPERVISED_ONLY, """
                    told_supervised_only supervised supervised_activity_only supervised_exercise_only
                    medically_supervised_only supervision_only"""),
            entry(Sign.HEART_CONDITION, "heart heart_disease heart_problem cardiac_condition cardiac"),
            entry(Sign.CHRONIC_CONDITION, """
                    other_chronic_condition other_condition chronic_disease chronic_illness long_term_condition
                    long_term_illness diabetes asthma epilepsy other_medication prescribed_medication"""),
            entry(Sign.JOINT_PROBLEM, """
                    bone_joint_problem bone_or_joint_problem bone_problem soft_tissue_problem joint_injury
                    musculoskeletal_problem tendon_problem muscle_problem"""),
            entry(Sign.UNCONTROLLED_BLOOD_PRESSURE, """
                    bp_uncontrolled uncontrolled_bp uncontrolled_hypertension hypertension_uncontrolled"""),
            // STOP1
            entry(Sign.EMERGENCY, """
                    chest_pain_now chest_pressure_now jaw_pain arm_or_jaw_pain_on_effort jaw_pain_on_effort
                    arm_pain_on_effort breathlessness unusual_breathlessness breathless shortness_of_breath
                    short_of_breath breathless_at_rest fainting_now fainted_now fainted_today sudden_weakness
                    sudden_numbness face_numbness facial_numbness numb_face face_weakness facial_weakness face_droop
                    face_drooping facial_droop speech_trouble trouble_speaking slurred_speech speech_difficulty
                    stroke_signs sudden_headache worst_headache worst_ever_headache worst_headache_ever
                    sudden_worst_headache sudden_severe_headache thunderclap_headache new_severe_neck_pain
                    new_severe_headache severe_headache double_vision swallowing_trouble trouble_swallowing
                    difficulty_swallowing drop_attack drop_attacks nystagmus bladder_or_bowel bladder_bowel
                    bladder_control bowel_control bladder_loss bowel_loss loss_of_bladder_control
                    loss_of_bowel_control bladder_or_bowel_loss bladder_bowel_loss incontinence saddle_numbness
                    saddle_anesthesia saddle_anaesthesia serious_fall fall crash accident car_crash car_accident
                    trauma neck_trauma recent_trauma recent_neck_trauma neck_injury serious_fall_neck_pain
                    fall_with_neck_pain crash_with_neck_pain cannot_turn_neck cannot_turn_head
                    neck_rotation_limited_after_injury neck_rotation_below_45 fever_stiff_neck fever_with_stiff_neck
                    fever_neck_stiffness fever_with_headache fever_with_rash meningitis_signs"""),
            // STOP2, the same day
            entry(Sign.ARM_WEAKNESS, """
                    grip_weaker weaker_grip grip_weakness weak_grip new_weakness weakness weakness_new hand_weakness
                    hand_weaker hand_weak arm_weaker arm_weak arm_weak_new weak_arm weak_hand leg_weakness leg_weak"""),
            entry(Sign.CLUMSY_HANDS, "clumsy clumsy_hand clumsiness hands_clumsy hand_clumsy dropping_things"),
            entry(Sign.GAIT_CHANGE, """
                    balance_trouble new_balance_trouble balance_problem gait_trouble gait_problem new_gait_trouble
                    gait_changed unsteady_gait unsteady unsteady_walking walking_trouble balance_or_gait_trouble"""),
            entry(Sign.SPREADING_NUMBNESS, """
                    numbness_spreading tingling_spreading spreading_tingling spreading_numbness_or_tingling
                    numbness_or_tingling_spreading"""),
            // STOP2, the others
            entry(Sign.ELECTRIC_SHOCK, """
                    electric_shock_down_spine electric_shock_neck electric_shocks shock_down_spine lhermitte
                    lhermitte_sign lhermittes_sign"""),
            entry(Sign.NIGHT_PAIN, """
                    pain_at_night night_pain_new constant_pain pain_constant progressive_pain pain_progressive
                    non_mechanical_pain nonmechanical_pain pain_wakes_me"""),
            entry(Sign.UNWELL, """
                    fever night_sweats sweats weight_loss unexplained_weight_loss unintended_weight_loss"""),
            entry(Sign.SERIOUS_ILLNESS, """
                    cancer cancer_history history_of_cancer tuberculosis tb hiv immunosuppression immunosuppressed
                    immune_suppression iv_drug_use intravenous_drug_use long_steroid_use steroid_use steroids
                    long_term_steroids long_term_steroid_use"""),
            entry(Sign.INFLAMED_JOINTS, """
                    inflammatory_arthritis inflammatory_joint_disease rheumatoid_arthritis down_syndrome
                    ankylosing_spondylitis"""),
            entry(Sign.SUDDEN_BACK_PAIN, """
                    height_loss lost_height sudden_mid_back_pain mid_back_pain_sudden sudden_midback_pain"""),
            entry(Sign.OLD_SURGERY_NEW_SYMPTOMS, """
                    previous_surgery_new_symptoms surgery_new_symptoms old_surgery new_symptoms_after_surgery
                    prior_surgery_new_symptoms"""),
            entry(Sign.FIRST_NECK_PAIN, """
                    first_ever_neck_pain first_neck_pain_ever neck_pain_first_time first_time_neck_pain
                    neck_pain_first"""),
            entry(Sign.BONE_TENDERNESS, "bone_tender bony_tenderness exquisite_bone_tenderness tender_bone"),
            entry(Sign.ARM_WEAK_AFTER_INJURY, """
                    cannot_lift_arm cannot_lift_arm_after_injury unable_to_lift_arm arm_cannot_lift
                    cant_lift_arm cannot_raise_arm"""),
            entry(Sign.DEFORMITY, """
                    hot_swollen_joint hot_joint swollen_joint joint_hot_swollen shoulder_deformity visible_deformity
                    shoulder_deformed visible_shoulder_deformity"""),
            // 4.4 and B6
            entry(Sign.RECENT_DISLOCATION, """
                    dislocation_recent dislocation_new new_dislocation shoulder_dislocation_recent
                    recent_shoulder_dislocation dislocated_recently"""),
            entry(Sign.NEW_DIZZINESS, """
                    dizziness_new dizzy_new new_dizzy new_vertigo vertigo_new dizziness_is_new"""),
            entry(Sign.ILL, """
                    illness sick unwell_now acute_illness currently_ill infection cold flu feverish_cold fever_now"""),
            // STOP3
            entry(Sign.PREGNANCY_SIGN, """
                    vaginal_bleeding bleeding fluid_loss leaking_fluid amniotic_fluid_loss contractions
                    regular_contractions calf_swelling swollen_calf less_fetal_movement
                    reduced_fetal_movement fetal_movement_less fewer_movements less_movement breathless_before_effort
                    pregnancy_complications complicated_pregnancy pregnancy_complicated""")));

    private SignWords() {}

    static Optional<Sign> find(String key) {
        return Optional.ofNullable(SIGNS.get(key));
    }
}
