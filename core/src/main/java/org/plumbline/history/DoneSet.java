package org.plumbline.history;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Work;

/// One set as it was done: `20 reps` on the `red band`.
///
/// @param work what was done; of two sides the lesser
/// @param sides what each side did, where it was told
/// @param isConfirmed whether the person was asked about a number hard to believe, and said yes (P10)
public record DoneSet(Work work, Load load, Optional<EachSide> sides, boolean isConfirmed) {

    public DoneSet(Work work, Load load) {
        this(work, load, Optional.empty(), false);
    }

    public DoneSet confirmed() {
        return new DoneSet(work, load, sides, true);
    }
}
