package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// How a dose is performed: `reps`, `reps-and-hold` (a pause in every rep), `hold`, `timed` (moving for seconds) or a
/// `sequence`.
public enum Mode {
    REPS,
    REPS_AND_HOLD,
    HOLD,
    TIMED,
    SEQUENCE;

    public static Mode parse(String text) {
        return Kebab.parse(Mode.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
