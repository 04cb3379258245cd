package org.plumbline.person;

import org.plumbline.dose.Kebab;

/// Something a person said yes to in the safety questions, that means: ask somebody before you train.
///
/// The sections follow rulebook 4.2 (STOP1 to STOP3) and 4.3 (SCR1, SCR4). Illness that passes is B6.
public enum Sign {
    CHEST_PAIN("SCR4", Advice.ASK_A_DOCTOR),
    FAINTING("SCR4", Advice.ASK_A_DOCTOR),
    SUPERVISED_ONLY("SCR4", Advice.ASK_A_DOCTOR),
    HEART_CONDITION("SCR1", Advice.ASK_A_DOCTOR),
    CHRONIC_CONDITION("SCR1", Advice.ASK_A_DOCTOR),
    JOINT_PROBLEM("SCR1", Advice.ASK_A_DOCTOR),
    UNCONTROLLED_BLOOD_PRESSURE("COND-BP", Advice.ASK_A_DOCTOR),

    EMERGENCY("STOP1", Advice.EMERGENCY),

    ARM_WEAKNESS("STOP2", Advice.SAME_DAY),
    CLUMSY_HANDS("STOP2", Advice.SAME_DAY),
    GAIT_CHANGE("STOP2", Advice.SAME_DAY),
    SPREADING_NUMBNESS("STOP2", Advice.SAME_DAY),

    ELECTRIC_SHOCK("STOP2", Advice.ASK_A_PROFESSIONAL),
    NIGHT_PAIN("STOP2", Advice.ASK_A_PROFESSIONAL),
    UNWELL("STOP2", Advice.ASK_A_PROFESSIONAL),
    SERIOUS_ILLNESS("STOP2", Advice.ASK_A_PROFESSIONAL),
    INFLAMED_JOINTS("STOP2", Advice.ASK_A_PROFESSIONAL),
    SUDDEN_BACK_PAIN("STOP2", Advice.ASK_A_PROFESSIONAL),
    OLD_SURGERY_NEW_SYMPTOMS("STOP2", Advice.ASK_A_PROFESSIONAL),
    FIRST_NECK_PAIN("STOP2", Advice.ASK_A_PROFESSIONAL),
    BONE_TENDERNESS("STOP2", Advice.ASK_A_PROFESSIONAL),
    ARM_WEAK_AFTER_INJURY("STOP2", Advice.ASK_A_PROFESSIONAL),
    DEFORMITY("STOP2", Advice.ASK_A_PROFESSIONAL),
    /// A cold, a fever with a known reason, anything that passes: no training until well (B6).
    ILL("B6", Advice.WAIT),
    RECENT_DISLOCATION("COND-INSTAB", Advice.ASK_A_PROFESSIONAL),
    NEW_DIZZINESS("COND-DIZZY", Advice.ASK_A_PROFESSIONAL),

    PREGNANCY_SIGN("STOP3", Advice.SAME_DAY),

    /// A yes to something this program does not know; it is never ignored.
    UNKNOWN_ANSWER("SCR5", Advice.ASK_A_PROFESSIONAL);

    /// What to do, from the least urgent to the most: wait until well, or whom to ask.
    public enum Advice {
        WAIT,
        ASK_A_DOCTOR,
        ASK_A_PROFESSIONAL,
        SAME_DAY,
        EMERGENCY;

        @Override
        public String toString() {
            return Kebab.write(this);
        }
    }

    private final String rule;
    private final Advice advice;

    Sign(String rule, Advice advice) {
        this.rule = rule;
        this.advice = advice;
    }

    public static Sign parse(String text) {
        return Kebab.parse(Sign.class, text);
    }

    /// Returns the id of the rule it belongs to: `STOP2`.
    public String rule() {
        return rule;
    }

    public Advice advice() {
        return advice;
    }

    /// Whether it is on one of the stop lists (rulebook 4.2), which end everything until care is confirmed (STOP4).
    public boolean isStop() {
        return rule.startsWith("STOP");
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
