package org.plumbline.history;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.screening.Verdict;

/// Whether a sign told while training locks the program, and since when (P0, STOP4): `ask a doctor` until clearance is
/// confirmed. Signs and clearances count by their time, in whatever order they are heard.
///
/// @param sign what a sign said, as long as nobody confirmed clearance since; of several the most urgent
/// @param cleared when clearance was confirmed last
record Lock(Optional<Latest<Verdict.NotNow>> sign, Instant cleared) {

    static final Lock OPEN = new Lock(Optional.empty(), Instant.MIN);

    Optional<Verdict.NotNow> stopped() {
        return sign.map(Latest::value);
    }

    /// Whether something of that moment was there when clearance was confirmed.
    boolean isCleared(Instant at) {
        return !at.isAfter(cleared);
    }

    /// Whether it is locked by a sign that was not told before that moment, so that nothing begins at it.
    boolean isBefore(Instant at) {
        return sign.filter(told -> !told.at().isBefore(at)).isPresent();
    }

    /// A sign at the very moment of a clearance locks: of two readings the cautious one.
    Lock with(LogEntry.SignsTold told) {
        boolean isLess = sign.filter(now -> isUrgent(now, told)).isPresent();
        return told.at().isBefore(cleared) || isLess
                ? this
                : new Lock(Optional.of(new Latest<>(told.at(), told.verdict())), cleared);
    }

    /// The more urgent sign stays, and of equally urgent ones the later.
    private static boolean isUrgent(Latest<Verdict.NotNow> now, LogEntry.SignsTold told) {
        int urgency = now.value().advice().compareTo(told.verdict().advice());
        return urgency > 0 || (urgency == 0 && now.at().isAfter(told.at()));
    }

    Lock with(LogEntry.ClearanceConfirmed confirmed) {
        Instant latest = confirmed.at().isAfter(cleared) ? confirmed.at() : cleared;
        return new Lock(sign.filter(told -> told.at().isAfter(latest)), latest);
    }
}
