package org.plumbline.person;

import org.plumbline.dose.Kebab;

/// Something a person said yes to in the safety questions, that means: ask somebody before you train.
///
/// The sections follow rulebook 4.2 (STOP1 to STOP3) and 4.3 (SCR1).
public enum Sign {
    CHEST_PAIN(Advice.ASK_A_DOCTOR),
    FAINTING(Advice.ASK_A_DOCTOR),
    SUPERVISED_ONLY(Advice.ASK_A_DOCTOR),
    HEART_CONDITION(Advice.ASK_A_DOCTOR),
    CHRONIC_CONDITION(Advice.ASK_A_DOCTOR),
    JOINT_PROBLEM(Advice.ASK_A_DOCTOR),

    EMERGENCY(Advice.EMERGENCY),

    ARM_WEAKNESS(Advice.SAME_DAY),
    CLUMSY_HANDS(Advice.SAME_DAY),
    GAIT_CHANGE(Advice.SAME_DAY),
    SPREADING_NUMBNESS(Advice.SAME_DAY),

    ELECTRIC_SHOCK(Advice.ASK_A_PROFESSIONAL),
    NIGHT_PAIN(Advice.ASK_A_PROFESSIONAL),
    UNWELL(Advice.ASK_A_PROFESSIONAL),
    SERIOUS_ILLNESS(Advice.ASK_A_PROFESSIONAL),
    INFLAMED_JOINTS(Advice.ASK_A_PROFESSIONAL),
    SUDDEN_BACK_PAIN(Advice.ASK_A_PROFESSIONAL),
    OLD_SURGERY_NEW_SYMPTOMS(Advice.ASK_A_PROFESSIONAL),
    FIRST_NECK_PAIN(Advice.ASK_A_PROFESSIONAL),
    BONE_TENDERNESS(Advice.ASK_A_PROFESSIONAL),
    ARM_WEAK_AFTER_INJURY(Advice.ASK_A_PROFESSIONAL),
    DEFORMITY(Advice.ASK_A_PROFESSIONAL),

    PREGNANCY_SIGN(Advice.ASK_A_PROFESSIONAL);

    /// Whom to ask, from the least urgent to the most.
    public enum Advice {
        ASK_A_DOCTOR,
        ASK_A_PROFESSIONAL,
        SAME_DAY,
        EMERGENCY;

        @Override
        public String toString() {
            return Kebab.write(this);
        }
    }

    private final Advice advice;

    Sign(Advice advice) {
        this.advice = advice;
    }

    public static Sign parse(String text) {
        return Kebab.parse(Sign.class, text);
    }

    public Advice advice() {
        return advice;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
