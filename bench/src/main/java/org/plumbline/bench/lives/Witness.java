package org.plumbline.bench.lives;

import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Script;
import org.plumbline.planner.Program;

/// Somebody who looks on while a virtual person lives, to count or to judge.
interface Witness {

    /// A session was begun.
    ///
    /// @param before what was known before it
    default void begun(History before, Program program, Script script) {}

    /// A session was finished.
    default void finished(Session session) {}

    /// What a finished session was.
    record Session(Body body, History before, Program program, OpenSession done, LogEntry.SessionFinished end) {}

    /// The morning after a session was told.
    default void morning(History before, LogEntry.MorningTold told) {}

    /// A day is over.
    default void day(Life life) {}
}
