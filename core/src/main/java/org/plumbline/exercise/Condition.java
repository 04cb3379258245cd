package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// Something a person told us that leaves exercises out or changes them: `overhead-pain` (rulebook 4.4). Never a
/// diagnosis.
public enum Condition {
    AGE_65_PLUS,
    ARM_SYMPTOMS,
    DIZZINESS,
    FLOOR_TRANSFER_UNSAFE,
    HYPERTENSION_CAUTION,
    KNEE_PAIN,
    LATEX_ALLERGY,
    LOW_BACK_PAIN,
    MARKED_UPPER_BACK_CURVE,
    NECK_INSTABILITY,
    NECK_PAIN,
    NECK_TENSION,
    OSTEOPOROSIS,
    OVERHEAD_PAIN,
    PREGNANCY,
    PREGNANCY_LATE,
    PREGNANCY_PRONE,
    PREGNANCY_SUPINE,
    RECENT_SURGERY,
    SHOULDER_INSTABILITY,
    SHOULDER_PAIN,
    SPONDYLOLYSIS,
    VERTEBRAL_FRACTURE,
    WRIST_PAIN;

    public static Condition parse(String text) {
        return Kebab.parse(Condition.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
