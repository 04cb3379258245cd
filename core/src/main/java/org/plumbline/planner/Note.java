package org.plumbline.planner;

import org.plumbline.dose.Kebab;

/// Something worth knowing about a plan: `row-missing` (C4), `recovery-days` (F5). The words for it belong to the
/// pages.
public enum Note {
    BEGINNERS_START_WITH_TWO("F1"),
    RECOVERY_DAYS("F5"),
    DESK_BREAKS_ONLY("F5"),
    LIGHT_PRACTICE_ALONE("TRIM"),
    FREE_DAYS_LIMIT("F9"),
    BALANCE_PRACTICE("F7"),
    ROW_MISSING("C4"),
    ROW_RESTS_ON_THIS_DAY("F4"),
    POSTURE_MISSING("C2"),
    FEW_EXERCISES("C2"),
    FEW_STRETCHES("C3"),
    ROUTINE_UNAVAILABLE("2.7"),
    DESK_ROUTINE("DESK4"),
    EXERCISES_REPLACED("2.7"),
    CONTRADICTORY_WISHES("C2"),
    TRIMMED("TRIM"),
    SHORTER_THAN_A_SESSION("TRIM"),
    LONGER_THAN_ASKED("TRIM"),
    CIRCUIT("REST"),
    VOLUME_ABOVE_SOFT_LIMIT("VOL1"),
    TARGETS_MET("2.8"),
    LATEX_BANDS_LEFT_OUT("COND-LATEX"),
    BANDS_TOO_STRONG("P9"),
    WEIGHTS_TOO_HEAVY("P9"),
    WEIGHTS_UNKNOWN("P9"),
    BREATHE_OUT("COND-BP"),
    BEND_FROM_THE_HIPS("COND-OSTEO"),
    PREGNANCY_STOP_LIST("STOP3"),
    RETEST_THE_ARC("COND-OVERHEAD"),
    GENTLE_LIMITS_WITH_ARM_SYMPTOMS("COND-ARM");

    private final String rule;

    Note(String rule) {
        this.rule = rule;
    }

    public static Note parse(String text) {
        return Kebab.parse(Note.class, text);
    }

    /// Returns the id of the rule it comes from.
    public String rule() {
        return rule;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
