package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.Decision;
import org.plumbline.history.Standing;
import org.plumbline.person.Sign;

/// What the coach says to a [Happening].
public sealed interface Outcome {

    /// A decision about the next session.
    ///
    /// @param before where the person stood
    /// @param amounts what counted of each prescribed set
    /// @param changes what changes besides: a lighter week, one more set for a side, work for the grip
    record Decided(Decision decision, Standing before, List<Integer> amounts, List<Change> changes) implements Outcome {

        public Decided {
            amounts = List.copyOf(amounts);
            changes = List.copyOf(changes);
        }
    }

    /// What the first session after days off asks for.
    ///
    /// @param before what would have been asked without them
    /// @param next empty when the exercise was left out before
    record Returned(LayOff layOff, int days, Optional<Prescription> before, Optional<Prescription> next)
            implements Outcome {}

    /// No session until they are well (B6).
    record Ill(int days) implements Outcome {}

    /// Everything has ended (P0).
    record Stopped(Sign sign) implements Outcome {}

    /// Everything still waits for somebody to confirm care or clearance (STOP4).
    record Locked() implements Outcome {}

    /// The way is open again, and the safety questions are asked first (SCR2).
    record Unlocked(Optional<Prescription> next) implements Outcome {}

    /// The exercise was left out before, so there is nothing to decide.
    record LeftOut() implements Outcome {}
}
