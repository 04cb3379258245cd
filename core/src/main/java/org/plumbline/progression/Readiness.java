package org.plumbline.progression;

import org.plumbline.dose.Pain;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Choices;
import org.plumbline.history.Hurt;

/// Whether today is a day to train for somebody who may train at all: `Ready`, or not today and why.
public sealed interface Readiness {

    record Ready() implements Readiness {}

    /// Fever or illness: training waits until they are well (B6).
    record Ill() implements Readiness {}

    /// It hurts so much before the first set that every exercise would end at once (PAIN1, judgement).
    record Hurts(Pain pain) implements Readiness {}

    /// Returns how ready somebody is.
    static Readiness of(Choices choices, CheckIn checkIn, Sensitivity sensitivity) {
        if (choices.isIll()) {
            return new Ill();
        }
        return checkIn.pain()
                .filter(pain -> sensitivity.isRed(new Hurt(pain, false, false, 0)))
                .<Readiness>map(Hurts::new)
                .orElseGet(Ready::new);
    }
}
