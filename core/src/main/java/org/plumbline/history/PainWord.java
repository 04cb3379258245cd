package org.plumbline.history;

import java.time.Instant;
import org.plumbline.dose.Pain;

/// What somebody said about pain at one moment: `3, dull`, after the second set.
public record PainWord(Instant at, Pain pain, PainKind kind) {

    public Hurt hurt() {
        return new Hurt(pain, kind == PainKind.SHARP, kind == PainKind.RISING, 0);
    }

    /// Whether pain that was there before is worse now.
    boolean isWorseThan(PainWord before) {
        return before.pain.isAtLeast(1) && at.isAfter(before.at) && pain.compareTo(before.pain) > 0;
    }
}
