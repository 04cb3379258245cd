package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.history.EachSide;
import org.plumbline.history.Performance;
import org.plumbline.person.Sign;

/// Something that happens to one exercise in a [WhatIf]: a session, days off, a stop sign.
public sealed interface Happening {

    /// A session: `15 and 14 clean reps, ok`.
    record Session(Performance done, Circumstances around, Asides asides) implements Happening {

        /// A plain session.
        public Session(Performance done) {
            this(done, Circumstances.PLAIN, Asides.NONE);
        }
    }

    /// How a session was done.
    ///
    /// @param day its day, where days are counted; from 0 on
    /// @param used the load it was done with, if it was another than asked
    /// @param isConfirmed whether numbers hard to believe were confirmed (P10)
    /// @param isShortened whether time ran out, so that sets not done are left out instead of counting as 0
    /// @param isLighter whether it belonged to a lighter week (D2 to D4)
    /// @param isOfferTaken whether a harder exercise is taken when it is offered (3.3, point 2)
    record Circumstances(
            Optional<Integer> day,
            Optional<Load> used,
            boolean isConfirmed,
            boolean isShortened,
            boolean isLighter,
            boolean isOfferTaken) {

        public static final Circumstances PLAIN =
                new Circumstances(Optional.empty(), Optional.empty(), false, false, false, false);

        public Circumstances onDay(int counted) {
            return new Circumstances(Optional.of(counted), used, isConfirmed, isShortened, isLighter, isOfferTaken);
        }
    }

    /// What was said besides.
    ///
    /// @param soreness of the muscles, which is no pain (PAIN3)
    /// @param sides what each side did, where it was told (A1)
    /// @param isGripFirst whether the grip gave out before the back did (G1)
    record Asides(Optional<Pain> soreness, Optional<EachSide> sides, boolean isGripFirst) {

        public static final Asides NONE = new Asides(Optional.empty(), Optional.empty(), false);
    }

    /// Days without a session before the next one (B1 to B6).
    ///
    /// @param days 0 or more; breaks that follow each other add up
    /// @param isIll whether there is a fever or an illness now
    record DaysOff(int days, boolean isIll) implements Happening {

        public DaysOff {
            if (days < 0) {
                throw new IllegalArgumentException("A gap has 0 days or more, not " + days);
            }
        }
    }

    /// A sign that ends everything until somebody has looked at it (P0).
    record StopTold(Sign sign) implements Happening {}

    /// Care or clearance was confirmed after a stop sign (STOP4).
    record Cleared() implements Happening {}

    /// The harder exercise that was offered is taken.
    record OfferTaken() implements Happening {}
}
