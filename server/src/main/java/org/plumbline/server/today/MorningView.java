package org.plumbline.server.today;

import org.plumbline.dose.Pain;
import org.plumbline.rule.Numbers;

/// The page about the morning after a session.
///
/// @param usual what it is compared with
/// @param error what was not understood, empty at first
public record MorningView(Pain usual, String error) {

    /// Returns the rating from which nothing gets harder.
    public int amber() {
        return Math.min(usual.rating() + Numbers.UNEASY_MORNING_RISE, red());
    }

    /// Returns the rating from which the next session gets lighter.
    public int red() {
        return Math.min(usual.rating() + Numbers.BAD_MORNING_RISE, Numbers.BAD_MORNING);
    }
}
