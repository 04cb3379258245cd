package org.plumbline.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// Something that happened, with what was decided because of it. One request makes one entry; a correction is another.
public sealed interface LogEntry {

    Instant at();

    /// A person answered the questions, and was told whether they may train here.
    ///
    /// @param isScreening whether all safety questions were asked; not so when a single answer was changed (SCR2)
    record ProfileGiven(Instant at, Profile profile, Verdict verdict, boolean isScreening) implements LogEntry {

        /// All questions were asked.
        public ProfileGiven(Instant at, Profile profile, Verdict verdict) {
            this(at, profile, verdict, true);
        }
    }

    record SessionStarted(Instant at, SessionId session, Script script) implements LogEntry {}

    /// A set was done, or is said to have been done otherwise than before.
    ///
    /// @param item its place in the script, from 0 on
    /// @param number the set of that line, from 1 on
    record SetLogged(Instant at, SessionId session, int item, int number, DoneSet set) implements LogEntry {}

    record EffortTold(Instant at, SessionId session, int item, Effort effort) implements LogEntry {}

    /// Something hurt.
    ///
    /// @param stops whether the exercise ended for today because of it (P1)
    record PainTold(Instant at, SessionId session, int item, Pain pain, PainKind kind, boolean stops)
            implements LogEntry {}

    record ItemSkipped(Instant at, SessionId session, int item, SkipReason reason) implements LogEntry {}

    /// A session ended, and the coach said what comes next for each exercise.
    ///
    /// @param isShortened whether it was cut short for time
    record SessionFinished(Instant at, SessionId session, boolean isShortened, List<Decided> decided)
            implements LogEntry {

        public SessionFinished {
            decided = List.copyOf(decided);
        }
    }

    /// The morning after a session, and what changed because of it (P3).
    record MorningTold(Instant at, SessionId session, MorningReport morning, List<Decided> decided)
            implements LogEntry {

        public MorningTold {
            decided = List.copyOf(decided);
        }
    }

    /// A sign that ends training until somebody has looked at it (P0, STOP4).
    record SignsTold(Instant at, Set<Sign> signs, Verdict.NotNow verdict) implements LogEntry {

        public SignsTold {
            signs = Set.copyOf(signs);
        }
    }

    /// The person confirmed care or clearance, which unlocks the program.
    record ClearanceConfirmed(Instant at) implements LogEntry {}
}
