package org.plumbline.planner;

import org.plumbline.dose.Kebab;

/// A wish or a circumstance that, changed, would allow a fuller plan: `more-minutes`. Never a medical answer: that is
/// asked of a professional, not offered as a button.
public enum Relaxation {
    MORE_MINUTES,
    ADD_A_BAND,
    LIGHTER_BANDS,
    LIGHTER_WEIGHTS,
    MORE_DAYS,
    CONFIRM_A_STURDY_BAR;

    public static Relaxation parse(String text) {
        return Kebab.parse(Relaxation.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
