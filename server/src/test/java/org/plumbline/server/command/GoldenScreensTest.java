package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Who may train, who is asked to see somebody first, and how soon.
class GoldenScreensTest {

    @Test
    void sendsAWeakerGripToAdviceTheSameDay() {
        JsonNode answer = Golden.screen(Golden.text("G11"));
        assertTrue(answer.path("blocked").asBoolean());
        assertTrue(answer.path("locked").asBoolean());
        assertEquals("same-day", answer.path("advice").asString(""));
        assertFalse(answer.path("emergency_signs").isEmpty());
        assertTrue(answer.path("keeps_data").asBoolean());
        assertFalse(answer.toString().contains("chin-tuck"));
        assertFalse(answer.toString().contains("radiculopathy"));
    }

    @Test
    void showsNoExerciseInABlockedPlan() {
        JsonNode plan = Golden.of(Golden.text("G11"), 1).json();
        assertTrue(plan.path("blocked").asBoolean());
        assertTrue(plan.path("sessions").isEmpty());
        assertTrue(plan.path("micro_doses").isEmpty());
    }

    /// Age, conditions, what stands in `screen`, what stands in `pains`, and what follows; `-` where training is fine.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            34 |                        | "all_no": true                                     |                | -
            17 |                        | "all_no": true                                     |                | ask-a-professional
            18 |                        |                                                    |                | -
            50 |                        | "chest_pain": true                                 |                | ask-a-doctor
            50 |                        | "chest_pain": true, "doctor_ok": true              |                | ask-a-doctor
            50 |                        | "fainting": true, "doctor_ok": true                |                | ask-a-doctor
            50 |                        | "supervised_only": true, "clinician_ok": true      |                | ask-a-doctor
            50 |                        | "chest_pain_now": true                             |                | emergency
            50 |                        | "heart_condition": true                            |                | ask-a-doctor
            50 |                        | "heart_condition": true, "provider_ok": true       |                | ask-a-doctor
            50 |                        | "heart_condition": true, "doctor_ok": true         |                | -
            50 |                        | "joint_problem": true                              |                | ask-a-doctor
            50 |                        | "joint_problem": true, "clinician_ok": true        |                | -
            50 |                        | "medication": true                                 |                | ask-a-doctor
            50 | hypertension-caution   |                                                    |                | ask-a-doctor
            50 | hypertension-caution   | "last_bp": [159, 99]                               |                | -
            50 | hypertension-caution   | "last_bp": [160, 80], "doctor_ok": true            |                | ask-a-doctor
            50 | hypertension-caution   | "last_bp": [150, 100]                              |                | ask-a-doctor
            50 | hypertension-caution   | "last_bp": [185, 112], "doctor_ok": true           |                | ask-a-doctor
            50 |                        | "bp_diagnosed": true                               |                | ask-a-doctor
            50 | hypertension-caution   | "last_bp": [130, 80], "controlled": false          |                | ask-a-doctor
            50 | arm-symptoms           |                                                    |                | ask-a-professional
            50 | arm-symptoms           | "clinician_ok": true                               |                | -
            50 | arm-symptoms           | "clinician_ok": true                               | "grip_weaker": true | same-day
            50 |                        |                                                    | "arm_tingling": true | ask-a-professional
            70 | osteoporosis           | "fracture": false, "clinician_ok": true            |                | -
            70 | osteoporosis           | "fracture": true, "clinician_ok": true             |                | ask-a-professional
            70 | vertebral-fracture     | "professional_setup": true                         |                | -
            50 | recent-surgery         | "surgery_weeks": 6                                 |                | ask-a-doctor
            50 |                        | "surgery_weeks": 6                                 |                | ask-a-doctor
            50 |                        | "surgery_weeks": 6, "written_clearance": true      |                | -
            30 | pregnancy              | "pregnant_weeks": 24                               |                | ask-a-doctor
            30 | pregnancy              | "pregnant_weeks": 24, "provider_ok": true          |                | -
            30 | pregnancy              | "pregnant_weeks": 24, "doctor_ok": true            |                | ask-a-doctor
            30 |                        | "pregnant_weeks": 24                               |                | ask-a-doctor
            30 | pregnancy              | "provider_ok": true, "vaginal_bleeding": true      |                | same-day
            50 | shoulder-instability   |                                                    |                | -
            50 | shoulder-instability   | "recent_dislocation": true                         |                | ask-a-professional
            50 | dizziness              | "new_dizziness": true                              |                | ask-a-professional
            50 |                        | "something_odd": true                              |                | ask-a-professional
            50 |                        | "something_odd": false                             |                | -
            50 |                        | "something_odd": 0                                 |                | -
            50 |                        | "some_ok": true, "chronic_condition": true         |                | ask-a-doctor
            50 |                        | "all_no": false                                    |                | ask-a-professional
            50 |                        |                                                    | "neck": 5      | -
            50 |                        |                                                    | "chest": 2     | ask-a-doctor
            16 |                        | "clumsy_hands": true                               |                | same-day
            50 |                        | "jaw_pain_on_effort": true                         |                | emergency
            50 |                        | "face_numbness": true                              |                | emergency
            50 |                        | "slurred_speech": true                             |                | emergency
            50 |                        | "thunderclap_headache": true                       |                | emergency
            50 |                        | "swallowing_trouble": true                         |                | emergency
            50 |                        | "nystagmus": true                                  |                | emergency
            50 |                        | "loss_of_bladder_control": true                    |                | emergency
            50 |                        | "trauma": true                                     | "neck": 6      | emergency
            50 |                        | "can_turn_neck": false                             |                | emergency
            50 |                        | "fever": true, "stiff_neck": true                  |                | emergency
            50 |                        | "fever": true, "rash": true                        |                | emergency
            50 |                        | "dizzy_new": true, "headache": true                |                | emergency
            50 |                        | "nausea": true, "severe_neck_pain": true           |                | emergency
            50 |                        | "headache": true                                   |                | ask-a-professional
            50 |                        | "fever": true                                      |                | ask-a-professional
            50 |                        | "night-sweats": true                               |                | ask-a-professional
            50 |                        | "ill": true                                        |                | wait
            50 |                        | "feels_well": false                                |                | wait
            50 |                        | "ill": true, "heart_condition": true               |                | ask-a-doctor
            50 |                        | "arm_weak": true                                   |                | same-day
            50 |                        | "unsteady_gait": true                              |                | same-day
            50 |                        | "numbness_spreading": true                         |                | same-day
            50 |                        | "dropping_things": true                            |                | same-day
            50 |                        | "electric_shock_down_spine": true                  |                | ask-a-professional
            50 |                        | "night_pain": "yes"                                |                | ask-a-professional
            50 |                        | "night_pain": "no"                                 |                | -
            50 |                        | "night_pain": "not sure"                           |                | ask-a-professional
            50 |                        | "history_of_cancer": true                          |                | ask-a-professional
            50 |                        | "down_syndrome": true                              |                | ask-a-professional
            50 |                        | "cannot_lift_arm_after_injury": true               |                | ask-a-professional
            50 |                        | "hot_swollen_joint": true                          |                | ask-a-professional
            50 |                        | "dizzy_new": true                                  |                | ask-a-professional
            17 |                        | "guardian_ok": true                                |                | ask-a-professional
            50 |                        | "bp_diagnosed": true, "last_bp": "134/84"          |                | -
            50 |                        | "bp_diagnosed": true, "last_bp": "unknown"         |                | ask-a-doctor
            50 |                        | "bp_diagnosed": true, "last_bp": null              |                | ask-a-doctor
            50 |                        | "systolic": 165, "diastolic": 84                   |                | ask-a-doctor
            50 |                        | "medication": ["an inhaler"]                       |                | ask-a-doctor
            50 |                        | "medication": "none"                               |                | -
            50 |                        | "surgery_weeks": 6, "surgery_area": "shoulder"     |                | ask-a-doctor
            50 |                        | "surgery_weeks": 60, "surgery_area": "shoulder"    |                | -
            50 |                        | "weeks_since_surgery": 6, "cleared": true          |                | -
            50 |                        | "arm_tingling": true, "cleared": true              |                | -
            50 |                        | "weeks_since_surgery": 6, "arm_pain": true, "cleared": true |       | ask-a-professional
            50 |                        | "heart_condition": true, "cleared": true           |                | ask-a-doctor
            30 |                        | "pregnant": true, "midwife_ok": true               |                | -
            30 |                        | "pregnant_weeks": "unknown", "midwife_ok": true    |                | -
            30 |                        | "pregnant_weeks": 9, "provider_ok": true, "headache": true |        | same-day
            30 |                        | "pregnant_weeks": 9, "provider_ok": true, "dizziness": true |       | same-day
            30 |                        | "pregnant_weeks": 9, "provider_ok": true, "uncomplicated": false |  | same-day
            50 |                        | "dislocation_recent": true                         |                | ask-a-professional
            50 |                        | "dislocation": true                                |                | -
            """)
    void asksTheMostRestrictiveQuestionFirst(int age, String conditions, String screen, String pains, String advice) {
        String profile = """
                {"age": %d, "conditions": [%s], "screen": {%s}, "pains": {%s}}""".formatted(
                        age,
                        conditions == null ? "" : "\"" + conditions + "\"",
                        screen == null ? "" : screen,
                        pains == null ? "" : pains);
        JsonNode answer = Golden.screen(profile);
        assertEquals(!advice.equals("-"), answer.path("blocked").asBoolean(), profile);
        assertEquals(advice.equals("-") ? "" : advice, answer.path("advice").asString(""), profile);
    }

    @Test
    void derivesFiltersFromAgeWeeksAndPain() {
        JsonNode late = Golden.screen("""
                {"age": 66, "screen": {"pregnant_weeks": 30, "provider_ok": true, "last_bp": [145, 80]}, "pains": {"neck": 3}}
                """);
        assertEquals(
                "[\"age-65-plus\",\"hypertension-caution\",\"neck-pain\",\"pregnancy\",\"pregnancy-late\","
                        + "\"pregnancy-prone\",\"pregnancy-supine\"]",
                late.path("conditions").toString());
        JsonNode early = Golden.screen("""
                {"age": 30, "screen": {"pregnant_weeks": 13, "provider_ok": true}}""");
        assertEquals("[\"pregnancy\"]", early.path("conditions").toString());
    }

    /// What is told under another name leaves out the same.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "screen": {"painful_arc": true}          | overhead-pain
            "screen": {"latex": true}                | latex-allergy
            "screen": {"vertigo": true}              | dizziness
            "screen": {"osteopenia": true}           | osteoporosis
            "screen": {"unstable_shoulder": true}    | shoulder-instability
            "screen": {"floor_transfer_safe": false} | floor-transfer-unsafe
            "screen": {"deconditioned": true}        | age-65-plus
            "screen": {"Low-Back-Pain": true}        | low-back-pain
            "pains": {"lower_back": 4}               | low-back-pain
            "pains": {"left_shoulder": 3}            | shoulder-pain
            "pains": {"hand": 3}                     | wrist-pain
            "pains": {"overhead": 4}                 | overhead-pain
            "pains": {"neck": 3, "neck_left": 1}     | neck-pain
            "pains": {"upper_trapezius_tension": 3}  | neck-tension
            """)
    void knowsConditionsByOtherNames(String told, String condition) {
        assertEquals(
                "[\"%s\"]".formatted(condition),
                Golden.screen("{\"age\": 40, %s}".formatted(told))
                        .path("conditions")
                        .toString());
    }

    @Test
    void leavesOutWhatTheCatalogExcludes() {
        JsonNode answer = Golden.screen("{\"age\": 40, \"conditions\": [\"latex-allergy\"]}");
        assertTrue(answer.path("left_out").toString().contains("band-row"));
        assertFalse(Golden.screen("{\"age\": 40, \"conditions\": [\"latex-allergy\"], \"latex_free_bands\": true}")
                .path("left_out")
                .toString()
                .contains("band-row"));
    }
}
