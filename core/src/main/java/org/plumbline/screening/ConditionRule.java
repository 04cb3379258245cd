package org.plumbline.screening;

import org.plumbline.exercise.Condition;

/// Which rule of section 4.4 a condition belongs to: `COND-OVERHEAD` for `overhead-pain`.
public final class ConditionRule {

    private ConditionRule() {}

    /// Returns the id of the rule; `4.4` for tags that stand in the catalog alone.
    public static String of(Condition condition) {
        return switch (condition) {
            case OVERHEAD_PAIN -> "COND-OVERHEAD";
            case ARM_SYMPTOMS -> "COND-ARM";
            case HYPERTENSION_CAUTION -> "COND-BP";
            case OSTEOPOROSIS -> "COND-OSTEO";
            case VERTEBRAL_FRACTURE -> "COND-FRACTURE";
            case PREGNANCY, PREGNANCY_LATE, PREGNANCY_PRONE, PREGNANCY_SUPINE -> "COND-PREG";
            case RECENT_SURGERY -> "COND-SURGERY";
            case LOW_BACK_PAIN -> "COND-LBP";
            case SHOULDER_INSTABILITY -> "COND-INSTAB";
            case WRIST_PAIN -> "COND-WRIST";
            case DIZZINESS -> "COND-DIZZY";
            case AGE_65_PLUS, FLOOR_TRANSFER_UNSAFE -> "COND-65";
            case NECK_TENSION -> "COND-TENSION";
            case LATEX_ALLERGY -> "COND-LATEX";
            case KNEE_PAIN, MARKED_UPPER_BACK_CURVE, NECK_INSTABILITY, NECK_PAIN, SHOULDER_PAIN, SPONDYLOLYSIS -> "4.4";
        };
    }
}
