package org.plumbline.history;

import org.plumbline.dose.Load;
import org.plumbline.dose.Work;

/// One set as it was done: `20 reps` on the `red band`.
public record DoneSet(Work work, Load load) {}
