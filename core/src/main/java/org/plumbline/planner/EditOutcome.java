package org.plumbline.planner;

import java.util.List;
import java.util.Optional;
import org.plumbline.history.Selection;

/// What becomes of a change to the week.
public sealed interface EditOutcome {

    /// It is done.
    ///
    /// @param selection what the sessions hold now; empty where a routine decides
    /// @param shifts the muscles whose week changed
    /// @param kept how much of the rest of the week stayed, in percent of its exercises
    record Done(Optional<Selection> selection, List<Shift> shifts, int kept) implements EditOutcome {

        public Done {
            shifts = List.copyOf(shifts);
        }
    }

    /// It clashes with something, and nothing was changed.
    record NotDone(Clash clash) implements EditOutcome {}
}
