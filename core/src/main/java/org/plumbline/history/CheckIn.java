package org.plumbline.history;

import java.util.Optional;
import org.plumbline.dose.Pain;

/// How somebody is before a session: `nothing hurts`, or `neck at 3, sore at 2`.
///
/// @param pain what hurts most right now, if it was asked (the reference of P2 and P3)
/// @param soreness how sore the muscles are, asked apart from pain (PAIN3)
public record CheckIn(Optional<Pain> pain, Optional<Pain> soreness) {

    /// Nothing was asked.
    public static final CheckIn NOT_ASKED = new CheckIn(Optional.empty(), Optional.empty());

    public static CheckIn of(Pain pain) {
        return new CheckIn(Optional.of(pain), Optional.empty());
    }
}
