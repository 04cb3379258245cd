package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import org.plumbline.rule.Numbers;

/// What an exercise was left out for, and when.
///
/// @param isPattern whether its whole pattern went with it (P1)
record LeftOut(Instant at, Reason reason, boolean isPattern) {

    /// Whether it has been out for so long that it may be tried anew; a pattern waits for clearance (V2, judgement).
    boolean isOver(Instant now) {
        int days = reason instanceof Reason.RedPain ? Numbers.OUT_DAYS_AFTER_RED : Numbers.OUT_DAYS;
        return !isPattern && !now.isBefore(at.plus(Duration.ofDays(days)));
    }
}
