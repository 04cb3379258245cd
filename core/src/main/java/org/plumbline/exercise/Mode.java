package org.plumbline.exercise;

import org.plumbline.dose.Kebab;
import org.plumbline.dose.Measure;

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

    /// Returns what a working set is counted in. Stretches are held, and so is a plank.
    public Measure measure() {
        return switch (this) {
            case REPS, REPS_AND_HOLD, SEQUENCE -> Measure.REPS;
            case HOLD, TIMED -> Measure.SECONDS;
        };
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
